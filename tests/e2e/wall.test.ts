import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { inEachBrowser, type Open } from "./harness/inEachBrowser";
import type { Screen } from "./harness/screen";
import { serveDist } from "./harness/serveDist";
import type { Site } from "./harness/site";

/** A multiple of every playlist's length in turns of twenty seconds, on a day before the report is due. */
const start = new Date("2026-11-05T02:00:00Z");

const openWall = async (open: Open, site: Site, size: { width: number; height: number }, query = "&data=demo") => {
  const screen = await open(size);
  await screen.page.clock.install({ time: start });
  await screen.open(`${site.url}?view=wall${query}`);
  await screen.page.waitForSelector('[aria-label="大屏"] [data-label]', { state: "attached" });
  return screen;
};

const title = (page: Page): Promise<string | null> => page.textContent("h1");

/** Pairs of texts that lie over each other. */
const overlapsOf = (page: Page): Promise<readonly string[]> =>
  page.$$eval("main *", (all) => {
    const texts = all
      .filter((element) => !element.closest(".visually-hidden, title") && !element.matches("tspan"))
      .filter((element) =>
        [...element.childNodes].some((node) => node.nodeType === 3 && (node.textContent ?? "").trim()),
      )
      .map((element) => ({ element, box: element.getBoundingClientRect() }))
      .filter(({ box }) => box.width > 0);
    return texts.flatMap(({ element, box }, i) =>
      texts.slice(i + 1).flatMap((other) => {
        if (element.contains(other.element) || other.element.contains(element)) return [];
        const wide = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left);
        const high = Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top);
        return wide > 2 && high > box.height * 0.3 ? [`${element.textContent} × ${other.element.textContent}`] : [];
      }),
    );
  });

/** Texts that are cut off, that leave the screen, or that are smaller than a room can read. */
const faultsOf = (page: Page): Promise<readonly string[]> =>
  page.$$eval("main *", (all) => {
    const floor = window.innerHeight * 0.022;
    return all.flatMap((element) => {
      const own = [...element.childNodes].some((node) => node.nodeType === 3 && (node.textContent ?? "").trim() !== "");
      if (!own || element.closest(".visually-hidden, title")) return [];
      const box = element.getBoundingClientRect();
      if (box.width === 0) return [];
      const text = (element.textContent ?? "").slice(0, 20);
      const size = Number.parseFloat(getComputedStyle(element).fontSize);
      const faults: string[] = [];
      if (size < floor - 0.1) faults.push(`${text}: ${size}px`);
      if (box.left < 0 || box.top < 0 || box.right > window.innerWidth || box.bottom > window.innerHeight)
        faults.push(`${text}: leaves the screen`);
      return faults;
    });
  });

inEachBrowser((open) => {
  for (const [width, height] of [
    [1024, 768],
    [1366, 768],
    [1920, 1080],
    [3840, 1080],
  ] as const)
    test(`at ${width} × ${height} nothing leaves the screen, nothing scrolls, and every text can be read across a room`, async () => {
      const { page, errors } = await openWall(open, await serveDist(), { width, height });
      for (let turn = 0; turn < 8; turn++) {
        const name = `${turn} ${await title(page)}`;
        expect(await faultsOf(page), name).toEqual([]);
        expect(await overlapsOf(page), name).toEqual([]);
        await page.keyboard.press("ArrowRight");
        await page.clock.runFor(200);
      }
      const overflow = await page.evaluate(
        "document.documentElement.scrollWidth > innerWidth || document.documentElement.scrollHeight > innerHeight",
      );
      expect(overflow).toBe(false);
      expect(errors).toEqual([]);
    });

  test("the clock alone says which scene is on; space holds it, arrows step, Escape leaves", async () => {
    const site = await serveDist();
    const { page } = await openWall(open, site, { width: 1920, height: 1080 });
    const first = await title(page);
    await pass(page, 20_000);
    const second = await title(page);
    expect(second).not.toBe(first);
    const other = await openWall(open, site, { width: 1366, height: 768 });
    await other.page.clock.runFor(20_200);
    expect(await title(other.page)).toBe(second);
    await page.keyboard.press("Space");
    await pass(page, 60_000);
    expect(await title(page)).toBe(second);
    expect(await page.textContent("footer")).toContain("已暂停");
    await page.keyboard.press("ArrowLeft");
    expect(await title(page)).toBe(first);
    await page.keyboard.press("Escape");
    await page.waitForSelector("[data-unit-row]");
  });

  test("the calendar says what is late: nothing before the day, the day itself, then how many days", async () => {
    const site = await serveDist();
    const banner = async (day: string): Promise<string> => {
      const screen: Screen = await open({ width: 1366, height: 768 });
      await screen.page.clock.install({ time: new Date(`${day}T02:00:00Z`) });
      await screen.open(`${site.url}?view=wall&data=demo`);
      await screen.page.waitForSelector("footer");
      return (await screen.page.textContent("footer")) ?? "";
    };
    expect(await banner("2026-12-09")).not.toMatch(/未报：/);
    expect(await banner("2026-12-10")).toContain("今天是2026年11月的报送截止日 · 未报：");
    expect(await banner("2026-12-13")).toContain("2026年11月已逾期 3 天 · 未报：");
  });

  test("a server that goes down leaves the right numbers, and the wall says so until it is back", async () => {
    const site = await serveDist();
    const { page } = await openWall(open, site, { width: 1366, height: 768 });
    const before = await page.textContent("table");
    await page.keyboard.press("Space");
    site.override("demo/datapackage.json", { status: 500 });
    await pass(page, 70_000);
    await page.waitForSelector("footer [role=alert]");
    expect(await page.textContent("footer")).toContain("连不上服务器；现仍显示数据版本");
    expect(await page.textContent("table")).toBe(before);
    site.override("demo/datapackage.json", undefined);
    await pass(page, 150_000);
    await page.waitForSelector("footer [role=alert]", { state: "detached" });
  });

  test("started while the server gives no data, it shows what it showed last, and says that it cannot ask", async () => {
    const site = await serveDist();
    const { page } = await openWall(open, site, { width: 1366, height: 768 });
    await page.keyboard.press("Space");
    const before = await page.textContent("table");
    await expect.poll(() => page.evaluate(keptPackages), { timeout: 15_000 }).toBe(1);
    site.override("demo/datapackage.json", { status: 503 });
    await page.reload();
    await page.waitForSelector("footer [role=alert]");
    expect(await page.textContent("footer")).toContain("连不上服务器；现仍显示数据版本");
    await expect.poll(() => page.textContent("table")).toBe(before);
  });

  test("whatever is wrong with newer data, the old numbers stay and the wall says so", async () => {
    const site = await serveDist();
    const { page } = await openWall(open, site, { width: 1366, height: 768 });
    await page.keyboard.press("Space");
    const before = await page.textContent("table");
    const announced = (await (await fetch(`${site.url}demo/datapackage.json`)).json()) as { version: string };
    const newer = { "demo/datapackage.json": JSON.stringify({ ...announced, version: "9.9.9" }) };
    const reports = await (await fetch(`${site.url}demo/reports.csv`)).text();
    const breaks: readonly (readonly [string, Readonly<Record<string, string | number>>])[] = [
      ["gone", { "demo/datapackage.json": 404 }],
      ["a page instead of a table", { ...newer, "demo/reports.csv": "<!doctype html><title>login</title>" }],
      ["cut off", { ...newer, "demo/reports.csv": reports.slice(0, 3000) }],
      ["of another hash", { ...newer, "demo/targets.csv": "indicator,scope\n" }],
      ["half published", { ...newer, "demo/imports.csv": 404, "demo/reports.csv": reports.replace(/,\d+,/, ",1,") }],
      ["no JSON", { "demo/datapackage.json": "{" }],
    ];
    for (const [name, files] of breaks) {
      for (const [path, what] of Object.entries(files))
        site.override(path, typeof what === "number" ? { status: what } : { body: what });
      await pass(page, 310_000);
      await page.waitForSelector("footer [role=alert]");
      expect(await page.textContent("footer"), name).toMatch(/现仍显示数据版本/);
      expect(await page.textContent("table"), name).toBe(before);
      for (const path of Object.keys(files)) site.override(path, undefined);
      await pass(page, 310_000);
      await page.waitForSelector("footer [role=alert]", { state: "detached" });
    }
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
    site.override("version.json", { body: JSON.stringify({ entry: "assets/another.js" }) });
    const seen = asked();
    await pass(page, 130_000);
    await expect.poll(asked).toBeGreaterThan(seen);
    await pass(page, 60_000);
    expect(await page.evaluate("window.isOld")).toBe(true);
    for (let minute = 0; minute < 8; minute++) await pass(page, 60_000);
    await expect.poll(() => page.evaluate("window.isOld === undefined"), { timeout: 15_000 }).toBe(true);
    await page.waitForSelector("footer");
  });
});

/** Time goes by in small steps: what was asked of the server comes in real time. */
const pass = async (page: Page, milliseconds: number): Promise<void> => {
  for (let left = milliseconds; left > 0; left -= 10_000) {
    await page.clock.runFor(Math.min(left, 10_000));
    await new Promise((done) => setTimeout(done, 20));
  }
};

/** Runs in the page: how many packages are kept for a start without the server. */
const keptPackages = `new Promise((done) => {
  const opening = indexedDB.open("wuse-map-last");
  opening.onsuccess = () => {
    const database = opening.result;
    const end = (count) => { database.close(); done(count); };
    if (!database.objectStoreNames.contains("packages")) return end(0);
    const counting = database.transaction("packages").objectStore("packages").count();
    counting.onsuccess = () => end(counting.result);
  };
})`;
