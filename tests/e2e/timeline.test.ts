import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { drag } from "./harness/drag";
import { figuresOf } from "./harness/figures";
import { inEachBrowser } from "./harness/inEachBrowser";
import { addressOf, openOverview, rowsOf, shownTwice } from "./harness/overview";
import { serveDist } from "./harness/serveDist";

const monthOf = (page: Page) => page.getAttribute('input[type="range"]', "aria-valuetext");

inEachBrowser((open) => {
  test("the slider goes by a month with the arrows, by a year with PgUp and PgDn, to the ends with Home and End", async () => {
    const site = await serveDist();
    const { page, press, errors } = await openOverview(open, site, "?data=demo");
    await page.focus('input[type="range"]');
    expect(await monthOf(page)).toBe("2026年10月");
    const steps: readonly (readonly [string, string])[] = [
      ["ArrowLeft", "2026年9月"],
      ["ArrowDown", "2026年8月"],
      ["ArrowRight", "2026年9月"],
      ["ArrowUp", "2026年10月"],
      ["PageDown", "2025年10月"],
      ["PageDown", "2024年10月"],
      ["PageUp", "2025年10月"],
      ["End", "2027年12月，尚无月报"],
      ["PageUp", "2027年12月，尚无月报"],
      ["Home", "2022年12月"],
      ["PageDown", "2022年12月"],
    ];
    for (const [key, month] of steps) {
      await press(key);
      expect(await monthOf(page), key).toBe(month);
    }
    expect(await addressOf(page)).toEqual({ data: "demo", month: "2022-12" });
    const shown = await shownTwice(page);
    expect(shown.map).toEqual(shown.table);
    await page.getByText("最新", { exact: true }).click();
    expect(await monthOf(page)).toBe("2026年10月");
    expect(await addressOf(page)).toEqual({ data: "demo" });
    expect(errors).toEqual([]);
  });

  test("dragged by mouse, the slider shows the stocks of the month under it and leaves one step in the history", async () => {
    const site = await serveDist();
    const { page, errors } = await openOverview(open, site, "?data=demo");
    const steps = await page.evaluate(() => window.history.length);
    const { x = 0, y = 0, width = 0, height = 0 } = (await page.locator('input[type="range"]').boundingBox()) ?? {};
    await drag(
      page,
      [46, 40, 30, 22, 17].map((months) => [x + 8 + (months / 60) * (width - 16), y + height - 12] as const),
    );
    expect(await monthOf(page)).toBe("2024年5月");
    expect(await addressOf(page)).toEqual({ data: "demo", month: "2024-05" });
    expect(await page.evaluate(() => window.history.length)).toBe(steps);
    const { stock, target } = figuresOf("demo");
    for (const { unit, counts } of await rowsOf(page))
      expect(counts).toBe(`${stock(unit, "high_tech", "2024-05")} / ${target(unit, "high_tech", 2024)}`);
    expect(errors).toEqual([]);
  });

  test("play runs from the first month to the latest in about four seconds and stops there", async () => {
    const site = await serveDist();
    const { page, click, find, errors } = await openOverview(open, site, "?data=demo");
    const start = performance.now();
    await click("button", "逐月播放");
    await page.waitForFunction(() => document.querySelector("input[type=range]")?.ariaValueText?.startsWith("2024"));
    expect(await find("button", "暂停").count()).toBe(1);
    await page.waitForSelector('[aria-label="逐月播放"]');
    const seconds = (performance.now() - start) / 1000;
    expect(seconds).toBeGreaterThan(3);
    expect(seconds).toBeLessThan(6.5);
    expect(await monthOf(page)).toBe("2026年10月");
    expect(await addressOf(page)).toEqual({ data: "demo" });
    expect(errors).toEqual([]);
  });

  test("a month without a full report says so: the missing unit is 未报 and grey, never zero, and the district has no rate", async () => {
    const site = await serveDist();
    const { page } = await openOverview(open, site, "?data=demo&month=2026-08");
    const { stock } = figuresOf("demo");
    const rows = await rowsOf(page);
    const missing = rows.filter(({ unit }) => stock(unit, "high_tech", "2026-08") === undefined);
    expect(missing.map(({ unit }) => unit)).toEqual(["500105001"]);
    expect(missing[0]).toMatchObject({ rank: "—", paint: "unreported", rate: "未报" });
    const text = (await page.textContent("body")) ?? "";
    expect(text).toContain("11/12 已报");
    expect(text).toContain("未含1个未报单位");
    const shown = await shownTwice(page);
    expect(shown.map).toEqual(shown.table);
  });
});
