import { expect, test } from "vitest";
import { inEachBrowser } from "./harness/inEachBrowser";
import { openOverview } from "./harness/overview";
import { serveDist } from "./harness/serveDist";

const views = ["", "&indicator=tech", "&indicator=combined", "&measure=pace", "&indicator=combined&measure=net"];

inEachBrowser((open) => {
  test("a month with a missing unit keeps every column of the ranking in its card, at 1366 and at 1920", async () => {
    const site = await serveDist();
    for (const month of ["2026-06", "2026-08"])
      for (const view of views) {
        const { page, resize, close } = await openOverview(open, site, `?data=demo&month=${month}${view}`);
        for (const [width, height] of [
          [1366, 768],
          [1920, 1080],
        ] as const) {
          await resize(width, height);
          const room = await page.evaluate(() => {
            const table = document.querySelector("table");
            return [table?.offsetWidth, table?.parentElement?.clientWidth];
          });
          expect(room[0], `${month}${view} at ${width}`).toBeLessThanOrEqual(room[1] ?? 0);
        }
        await close();
      }
  });

  test("leaving the demo while it plays shows the live starting line, not an empty month", async () => {
    const site = await serveDist();
    const { page, click } = await openOverview(open, site, "?data=demo");
    await click("button", "逐月播放");
    await page.waitForTimeout(900);
    await click("button", "返回正式数据");
    await page.waitForFunction(() => document.body.textContent?.includes("2022年12月31日"));
    await page.waitForTimeout(600);
    expect(new URL(page.url()).search).toBe("");
  });

  test("the first print of a page with an open drill-down has the drill-down on it", async () => {
    const site = await serveDist();
    const { page, open: visit } = await open();
    await visit(`${site.url}?data=demo&unit=500105009`);
    await page.waitForSelector("article h2");
    await page.emulateMedia({ media: "print" });
    await page.setViewportSize({ width: 1000, height: 700 });
    expect(await page.textContent("article h2")).toBe("铁山坪街道");
    expect(await page.textContent("body")).not.toContain("正在打开");
  });
});
