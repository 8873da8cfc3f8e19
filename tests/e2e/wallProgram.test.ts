import { readdirSync, readFileSync, statSync } from "node:fs";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { inEachBrowser } from "./harness/inEachBrowser";
import { serveDist } from "./harness/serveDist";
import type { Site } from "./harness/site";
import { openWall, pass, start } from "./harness/wallScreen";

inEachBrowser((open) => {
  test("a scene that cannot be drawn says so for its turn, under the right figures; the next one is drawn as ever", async () => {
    const site = await serveDist();
    const screen = await open({ width: 1366, height: 768 });
    await screen.page.addInitScript(breakable);
    const { page } = await openWall(async () => screen, site, { width: 1366, height: 768 });
    const figures = await page.textContent("header dl");
    await page.evaluate("window.broken = 'thead'");
    for (let turn = 0; turn < 7; turn++) await page.keyboard.press("ArrowRight");
    await page.waitForSelector("text=这个画面暂时显示不了");
    expect(await page.textContent("header dl")).toBe(figures);
    for (let turn = 0; turn < 2; turn++) await page.keyboard.press("ArrowRight");
    await page.waitForSelector('section[aria-label="位次靠前"]');
    expect(await page.$("text=这个画面暂时显示不了")).toBeNull();
  });

  test("scene after scene that cannot be drawn: the program is loaded afresh, ever more rarely", async () => {
    const site = await serveDist();
    const screen = await open({ width: 1366, height: 768 });
    await screen.page.addInitScript(`${breakable}; window.broken = "section"; window.alsoBroken = "table"`);
    const { page } = screen;
    await page.clock.install({ time: start });
    await screen.open(`${site.url}?view=wall&data=demo`);
    await page.waitForSelector("text=这个画面暂时显示不了");
    const loadedAt: number[] = [];
    let second = 0;
    page.on("load", () => void loadedAt.push(second));
    for (; second < 1_200; second += 10) await passOver(page, 10_000);
    const gaps = loadedAt.slice(1).map((time, i) => time - (loadedAt[i] ?? 0));
    expect(loadedAt.length).toBeGreaterThan(2);
    for (const [i, gap] of gaps.slice(1).entries()) expect(gap).toBeGreaterThan(gaps[i] ?? 0);
  }, 120_000);

  test("a part of the program that is missing: it is looked for ever more rarely, and loaded once all of it is there", async () => {
    const site = await serveDist();
    const [part = ""] = readdirSync("dist/assets").filter((name) => /^WallPage-.*\.js$/.test(name));
    site.override(`assets/${part}`, { status: 404 });
    const screen = await open({ width: 1366, height: 768 });
    const { page } = screen;
    await page.clock.install({ time: start });
    await screen.open(`${site.url}?view=wall&data=demo`);
    await page.waitForSelector("text=页面未能显示");
    const looked = () => site.requests.filter((path) => path === "version.json").length;
    const minutes: number[] = [];
    for (let minute = 0; minute < 4; minute++) {
      const before = looked();
      for (let second = 0; second < 60; second += 5) await passOver(page, 5_000);
      minutes.push(looked() - before);
    }
    expect(minutes[0]).toBeGreaterThan(1);
    expect(minutes[0]).toBeGreaterThan(minutes[3] ?? 0);
    await page.waitForSelector("text=页面未能显示");
    site.override(`assets/${part}`, undefined);
    await pass(page, 300_000);
    await page.waitForSelector('[aria-label="大屏"] h1');
  });

  test("a program whose first file is missing says so, and is asked for again by itself", async () => {
    const site = await serveDist();
    const { entry } = built();
    site.override(entry, { status: 404 });
    const { page, open: go } = await open({ width: 1366, height: 768 });
    await page.clock.install({ time: start });
    await go(`${site.url}?view=wall&data=demo`);
    await page.waitForSelector("text=程序文件没有复制完整");
    site.override(entry, undefined);
    await pass(page, 6_000);
    await page.waitForSelector('[aria-label="大屏"] h1');
  });

  test.each([
    ["styles that are missing", (site: Site) => site.override(styles(), { status: 404 }), styles],
    [
      "a first file that is cut off",
      (site: Site) => site.override(built().entry, { body: cut(built().entry) }),
      entryOf,
    ],
  ] as const)("%s: the page says so, and comes by itself once all is there", async (_, damage, path) => {
    const site = await serveDist();
    damage(site);
    const { page, open: go } = await open({ width: 1366, height: 768 });
    await page.clock.install({ time: start });
    await go(`${site.url}?view=wall&data=demo`);
    await page.waitForSelector("text=程序文件没有复制完整");
    site.override(path(), undefined);
    await pass(page, 6_000);
    await page.waitForSelector('[aria-label="大屏"] h1');
  });

  test("styles that came cut off are fetched again as soon as the server has them whole", async () => {
    const site = await serveDist();
    const sizes = Object.entries<number>(JSON.parse(readFileSync("dist/version.json", "utf8")).parts);
    const [largest = ""] = sizes.filter(([part]) => /index-.*css$/.test(part)).map(([part]) => part);
    site.override(largest, { body: cut(largest).subarray(0, 900) });
    const { page, open: go } = await open({ width: 1366, height: 768 });
    await page.addInitScript("window.measured = performance");
    await page.clock.install({ time: start });
    await go(`${site.url}?view=wall&data=demo`);
    await page.waitForSelector("footer", { state: "attached" });
    // The clock of the test takes the measures of loading away.
    await page.evaluate("performance.getEntriesByType = (kind) => window.measured.getEntriesByType(kind)");
    await pass(page, 60_000);
    await page.evaluate("window.isOld = true");
    site.override(largest, undefined);
    for (let turn = 0; turn < 30; turn++) await passOver(page, 10_000);
    await page.waitForSelector('[aria-label="大屏"] h1');
    expect(await page.evaluate("window.isOld")).toBeUndefined();
    const least = "getComputedStyle(document.documentElement).getPropertyValue('--label-least')";
    expect(await page.evaluate(least)).not.toBe("");
  });

  test("a new build of which a file is cut off does not take over", async () => {
    const site = await serveDist();
    const { page, open: go } = await open({ width: 1366, height: 768 });
    await page.clock.install({ time: new Date(2026, 10, 6, 3, 0, 10) });
    const { html, entry } = built();
    await go(`${site.url}?view=wall&data=demo`);
    await page.waitForSelector("footer");
    await page.evaluate("window.isOld = true");
    const version = { entry: "assets/another.js", parts: { "assets/another.js": statSync(`dist/${entry}`).size } };
    site.override("version.json", { body: JSON.stringify(version) });
    site.override("", { body: html.replace(entry, "assets/another.js") });
    site.override("assets/another.js", { body: cut(entry) });
    const asked = () => site.requests.filter((path) => path === "assets/another.js").length;
    for (let minute = 0; minute < 5; minute++) await pass(page, 60_000);
    expect(asked()).toBeGreaterThan(0);
    expect(await page.evaluate("window.isOld")).toBe(true);
    site.override("assets/another.js", { body: readFileSync(`dist/${entry}`) });
    for (let minute = 0; minute < 5; minute++) await passOver(page, 60_000);
    await page.waitForSelector("footer");
    expect(await page.evaluate("window.isOld")).toBeUndefined();
  });

  test("a new build takes over between two scenes, in its hour of the night and not before", async () => {
    const site = await serveDist();
    const screen = await open({ width: 1366, height: 768 });
    const { page } = screen;
    await page.clock.install({ time: new Date(2026, 10, 6, 2, 50) });
    await screen.open(`${site.url}?view=wall&data=demo`);
    await page.waitForSelector("footer");
    await page.evaluate("window.isOld = true");
    const asked = () => site.requests.filter((path) => path === "version.json").length;
    const { html, entry } = built();
    const announce = (name: string) => site.override("version.json", { body: JSON.stringify({ entry: name }) });
    announce("assets/another.js");
    const seen = asked();
    await pass(page, 130_000);
    await expect.poll(asked).toBeGreaterThan(seen);
    for (let minute = 0; minute < 11; minute++) await pass(page, 60_000);
    expect(await page.evaluate("window.isOld"), "the page of it is not there yet").toBe(true);
    site.override("assets/another.js", { body: readFileSync(`dist/${entry}`) });
    site.override("", { body: html.replace(entry, "assets/another.js") });
    await page.evaluate("addEventListener('beforeunload', () => sessionStorage.setItem('left', Date.now() % 20_000))");
    const isOld = () => page.evaluate("window.isOld").catch(() => undefined);
    for (let second = 0; second < 240 && (await isOld()); second += 2) await passOver(page, 2_000);
    await page.waitForSelector("footer");
    expect(await page.evaluate("window.isOld")).toBeUndefined();
    expect(
      await page.evaluate("Number(sessionStorage.getItem('left'))"),
      "behind the beginning of a scene",
    ).toBeLessThan(6_000);
  });
});

/** Runs in the page: from then on no element of the name told can be made. */
const breakable = `{
  const { createElement } = Document.prototype;
  Document.prototype.createElement = function (name, options) {
    if (name === window.broken || name === window.alsoBroken) throw new Error("broken for the test");
    return createElement.call(this, name, options);
  };
}`;

const built = () => {
  const html = readFileSync("dist/index.html", "utf8");
  const [, entry = ""] = /<script type="module"[^>]*src="\.\/([^"]+)"/.exec(html) ?? [];
  return { html, entry };
};

const entryOf = (): string => built().entry;

const styles = (): string => /rel="stylesheet"[^>]*href="\.\/([^"]+)"/.exec(built().html)?.[1] ?? "";

const cut = (file: string): Buffer => readFileSync(`dist/${file}`).subarray(0, 5_000);

/** Time goes by on a page that may be loaded afresh meanwhile. */
const passOver = async (page: Page, milliseconds: number): Promise<void> => {
  await pass(page, milliseconds).catch(() => {});
  await new Promise((done) => setTimeout(done, 100));
  await page.waitForLoadState();
};
