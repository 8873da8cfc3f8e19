import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { inEachBrowser } from "./harness/inEachBrowser";
import { openOverview, regionsOf } from "./harness/overview";
import { serveDist } from "./harness/serveDist";

const shima = "500105003";

/** What is lit up in each of the three: the row, how many outlines on the map, the class of the legend. */
const litUp = (page: Page): Promise<readonly [string | null, number, string | null]> =>
  page.evaluate(() => [
    document.querySelector("[data-unit-row][data-hot]")?.getAttribute("data-unit-row") ?? null,
    document.querySelectorAll("svg[aria-hidden] path[class*=outline]").length,
    document.querySelector("[aria-label=图例] [data-lit] [data-class]")?.getAttribute("data-class") ?? null,
  ]);

inEachBrowser((open) => {
  test("a region under the pointer lights up its row and its class, and a row its region, until the pointer leaves", async () => {
    const site = await serveDist();
    const { page } = await openOverview(open, site);
    expect(await litUp(page)).toEqual([null, 0, null]);
    for (const target of [`path[data-unit="${shima}"]`, `[data-unit-row="${shima}"]`]) {
      await page.hover(target);
      expect(await litUp(page), target).toEqual([shima, 1, "orange"]);
      await page.hover("h1");
      expect(await litUp(page), target).toEqual([null, 0, null]);
    }
    await page.focus(`[data-unit-row="${shima}"] button`);
    expect(await litUp(page)).toEqual([shima, 1, "orange"]);
  });

  test("a class of the legend dims all others in map and table, and stays when it is pressed", async () => {
    const site = await serveDist();
    const { page } = await openOverview(open, site);
    const yellow = (await regionsOf(page)).filter(({ paint }) => paint === "yellow").map(({ unit }) => unit);
    const bright = async () => [
      await page.$$eval("path[data-unit]:not([data-dim])", (all) => all.map((path) => path.getAttribute("data-unit"))),
      await page.$$eval("[data-unit-row]:not([data-dim])", (all) =>
        all.map((row) => row.getAttribute("data-unit-row")),
      ),
    ];
    await page.click("[aria-label=图例] button:has-text('推进中')");
    await page.hover("h1");
    for (const units of await bright()) expect([...units].sort()).toEqual([...yellow].sort());
    await page.click("[aria-label=图例] button:has-text('推进中')");
    await page.hover("h1");
    await page.$eval("[aria-label=图例] button:focus", (button) => (button as HTMLElement).blur());
    for (const units of await bright()) expect(units).toHaveLength(12);
  });
});
