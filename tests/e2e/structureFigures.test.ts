import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { foreign } from "../fixtures/foreign";
import { packed } from "../fixtures/packed";
import { figuresOf, percentOf, readTable } from "./harness/figures";
import { inEachBrowser } from "./harness/inEachBrowser";
import { addressOf } from "./harness/overview";
import { serveDist } from "./harness/serveDist";
import { linesOf, openStructure } from "./harness/structureScreen";

const total = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);

/** Counts and targets of the demo in a month, by unit; undefined without a report. */
function reported(indicator: string, month: string) {
  const { units, stock, target } = figuresOf("demo");
  return units.map(({ code = "", name = "", short_name: short = "", group = "" }) => ({
    ...{ code, name, short, group, count: stock(code, indicator, month) },
    target: target(code, indicator, Number(month.slice(0, 4))),
  }));
}

const printedSum = (indicator: string, year: string): number =>
  Number(
    readTable("demo", "targets").find(
      (line) => line.scope === "all" && line.indicator === indicator && line.year === year && line.kind !== "municipal",
    )?.value,
  );

/** Each unit with its counts on both steps, and of a hundred how many have gone up. */
function conversionsIn(month: string): readonly (readonly string[])[] {
  const wider = reported("tech", month);
  return reported("high_tech", month).map(({ name, count }, u) => {
    const of = wider[u]?.count;
    const rate = count === undefined || of === undefined ? "—" : percentOf(count, of).slice(0, -1);
    return [name, of === undefined ? "—" : String(of), count === undefined ? "—" : String(count), rate];
  });
}

const headOf = (page: Page, heading: string): Promise<readonly string[]> =>
  page.$$eval(
    "main section",
    (cards, wanted) => {
      const card = cards.find((each) => each.querySelector(":scope > h3")?.textContent === wanted);
      return [...(card?.querySelectorAll("thead th") ?? [])].map((cell) => cell.textContent ?? "");
    },
    heading,
  );

const names: Readonly<Record<string, string>> = { high_tech: "高新技术企业", tech: "科技型企业" };

inEachBrowser((open) => {
  test("while a unit is missing every part is one of 已报合计, and who is missing is named; 0 and 未报 are told apart", async () => {
    const site = await serveDist();
    const month = "2026-08";
    const { page, errors } = await openStructure(open, site, `&data=demo&month=${month}`);
    const units = reported("high_tech", month);
    const known = units.filter(({ count }) => count !== undefined);
    const missing = units.filter(({ count }) => count === undefined);
    expect(missing.map(({ short }) => short)).toEqual(["华新街"]);
    const whole = total(known.map(({ count = 0 }) => count));
    const heading = "高新技术企业：份额与增长贡献";
    expect(await headOf(page, heading)).toContain("占已报合计");
    const lines = await linesOf(page, heading);
    for (const { name, count } of units)
      expect(lines.find(([unit]) => unit === name)?.slice(0, 4)).toEqual(
        count === undefined ? [name, "未报", "", "—"] : [name, String(count), "", percentOf(count, whole)],
      );
    expect(lines[lines.length - 1]?.slice(0, 4)).toEqual(["已报合计", String(whole), "", "100.0%"]);
    const group = known.filter((unit) => unit.group === missing[0]?.group);
    expect(lines.find(([name]) => name === "小计（1–9）")?.slice(1, 4)).toEqual([
      String(total(group.map(({ count = 0 }) => count))),
      "",
      percentOf(total(group.map(({ count = 0 }) => count)), whole),
    ]);
    expect(lines.map(([, , , , growth]) => growth)).toContain("0");
    expect(lines.map((cells) => cells[5]).filter((share) => share !== "—")).toEqual([]);
    const structure = (await page.textContent('section[aria-labelledby="structure"]')) ?? "";
    expect(structure).toContain("未含1个未报单位（华新街），占比按已报合计计算");
    expect(structure).toContain("华新街缺本月或2025年末的数");
    expect(await headOf(page, "高新技术企业：集中程度")).toContain("占已报合计");
    const bars = await page.$$eval("figure svg", (all) => all.map((each) => each.getAttribute("aria-label") ?? ""));
    expect(bars.slice(0, 2)).toEqual([
      "高新技术企业各单位占已报合计，数据见下表",
      "高新技术企业各分组占已报合计，数据见下表",
    ]);
    const gaps = await linesOf(page, "高新技术企业：与2026年目标的差额从何而来");
    expect(gaps.map(([name, , gap]) => [name, gap])).toContainEqual(["华新街街道", "未报"]);
    expect(gaps).toHaveLength(14);
    expect(errors).toEqual([]);
  });

  test.each(["2026-10", "2026-08"])(
    "concentration, the two means and the conversions of %s are those of its reports",
    async (month) => {
      const site = await serveDist();
      for (const indicator of ["high_tech", "tech"]) {
        const { page, errors } = await openStructure(open, site, `&data=demo&month=${month}&indicator=${indicator}`);
        const units = reported(indicator, month);
        const known = units.flatMap(({ count, target, short }) =>
          count === undefined ? [] : [{ count, target, short }],
        );
        const sorted = [...known].sort((a, b) => b.count - a.count);
        const whole = total(known.map(({ count }) => count));
        const heads = [1, 3, Math.ceil(known.length / 2)].map((size) => [
          size === 1 ? "最大的1个" : `前${size}个`,
          percentOf(total(sorted.slice(0, size).map(({ count }) => count)), whole),
          percentOf(size, known.length),
        ]);
        expect(await linesOf(page, `${names[indicator]}：集中程度`)).toEqual(heads);
        const means = await page.$$eval("main dd", (all) => all.map((each) => each.textContent ?? ""));
        const mean = total(known.map(({ count, target }) => count / target)) / known.length;
        expect(means[0]).toBe(
          known.length < units.length ? "—" : percentOf(whole, printedSum(indicator, month.slice(0, 4)), means[0]),
        );
        expect(Math.abs(Number.parseFloat(means[1] ?? "") - mean * 100)).toBeLessThan(0.0501);
        const shown = await linesOf(page, "各街镇梯次转化");
        expect([...shown].sort()).toEqual([...conversionsIn(month)].sort());
        const rates = shown.map(([, , , rate]) => (rate === "—" ? Number.NEGATIVE_INFINITY : Number(rate)));
        expect(rates).toEqual([...rates].sort((a, b) => b - a));
        expect(errors).toEqual([]);
      }
    },
  );

  test("target year and options are chosen here too, and change what the gap is from", async () => {
    const site = await serveDist();
    const { page, find, click } = await openStructure(open, site, "&data=demo&month=2026-10");
    await find("combobox", "目标年").selectOption("2027");
    const heading = "高新技术企业：与2027年目标的差额从何而来";
    const gap = total(reported("high_tech", "2026-10").map(({ count = 0 }) => count)) - 530;
    expect((await linesOf(page, heading)).map(([name, value]) => `${name}${value}`)).toContain(
      `全区（附件合计）差${-gap}家`,
    );
    await click("button", "口径选项");
    await find("radio", "分项加总").check();
    await click("button", "完成");
    const lead = await page
      .locator("section", { has: page.locator(`h3:text-is("${heading}")`) })
      .last()
      .locator("p")
      .first()
      .textContent();
    expect(lead).toMatch(new RegExp(`^全区（分项加总）差${1 - gap}家。`));
    expect(await addressOf(page)).toEqual({
      ...{ data: "demo", view: "structure", month: "2026-10" },
      ...{ target: "2027", basis: "computed" },
    });
  });

  test("a package with one indicator, one group, no ladder and a missing report has every part that it can have", async () => {
    const site = await serveDist();
    const lines: string[] = [];
    const texts = [...foreign()]
      .filter(([path]) => path !== "datapackage.json")
      .map(([path, bytes]): [string, string] => {
        const text = new TextDecoder().decode(bytes);
        if (!/^(indicators|targets|reports)\.csv$/.test(path)) return [path, text];
        const kept = text.split(/\r?\n/).filter((line) => !/(^|,)(wells|trees),|^2031-03,plot-03,/.test(line));
        if (path === "reports.csv") lines.push(...kept);
        return [path, kept.join("\n")];
      });
    for (const [path, bytes] of packed(new Map(texts), "single")) site.override(`data/${path}`, { body: bytes });
    const { page, errors, failures } = await openStructure(open, site, "&month=2031-03");
    const counts = lines
      .filter((line) => line.startsWith("2031-03,") && !line.startsWith("2031-03,plot-38,"))
      .map((line) => Number(line.split(",")[3]));
    expect(counts).toHaveLength(36);
    const shown = await linesOf(page, "乡道：份额与增长贡献");
    expect(shown[shown.length - 1]?.slice(0, 4)).toEqual([
      "已报合计",
      total(counts).toLocaleString("en-US"),
      "",
      "100.0%",
    ]);
    expect(shown.find(([name]) => name === "第3片区")?.[1]).toBe("未报");
    expect(shown.find(([name]) => name === "第38片区")?.[1]).toBe("无任务");
    expect(await linesOf(page, "乡道：与2031年目标的差额从何而来")).toHaveLength(38);
    const text = (await page.textContent("main")) ?? "";
    expect(text).toContain("1个单位未报（片3），不作全区归因");
    expect(text).not.toMatch(/NaN|undefined|Infinity|合起来|梯次|分组|占全区/);
    expect([errors, failures]).toEqual([[], []]);
  });
});
