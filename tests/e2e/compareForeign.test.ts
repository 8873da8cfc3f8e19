import { expect, test } from "vitest";
import { foreign, untasked } from "../fixtures/foreign";
import { foreignOf } from "../fixtures/foreignOf";
import { cellsOf, differencesOf, figuresNamed, openCompare } from "./harness/compareScreen";
import { inEachBrowser } from "./harness/inEachBrowser";
import { serveDist } from "./harness/serveDist";
import type { Site } from "./harness/site";

async function serveForeign(files: ReadonlyMap<string, Uint8Array>): Promise<Site> {
  const site = await serveDist();
  for (const [path, bytes] of files) site.override(`data/${path}`, { body: bytes });
  return site;
}

inEachBrowser((open) => {
  test("38 foreign units compare under each indicator, each measure and all together, the one without a task as 无任务", async () => {
    const site = await serveForeign(foreign());
    for (const [indicator, measure] of [
      ["wells", "annual"],
      ["roads", "net"],
      ["trees", "pace"],
      ["combined", "pace"],
      ["combined", "net"],
    ]) {
      const query = `&indicator=${indicator}&measure=${measure}`;
      const { page, errors, close } = await openCompare(open, site, ["plot-01", untasked, "plot-30"], query);
      expect((await figuresNamed(page, "rate"))[1], query).toBe("无任务");
      const shown = await differencesOf(page);
      expect(shown[`plot-01,${untasked}`]?.[0], query).toBe("不可比（片38：无任务）");
      expect(await page.textContent("main"), query).not.toMatch(/NaN|undefined|Infinity|街道|高新|2022/);
      expect(await page.locator("[data-line-of]").count(), query).toBe(38);
      const panels = await page.$$eval(`[data-panel="${untasked}"] p`, (all) => all.map((each) => each.textContent));
      expect(panels.slice(0, 2), query).toEqual(["没有2033年目标，不画路径", "没有2031年目标，不画路径"]);
      expect(errors).toEqual([]);
      await close();
    }
  });

  test("their numbers are those of the package: roads of plot 7 and plot 30 in March 2031, months as they were reported", async () => {
    const site = await serveForeign(foreign());
    const { page } = await openCompare(open, site, ["plot-07", "plot-30"], "&indicator=roads&measure=annual");
    // 20 + 7·6 + 311 and 20 + 7·29 + 311, each with 3 + (u mod 5) a year; (u·3) mod 6 more in March.
    expect(await figuresNamed(page, "actual")).toEqual(["373", "537"]);
    expect(await figuresNamed(page, "target")).toEqual(["377", "541"]);
    expect(Object.values(await differencesOf(page))).toEqual([
      ["少完成0.3个百分点", "差额相同", "少164条", expect.stringMatching(/^低\d+位$/)],
    ]);
    const months = await cellsOf(page, '[data-paths="乡道：2031年逐月"]');
    expect(months.slice(0, 5).map(([, seven, thirty]) => [seven, thirty].map((cell) => cell?.split(" / ")[0]))).toEqual(
      [
        ["373", "534"],
        ["373", "539"],
        ["373", "538"],
        ["373", "537"],
        ["—", "—"],
      ],
    );
  });

  test("a package with one single indicator has no choice of indicators and compares all the same", async () => {
    const site = await serveForeign(foreignOf("roads"));
    const { page, errors } = await openCompare(open, site, ["plot-02", "plot-03", "plot-04"]);
    expect(await page.getByRole("radio", { name: "合起来", exact: true }).count()).toBe(0);
    expect(await figuresNamed(page, "actual")).toHaveLength(3);
    expect(await page.locator("[data-panel]").count()).toBe(6);
    expect(await page.textContent("main")).not.toMatch(/NaN|undefined|Infinity|机井|林带/);
    expect(errors).toEqual([]);
  });
});
