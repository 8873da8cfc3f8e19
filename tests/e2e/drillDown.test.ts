import { expect, test } from "vitest";
import { figuresOf, percentOf, readTable } from "./harness/figures";
import { inEachBrowser } from "./harness/inEachBrowser";
import { addressOf, openOverview } from "./harness/overview";
import { serveDist } from "./harness/serveDist";
import { figuresShown, tablesOf } from "./harness/unitScreen";

const shima = "500105003";

inEachBrowser((open) => {
  test("from a row and from a region, on a desk screen, the panel takes the table's place and the map stays", async () => {
    const site = await serveDist();
    const { page, press, find, errors } = await openOverview(open, site, "?data=demo");
    const row = `[data-unit-row="${shima}"] button`;
    const region = `path[data-unit="${shima}"]`;
    for (const opener of [row, region]) {
      await page.click(opener);
      await page.waitForSelector("article h2");
      expect(await page.textContent("article h2")).toBe("石马河街道");
      expect(await addressOf(page)).toEqual({ data: "demo", unit: shima });
      expect(await page.locator("path[data-unit]:visible").count()).toBe(12);
      expect(await page.getAttribute(region, "aria-pressed")).toBe("true");
      expect(await page.locator("table [data-unit-row]:visible").count()).toBe(0);
      await press("Escape");
      await page.waitForSelector("article", { state: "detached" });
      expect(await addressOf(page)).toEqual({ data: "demo" });
      expect(await page.evaluate((selector) => document.activeElement?.matches(selector), opener)).toBe(true);
    }
    await page.click("path[data-unit='500105006']");
    await find("button", "整页").click();
    await page.waitForSelector("main article");
    expect(await addressOf(page)).toEqual({ data: "demo", view: "unit", unit: "500105006" });
    expect(await page.locator("path[data-unit]").count()).toBe(0);
    expect(errors).toEqual([]);
  });

  test("on a phone a row opens the page of its own, and 返回总览 leads back", async () => {
    const site = await serveDist();
    const { page, errors } = await openOverview(open, site, "", { width: 390, height: 844 });
    await page.click(`[data-unit-row="${shima}"] button`);
    await page.waitForSelector("main article h2");
    expect(await addressOf(page)).toEqual({ view: "unit", unit: shima });
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
    await page.click("text=返回总览");
    await page.waitForSelector("[data-unit-row]");
    expect(await addressOf(page)).toEqual({});
    expect(errors).toEqual([]);
  });

  test("live, the page of 石马河街道 says what the notice says: 29 of 33, eleventh, and targets up to 2027", async () => {
    const site = await serveDist();
    const screen = await open();
    await screen.open(`${site.url}?view=unit&unit=${shima}`);
    await screen.page.waitForSelector("article h2");
    expect(await figuresShown(screen.page)).toEqual({
      年度完成率: "87.9% 橙 偏慢",
      "实际 / 目标": "29/ 33家",
      距2023年目标: "差4家 余12个月",
      月均需: "1家",
      位次: "第11位 与上月不可比",
      "升到黄（推进中）": "再增1家",
      升到第3位: "再增1家 其他单位不变",
    });
    const { target } = figuresOf("data");
    const { "分年度：年度完成率": years = [] } = await tablesOf(screen.page);
    expect(years.map(([year]) => year?.slice(0, 4))).toEqual(["2022", "2023", "2024", "2025", "2026", "2027"]);
    expect(years[0]?.slice(0, 3)).toEqual(["2022", "—", "29"]);
    for (const [year = "", goal] of years.slice(1))
      expect(goal).toBe(String(target(shima, "high_tech", Number(year.slice(0, 4)))));
    expect(screen.errors).toEqual([]);
  });

  test("in the demo, years and months of a unit are the newest reports against the targets, for both indicators", async () => {
    const site = await serveDist();
    const { stock, target, latest } = figuresOf("demo");
    const unit = "500105009";
    for (const [indicator, name] of [
      ["high_tech", "高新技术企业"],
      ["tech", "科技型企业"],
    ] as const) {
      const screen = await open();
      await screen.open(`${site.url}?data=demo&view=unit&unit=${unit}&indicator=${indicator}`);
      await screen.page.waitForSelector("article h2");
      const tables = await tablesOf(screen.page);
      for (const [head = "", goal, actual, rate = "", gap] of tables["分年度：年度完成率"]?.slice(1, 5) ?? []) {
        const year = Number(head.slice(0, 4));
        const month = `${year}-12` < latest ? `${year}-12` : latest;
        const [a, t] = [stock(unit, indicator, month) ?? Number.NaN, target(unit, indicator, year)];
        expect([goal, actual, gap]).toEqual(
          [t, a, a === t ? "达标" : `${a < t ? "差" : "超"}${Math.abs(t - a)}家`].map(String),
        );
        expect(rate.replace(/^[蓝绿黄橙红] ?/, "")).toBe(percentOf(a, t, rate));
      }
      const months = tables[`${name}：2022—2027年实际与序时应达`] ?? [];
      expect(months).toHaveLength(61);
      for (const [month = "", actual] of months) {
        const [, year, number = ""] = /^(\d+)年(\d+)月$/.exec(month) ?? [];
        const when = `${year}-${number.padStart(2, "0")}`;
        const nothing = when > latest ? "—" : "未报";
        expect(actual, month).toBe(String(stock(unit, indicator, when) ?? nothing));
      }
      expect(screen.errors).toEqual([]);
    }
  });

  test("every chart of the page has a name and a table with the same numbers", async () => {
    const site = await serveDist();
    const { page, ...screen } = await open();
    await screen.open(`${site.url}?data=demo&view=unit&unit=${shima}&indicator=combined`);
    await page.waitForSelector("article h2");
    const charts = await page.$$eval("article svg[role=img]", (all) =>
      all.map((chart) => ({
        name: chart.getAttribute("aria-label"),
        rows: chart.closest("figure")?.querySelectorAll("table tbody tr").length,
      })),
    );
    expect(charts.map(({ name }) => name)).toEqual([...new Set(charts.map(({ name }) => name))]);
    expect(charts).toHaveLength(5);
    for (const { name, rows } of charts) {
      expect(name).toMatch(/数据见下表$/);
      expect(rows, name ?? "").toBeGreaterThan(11);
    }
    expect(screen.errors).toEqual([]);
  });

  test("a corrected and a withdrawn number of the demo stand there with what was reported first, when, and why", async () => {
    const site = await serveDist();
    const reports = readTable("demo", "reports");
    for (const { unit, indicator, month, name } of [
      { unit: "500105009", indicator: "tech", month: "2026-06", name: "科技型企业" },
      { unit: "500105001", indicator: "high_tech", month: "2026-08", name: "高新技术企业" },
    ]) {
      const screen = await open();
      await screen.open(`${site.url}?data=demo&view=unit&unit=${unit}&indicator=${indicator}`);
      await screen.page.waitForSelector("article h2");
      const { [`${name}：更正与说明`]: revisions = [] } = await tablesOf(screen.page);
      const [year, number] = month.split("-").map(Number);
      const shown = revisions.filter(([when]) => when === `${year}年${number}月`);
      const filed = reports.filter(
        (line) => line.unit === unit && line.indicator === indicator && line.month === month,
      );
      expect(filed).toHaveLength(2);
      expect([...shown].sort(byDate)).toEqual(
        filed
          .map(({ value, reported_on, note }) => [`${year}年${number}月`, value || "撤回", reported_on, note])
          .sort(byDate),
      );
    }
  });
});

const byDate = (a: readonly (string | undefined)[], b: readonly (string | undefined)[]): number =>
  (a[2] ?? "") < (b[2] ?? "") ? -1 : 1;
