/* ES5 on purpose: this must run where the application cannot. `overflow: clip` came with Chromium 90. */
(function () {
  var root = document.getElementById("root");
  var modern = "noModule" in document.createElement("script") && window.CSS && CSS.supports && CSS.supports("overflow", "clip");

  function tell(text) {
    var notice = document.createElement("p");
    notice.id = modern ? "not-loaded" : "below-floor";
    notice.setAttribute("role", "alert");
    notice.appendChild(document.createTextNode(text));
    /* Read across a room on a wall, at a desk elsewhere. */
    if (/[?&]view=wall/.test(window.location ? window.location.search : "")) {
      notice.style.cssText = "margin:20vh 10vw;font:600 4vh/1.6 sans-serif";
      document.body.style.cssText = "background:#0b1b33;color:#e9eef7";
    }
    root.parentNode.replaceChild(notice, root);
  }

  if (!modern) {
    tell("当前浏览器版本过低，无法显示五色图：请改用奇安信、360（极速模式）、Edge 或 Chrome 浏览器，内核须为 Chromium 90 或更新版本。");
    return;
  }

  /* A program that is not there whole is asked for again, ever more rarely; the same note as src/main.tsx keeps. */
  var waited = false;
  function giveUp() {
    if (waited || root.firstChild) return;
    waited = true;
    tell("程序文件没有复制完整，稍后自动重新打开；一直如此的，请重新完整复制网站文件夹。数据没有受影响。");
    wait();
  }

  /* A file that is missing, and one that is cut off: the latter is an error of the window in a file beside this page. */
  window.addEventListener(
    "error",
    function (event) {
      var name = event.target && event.target.nodeName;
      var folder = String(window.location.href).replace(/[?#].*$/, "").replace(/[^\/]*$/, "");
      if (name === "SCRIPT" || (event.filename && event.filename.indexOf(folder) === 0)) giveUp();
    },
    true
  );

  /* Styles have come or failed before a script at the end of the page runs; those that failed have a sheet without rules. */
  function isEmpty(link) {
    try {
      return !link.sheet || link.sheet.cssRules.length === 0;
    } catch (e) {
      return false;
    }
  }
  var links = document.querySelectorAll('link[rel="stylesheet"]');
  for (var i = 0; i < links.length; i++) if (isEmpty(links[i])) giveUp();

  function note(value) {
    try {
      if (value === undefined) return sessionStorage.getItem("wuse-renewals");
      sessionStorage.setItem("wuse-renewals", value);
    } catch (e) {}
    return null;
  }

  /* A file that came cut off may be kept for a year: it is fetched past the browser's cache before the page loads again. */
  function freshen(done) {
    var parts = document.querySelectorAll("script[src],link[rel=stylesheet],link[rel=modulepreload]");
    var left = parts.length;
    function one() {
      if (--left === 0) done();
    }
    for (var i = 0; i < parts.length; i++) fetch(parts[i].src || parts[i].href, { cache: "reload" }).then(one, one);
  }

  function wait() {
    var parts = (note() || "").split(" ");
    var recent = Math.abs(Date.now() - Number(parts[1])) < 3 * 3600000;
    var times = (recent && Number(parts[0])) || 0;
    window.setTimeout(function () {
      var request = new XMLHttpRequest();
      request.open("GET", window.location.href);
      request.onload = function () {
        if (request.status !== 200) return wait();
        freshen(function () {
          note(times + 1 + " " + Date.now());
          window.location.reload();
        });
      };
      request.onerror = wait;
      request.ontimeout = wait;
      request.timeout = 60000;
      request.send();
    }, Math.min(300000, 5000 * Math.pow(3, times)));
  }
})();
