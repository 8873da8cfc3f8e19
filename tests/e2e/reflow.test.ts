import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { inEachBrowser } from "./harness/inEachBrowser";
import { openOverview, rowsOf } from "./harness/overview";
import { serveDist } from "./harness/serveDist";

/** Texts of the headline, the header and the legend that are cut off or hang out of the window. */
const clipped = (page: Page): Promise<readonly string[]> =>
  page.$$eval("header *, dl *, [aria-label=图例] *, article header *", (all) =>
    all
      .filter((element) => {
        if (element.matches(".visually-hidden, svg *, br") || !element.textContent) return false;
        const { left, right } = element.getBoundingClientRect();
        const style = getComputedStyle(element);
        const cut = style.overflowX !== "visible" && element.scrollWidth > element.clientWidth + 1;
        return cut || left < -1 || right > document.documentElement.clientWidth + 1;
      })
      .map((element) => element.textContent ?? ""),
  );

const scrollsSideways = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);

inEachBrowser((open) => {
  for (const [name, size] of [
    ["zoomed to 200 % on a laptop", { width: 683, height: 384, scale: 2 }],
    ["on 320 pixels", { width: 320, height: 640 }],
  ] as const)
    test(`${name} no screen scrolls sideways and no figure is cut off`, async () => {
      const site = await serveDist();
      const { page, errors } = await openOverview(open, site, "?data=demo&indicator=combined", size);
      for (const label of ["综合", "高新技术企业", "地理图"]) {
        await page.getByRole("radio", { name: label, exact: true }).click();
        expect(await scrollsSideways(page), label).toBe(false);
        expect(await clipped(page), label).toEqual([]);
      }
      expect(await rowsOf(page)).toHaveLength(12);
      await page.click('[data-unit-row="500105003"] button');
      await page.waitForSelector("article h2");
      expect(await scrollsSideways(page), "page of a unit").toBe(false);
      expect(await clipped(page), "page of a unit").toEqual([]);
      expect(errors).toEqual([]);
    });

  test("zoomed to 200 % the options dialog can be read to its end and closed", async () => {
    const site = await serveDist();
    const { page, click } = await openOverview(open, site, "", { width: 683, height: 384, scale: 2 });
    await click("button", "口径选项");
    const done = page.getByRole("button", { name: "完成", exact: true });
    await done.scrollIntoViewIfNeeded();
    const { y = -1, height = 0 } = (await done.boundingBox()) ?? {};
    expect(y).toBeGreaterThanOrEqual(0);
    expect(y + height).toBeLessThanOrEqual(384);
    await done.click();
    expect(await page.locator("dialog[open]").count()).toBe(0);
  });

  test("at 1366 × 768 places among peers of every kind leave all rows and sums in sight", async () => {
    const site = await serveDist();
    for (const indicator of ["high_tech", "tech", "combined"])
      for (const peers of ["", "&peers=group", "&peers=kind", "&peers=size"]) {
        const { page, close } = await openOverview(open, site, `?data=demo&indicator=${indicator}${peers}`);
        const hidden = await page.$eval("table", ({ parentElement }) =>
          parentElement ? parentElement.scrollHeight - parentElement.clientHeight : 0,
        );
        expect(hidden, `${indicator}${peers}`).toBeLessThanOrEqual(0);
        await close();
      }
  });

  test("with reduced motion nothing on the page is animated, whatever is opened", async () => {
    const site = await serveDist();
    const { page } = await openOverview(open, site, "?data=demo", { reducedMotion: true });
    await page.click("path[data-unit='500105003']");
    await page.waitForSelector("article h2");
    await page.getByRole("button", { name: "口径选项", exact: true }).click();
    expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
  });

  test("on paper the overview is one page, the classes are hatchings of their own, and it says where its figures come from", async () => {
    const site = await serveDist();
    const { page, errors } = await openOverview(open, site, "?data=demo");
    await page.emulateMedia({ media: "print" });
    const fills = await page.$$eval("path[data-unit]", (paths) =>
      paths.map((path) => [path.getAttribute("data-class"), getComputedStyle(path).fill]),
    );
    for (const [paint, fill] of fills) expect(fill).toContain(`hatch-${paint}`);
    for (const words of ["数据截至", "口径：", "来源：", "数据版本", "内部工作资料", "演示数据 · 非真实统计", "示意图"])
      expect(await page.locator(`:text("${words}"):visible`).count(), words).toBeGreaterThan(0);
    const paper = await page.pdf({ preferCSSPageSize: true });
    expect(paper.subarray(0, 5).toString()).toBe("%PDF-");
    expect(paper.toString("latin1").match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
    expect(errors).toEqual([]);
  });
});
