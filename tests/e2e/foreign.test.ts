import { expect, test } from "vitest";
import { foreign, untasked } from "../fixtures/foreign";
import { inEachBrowser, type Open } from "./harness/inEachBrowser";
import { openOverview, regionsOf, rowsOf, shownTwice } from "./harness/overview";
import type { Screen } from "./harness/screen";
import { serveDist } from "./harness/serveDist";

async function openForeign(open: Open, query = ""): Promise<Screen> {
  const site = await serveDist();
  for (const [path, bytes] of foreign()) site.override(`data/${path}`, { body: bytes });
  return openOverview(open, site, query);
}

inEachBrowser((open) => {
  test("another district's folder draws its 38 regions and rows under its own title, words and years", async () => {
    const { page, errors, failures } = await openForeign(open);
    expect(await page.textContent("h1")).toBe("别处的计分板");
    expect(await rowsOf(page)).toHaveLength(38);
    expect(await regionsOf(page)).toHaveLength(38);
    const { table, map } = await shownTwice(page);
    expect(Object.keys(map)).toEqual(Object.keys(table));
    const text = (await page.textContent("body")) ?? "";
    for (const words of ["机井", "乡道", "林带", "合起来", "格网示意", "进度", "数据截至 2031年3月31日"])
      expect(text).toContain(words);
    expect(text).not.toMatch(/NaN|undefined|Infinity|街道|高新|2022/);
    expect([errors, failures]).toEqual([[], []]);
  });

  test("the unit of which nothing is asked is 无任务 in table, map and legend, with no rank, no colour and no zero", async () => {
    const { page } = await openForeign(open, "?small=ranked");
    const row = (await rowsOf(page)).find(({ unit }) => unit === untasked);
    expect(row).toMatchObject({ rank: "—", rate: "无任务", paint: "untasked" });
    const region = (await regionsOf(page)).find(({ unit }) => unit === untasked);
    expect(region?.paint).toBe("untasked");
    expect(region?.name).toContain("无任务");
    expect(await page.textContent('[aria-label="图例"]')).toContain("无任务1");
  });

  test("all its indicators together, its other layout and its years switch like those at home", async () => {
    const { page, click, errors } = await openForeign(open);
    for (const label of ["合起来", "全年", "增量", "经纬", "林带"]) {
      await click("radio", label);
      expect(await rowsOf(page), label).toHaveLength(38);
      expect(await page.textContent("body"), label).not.toMatch(/NaN|undefined|Infinity/);
    }
    await page.selectOption("select", "2033");
    await page.focus('input[type="range"]');
    for (const key of ["Home", "End", "PageDown"]) {
      await page.keyboard.press(key);
      expect(await page.textContent("body"), key).not.toMatch(/NaN|undefined|Infinity/);
    }
    expect(errors).toEqual([]);
  });

  test("the drill-down of a foreign unit opens, also that of the one without a task", async () => {
    const { page, press, errors } = await openForeign(open);
    for (const unit of ["plot-07", untasked]) {
      await page.click(`[data-unit-row="${unit}"] button`);
      await page.waitForSelector("article h2");
      expect(await page.textContent("article h2")).toBe(`第${Number(unit.slice(-2))}片区`);
      expect(await page.textContent("article")).not.toMatch(/NaN|undefined|Infinity/);
      await press("Escape");
      await page.waitForSelector("article", { state: "detached" });
    }
    expect(errors).toEqual([]);
  });
});
