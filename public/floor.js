/* ES5 on purpose: this must run where the application cannot. `overflow: clip` came with Chromium 90. */
(function () {
  var modern = "noModule" in document.createElement("script") && window.CSS && CSS.supports && CSS.supports("overflow", "clip");
  if (modern) return;
  var root = document.getElementById("root");
  var notice = document.createElement("p");
  notice.id = "below-floor";
  notice.setAttribute("role", "alert");
  notice.appendChild(
    document.createTextNode(
      "当前浏览器版本过低，无法显示五色图：请改用奇安信、360（极速模式）、Edge 或 Chrome 浏览器，内核须为 Chromium 90 或更新版本。"
    )
  );
  root.parentNode.replaceChild(notice, root);
})();
