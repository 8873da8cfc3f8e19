import { expect, test } from "vitest";
import { violationsInBothThemes } from "./harness/axe";
import { openCompare } from "./harness/compareScreen";
import { inEachBrowser } from "./harness/inEachBrowser";
import { openOverview } from "./harness/overview";
import { serveDist } from "./harness/serveDist";

const shima = "500105003";
const wuli = "500105007";
const six = [wuli, shima, "500105005", "500105102", "500105006", "500105001"];

inEachBrowser((open) => {
  test("a copied link restores the comparison, and every chart has a name of its own and a table", async () => {
    const site = await serveDist();
    const first = await openCompare(open, site, six, "&data=demo&indicator=combined&measure=pace&month=2025-03");
    const { page } = await openCompare(open, site, six, new URL(first.page.url()).search.replace("?", "&"));
    const text = "[data-compare=figures]";
    expect(await page.textContent(text)).toBe(await first.page.textContent(text));
    const charts = await page.$$eval("svg[role=img]", (all) =>
      all.map((chart) => [
        chart.getAttribute("aria-label") ?? "",
        chart.closest("[data-compare]")?.querySelectorAll("table tbody tr").length ?? 0,
      ]),
    );
    expect(charts).toHaveLength(3 + 24 + 1);
    expect(new Set(charts.map(([name]) => name)).size).toBe(charts.length);
    for (const [name, rows] of charts)
      expect([name, Number(rows) > 2]).toEqual([expect.stringMatching(/数据见下表$/), true]);
  });

  test.each([2, 4, 5, 6])("on paper a comparison of %i is two landscape pages with their caption", async (count) => {
    const site = await serveDist();
    const { page } = await openCompare(open, site, six.slice(0, count), "&data=demo");
    await page.emulateMedia({ media: "print" });
    const paper = await page.pdf({ preferCSSPageSize: true });
    expect(paper.toString("latin1").match(/\/Type\s*\/Page\b/g)).toHaveLength(2);
    expect(await page.locator("[data-pick]:visible").count()).toBe(0);
    for (const words of ["数据截至", "口径：", "来源：", "数据版本", "内部工作资料", "演示数据 · 非真实统计"])
      expect(await page.locator(`:text("${words}"):visible`).count(), words).toBeGreaterThan(0);
  });

  for (const [name, size] of [
    ["on a phone", { width: 390, height: 844 }],
    ["on 320 pixels", { width: 320, height: 640 }],
    ["zoomed to 200 %", { width: 683, height: 384, scale: 2 }],
  ] as const)
    test(`${name} the page does not scroll sideways; a table that is wider scrolls by itself and by keys`, async () => {
      const site = await serveDist();
      const { page } = await openCompare(open, site, six, "&data=demo&indicator=combined", size);
      const wide = () => page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);
      expect(await wide()).toBe(false);
      await page.focus('[aria-label="并列的数字"]');
      const scrolled = async (): Promise<number> => {
        await page.keyboard.press("ArrowRight");
        return page.$eval('[aria-label="并列的数字"]', ({ scrollLeft }) => scrollLeft);
      };
      await expect.poll(scrolled, { timeout: 15_000 }).toBeGreaterThan(0);
      await page.goto(`${site.url}?data=demo&units=${wuli},${shima}`);
      await page.waitForSelector("[data-picked]");
      expect(await wide()).toBe(false);
    });

  test("axe finds nothing serious while choosing, before and in a comparison with all its tables open, light or dark", async () => {
    const site = await serveDist();
    const screen = await openOverview(open, site, `?data=demo&units=${wuli},${shima}`);
    const found = [...(await violationsInBothThemes(screen, "choosing"))];
    await screen.open(`${site.url}?data=demo&view=compare`);
    await screen.page.waitForSelector("[data-compare=few]");
    found.push(...(await violationsInBothThemes(screen, "few")));
    await screen.open(`${site.url}?data=demo&view=compare&indicator=combined&month=2026-08&units=${six.join()}`);
    await screen.page.waitForSelector("[data-compare=figures]");
    await screen.page.$$eval("details", (all) => {
      for (const each of all) each.setAttribute("open", "");
    });
    await screen.page.waitForTimeout(200);
    found.push(...(await violationsInBothThemes(screen, "comparison")));
    expect(found).toEqual([]);
  });
});
