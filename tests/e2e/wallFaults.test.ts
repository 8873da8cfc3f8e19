import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { inEachBrowser } from "./harness/inEachBrowser";
import { serveDist } from "./harness/serveDist";
import { publish } from "./harness/shippedFolder";
import { openWall, pass, start, title, withoutLastMonth } from "./harness/wallScreen";

inEachBrowser((open) => {
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

  test("loaded afresh while the server gives no data, or broken ones, it shows what it showed last and says why", async () => {
    const site = await serveDist();
    const { page } = await openWall(open, site, { width: 1366, height: 768 });
    await page.keyboard.press("Space");
    const before = await page.textContent("table");
    await expect.poll(() => page.evaluate(keptPackages), { timeout: 15_000 }).toBe(1);
    const descriptor = await (await fetch(`${site.url}demo/datapackage.json`)).text();
    const newer = descriptor.replace(/"version": "[^"]*"/, '"version": "9.9.9"');
    const starts = [
      [{ status: 503 }, "连不上服务器；现仍显示数据版本"],
      [{ status: 404 }, "新数据有 1 处问题，未载入（datapackage.json：服务器上没有这个文件）"],
      [{ body: "<!doctype html><title>login</title>" }, "服务器返回的是网页"],
      [{ body: newer.replace(/sha256:[0-9a-f]/g, "sha256:x") }, "未载入（datapackage.json"],
    ] as const;
    for (const [answer, said] of starts) {
      site.override("demo/datapackage.json", answer);
      await page.reload();
      await page.waitForSelector("footer [role=alert]");
      expect(await page.textContent("footer")).toContain(said);
      await expect.poll(() => page.textContent("table"), { message: said }).toBe(before);
    }
  });

  test("started for the first time before its server, it comes by itself once the data are there", async () => {
    const site = await serveDist();
    site.override("demo/datapackage.json", { status: 503 });
    const { page, open: go } = await open({ width: 1366, height: 768 });
    await page.clock.install({ time: start });
    await go(`${site.url}?view=wall&data=demo`);
    await page.waitForSelector("text=连不上数据");
    site.override("demo/datapackage.json", undefined);
    await pass(page, 70_000);
    await page.waitForSelector('[aria-label="大屏"] h1');
  });

  test("whatever is wrong with newer data, the old numbers stay and the wall says so", async () => {
    const site = await serveDist();
    const { page } = await openWall(open, site, { width: 1366, height: 768 });
    await page.keyboard.press("Space");
    const before = await page.textContent("table");
    const announced = (await (await fetch(`${site.url}demo/datapackage.json`)).json()) as { version: string };
    const newer = { "demo/datapackage.json": JSON.stringify({ ...announced, version: "9.9.9" }) };
    const reports = await (await fetch(`${site.url}demo/reports.csv`)).text();
    const targets = await (await fetch(`${site.url}demo/targets.csv`)).text();
    const breaks: readonly (readonly [string, Readonly<Record<string, string | number>>])[] = [
      ["gone", { "demo/datapackage.json": 404 }],
      ["a page instead of a table", { ...newer, "demo/reports.csv": "<!doctype html><title>login</title>" }],
      ["cut off", { ...newer, "demo/reports.csv": reports.slice(0, 3000) }],
      ["of another hash", { ...newer, "demo/targets.csv": targets.replace("0", "1") }],
      ["half published", { ...newer, "demo/imports.csv": 404, "demo/reports.csv": reports.replace(/,\d+,/, ",1,") }],
      ["no JSON", { "demo/datapackage.json": "{" }],
    ];
    for (const [name, files] of breaks) {
      for (const [path, what] of Object.entries(files))
        site.override(path, typeof what === "number" ? { status: what } : { body: what });
      await hold(page);
      await pass(page, 310_000);
      await page.waitForSelector("footer [role=alert]");
      expect(await page.textContent("footer"), name).toMatch(/现仍显示数据版本/);
      expect(await page.textContent("table"), name).toBe(before);
      for (const path of Object.keys(files)) site.override(path, undefined);
      await hold(page);
      await pass(page, 310_000);
      await page.waitForSelector("footer [role=alert]", { state: "detached" });
    }
  });

  test("an older package over the newer one leaves the newer numbers, and the wall says what is missing", async () => {
    const site = await serveDist();
    const { page } = await openWall(open, site, { width: 1366, height: 768 });
    await page.keyboard.press("Space");
    const before = await page.textContent("table");
    await expect.poll(() => page.evaluate(keptPackages), { timeout: 15_000 }).toBe(1);
    publish(site, "demo", "reports.csv", withoutLastMonth, { version: "0.0.1" });
    await pass(page, 130_000);
    await page.waitForSelector("footer [role=alert]");
    expect(await page.textContent("footer")).toMatch(/缺少 \S+ 的 \d+ 个数，可能被旧的发布包或备份覆盖/);
    expect(await page.textContent("table")).toBe(before);
    const upTo = async () => (await page.textContent("header"))?.match(/数据截至 [\d年月日]+/)?.[0];
    const newest = await upTo();
    await page.reload();
    await page.waitForSelector("footer [role=alert]");
    expect(await page.textContent("footer"), "loaded afresh").toMatch(/缺少 \S+ 的 \d+ 个数/);
    expect(await upTo()).toBe(newest);
    await page.keyboard.press("Enter");
    expect(await page.$("footer [role=alert]"), "a stray key").not.toBeNull();
    await page.keyboard.press("Shift+Enter");
    await page.waitForSelector("footer [role=alert]", { state: "detached" });
    await pass(page, 20_000);
    expect(await upTo(), "it was meant").not.toBe(newest);
  });

  test("a server that takes half a minute leaves what is on screen until the newer data are there", async () => {
    const site = await serveDist();
    const { page } = await openWall(open, site, { width: 1366, height: 768 });
    await page.keyboard.press("Space");
    const before = await page.textContent("table");
    const asked = () => site.requests.filter((path) => path === "demo/datapackage.json").length;
    const seen = asked();
    const change = (text: string): string => text.replace(/"thresholdNote": "[^"]*"/, '"thresholdNote": "新的说明"');
    publish(site, "demo", "board.json", change, { version: "9.9.9", delay: 3_000 });
    for (let second = 0; second < 120 && asked() === seen; second++) await page.clock.runFor(1_000);
    await page.clock.runFor(30_000);
    expect(await page.textContent("table")).toBe(before);
    expect(await page.textContent("footer")).not.toContain("新的说明");
    expect(await page.$("footer [role=alert]")).toBeNull();
    await new Promise((done) => setTimeout(done, 3_500));
    await pass(page, 30_000);
    expect(await page.textContent("footer")).toContain("新的说明");
    expect(await page.textContent("table")).toBe(before);
  });

  test("a tab that slept, and a clock that was set, are in step at once", async () => {
    const site = await serveDist();
    const { page } = await openWall(open, site, { width: 1366, height: 768 });
    const wanted = async (time: Date): Promise<string | null> => {
      const fresh = await open({ width: 1366, height: 768 });
      await fresh.page.clock.install({ time });
      await fresh.open(`${site.url}?view=wall&data=demo`);
      await fresh.page.waitForSelector('[aria-label="大屏"] h1');
      return title(fresh.page);
    };
    await page.clock.fastForward(3_600_000 + 41_000);
    await expect.poll(() => title(page)).toBe(await wanted(new Date(start.getTime() + 3_641_000)));
    for (const days of [1, -1]) {
      const time = new Date(start.getTime() + days * 86_400_000 + 21_000);
      await page.clock.setSystemTime(time);
      await page.clock.runFor(20_000);
      const now = new Date((await page.evaluate("Date.now()")) as number);
      await expect.poll(() => title(page)).toBe(await wanted(now));
    }
  });
});

/** The scene that is held stays so for another ten minutes. */
const hold = async (page: Page): Promise<void> => {
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("ArrowLeft");
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
