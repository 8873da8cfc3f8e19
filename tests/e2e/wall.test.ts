import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { inEachBrowser } from "./harness/inEachBrowser";
import type { Screen } from "./harness/screen";
import { serveDist } from "./harness/serveDist";
import { publish } from "./harness/shippedFolder";
import type { Site } from "./harness/site";
import {
  deskAddress,
  openWall,
  pass,
  playlist,
  serveWithAddress,
  start,
  title,
  withoutLastMonth,
} from "./harness/wallScreen";

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
      for (let outer = element.parentElement; outer && outer.tagName !== "MAIN"; outer = outer.parentElement) {
        const edge = outer.getBoundingClientRect();
        // A line is higher than its signs.
        const spare = 0.15 * size;
        const isOutside =
          box.left < edge.left - 1 ||
          box.top < edge.top - spare ||
          box.right > edge.right + 1 ||
          box.bottom > edge.bottom + spare;
        if (isOutside && getComputedStyle(outer).overflow !== "visible") faults.push(`${text}: cut off`);
      }
      return faults;
    });
  });

/** Runs in the page: the wall hides what is too much for it, so its stage is asked. */
const isOverfull = `(() => {
  const stage = document.querySelector("main > div");
  return stage.scrollWidth > stage.clientWidth || stage.scrollHeight > stage.clientHeight;
})()`;

/** Each scene once; the tour and the list of goals until everybody was on. */
const scenes = async (page: Page, look: (name: string) => Promise<void>): Promise<void> => {
  const { length, unit, goals } = playlist;
  for (let turn = 0; turn < 12 * length; turn++) {
    const place = turn % length;
    if (turn < length || place === unit || (place === goals && turn < 4 * length))
      await look(`${turn} ${await title(page)}`);
    await page.keyboard.press("ArrowRight");
  }
};

inEachBrowser((open) => {
  for (const [width, height, more] of [
    [1024, 768, ""],
    [1366, 768, ""],
    [1920, 1080, "&theme=light"],
    [3840, 2160, ""],
    [3840, 1080, ""],
    [6720, 2160, ""],
    [1920, 1080, "&ratio=32:9"],
  ] as const)
    test(`at ${width} × ${height}${more} nothing leaves the screen, nothing scrolls, and every text can be read across a room`, async () => {
      const { page, errors } = await openWall(open, await serveWithAddress(), { width, height }, `&data=demo${more}`);
      await scenes(page, async (name) => {
        await page.clock.runFor(200);
        await expect.poll(() => faultsOf(page), { message: name }).toEqual([]);
        await expect.poll(() => overlapsOf(page), { message: name }).toEqual([]);
        expect(await page.evaluate(isOverfull), name).toBe(false);
      });
      expect(errors).toEqual([]);
    }, 120_000);

  const troubles: Readonly<Record<string, (site: Site) => void>> = {
    "a late report and a server that is down": (site) => site.override("demo/datapackage.json", { status: 500 }),
    "a late report and older data over the newer": (site) =>
      publish(site, "demo", "reports.csv", withoutLastMonth, { version: "0.0.1" }),
  };

  for (const [width, height] of [
    [1024, 768],
    [1366, 768],
    [3840, 1080],
  ] as const)
    for (const [trouble, make] of Object.entries(troubles))
      test(`at ${width} × ${height} there is room for ${trouble}, and no unit goes without its label`, async () => {
        const site = await serveWithAddress();
        const { page } = await openWall(open, site, { width, height });
        await page.clock.setSystemTime(new Date("2026-12-23T02:00:00Z"));
        make(site);
        await pass(page, 130_000);
        await page.waitForSelector("footer [role=alert]");
        expect(await page.textContent("footer")).toContain("2026年11月已逾期 13 天 · 未报：");
        await scenes(page, async (name) => {
          await page.clock.runFor(200);
          await expect.poll(() => faultsOf(page), { message: name }).toEqual([]);
          await expect.poll(() => overlapsOf(page), { message: name }).toEqual([]);
          const labels = async () => (await page.$$("[data-label]")).length;
          if (await page.$("fieldset")) await expect.poll(labels, { message: name }).toBe(12);
        });
      }, 120_000);

  test("the code leads to the same scene at a desk, under the address that others reach", async () => {
    const { page } = await openWall(open, await serveWithAddress(), { width: 1366, height: 768 });
    const code = () => page.getAttribute("header svg", "aria-label");
    expect(await code()).toBe(`二维码：${deskAddress}?data=demo&indicator=high_tech&measure=annual`);
    for (let turn = 0; turn < playlist.unit; turn++) await page.keyboard.press("ArrowRight");
    expect(await code()).toMatch(/&unit=\w+$/);
    const dark = await page.getAttribute("header svg path", "d");
    expect((dark?.match(/M/g) ?? []).length).toBeGreaterThan(300);
  });

  test("a wall on its own server without an address has no code: it would lead nobody here", async () => {
    const site = await serveDist();
    const screen = await open({ width: 1366, height: 768 });
    await screen.open(`${site.url}?view=wall&data=demo`);
    await screen.page.waitForSelector("footer");
    expect(await screen.page.$("header svg")).toBeNull();
  });

  test("two screens whose clocks differ by a fifth of a second show the same scene", async () => {
    const site = await serveDist();
    const size = { width: 1366, height: 768 };
    const { page: one } = await openWall(open, site, size);
    const { page: two } = await openWall(open, site, size);
    await one.clock.pauseAt(start.getTime() + 60_000);
    await two.clock.pauseAt(start.getTime() + 60_200);
    const seen = (page: Page) => page.$eval("main", (main) => main.textContent?.replace(/上次检查.*/, ""));
    let same = 0;
    for (let sample = 0; sample < 100; sample++) {
      await Promise.all([one, two].map((page) => page.clock.runFor(7_300)));
      const now = await one.evaluate(() => Date.now() % 20_000);
      if (now < 500 || now > 19_300) await Promise.all([one, two].map((page) => page.clock.runFor(1_500)));
      await new Promise((painted) => setTimeout(painted, 100));
      const [a, b] = await Promise.all([seen(one), seen(two)]);
      if (a === b) same++;
    }
    expect(same).toBeGreaterThanOrEqual(99);
  }, 60_000);

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

  test("after ten minutes that nobody touches it, a held scene goes on, and a wall that was left comes back", async () => {
    const site = await serveDist();
    const { page } = await openWall(open, site, { width: 1366, height: 768 });
    await page.keyboard.press("Space");
    await pass(page, 590_000);
    expect(await page.textContent("footer")).toContain("已暂停");
    await pass(page, 20_000);
    expect(await page.textContent("footer")).not.toContain("已暂停");
    await page.keyboard.press("Escape");
    await page.waitForSelector("[data-unit-row]");
    await pass(page, 590_000);
    expect(await page.$('[aria-label="大屏"]')).toBeNull();
    await pass(page, 20_000);
    await page.waitForSelector('[aria-label="大屏"] h1');
  }, 60_000);

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
});
