import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { foreign, untasked } from "../fixtures/foreign";
import { figuresOf } from "./harness/figures";
import { inEachBrowser, type Open } from "./harness/inEachBrowser";
import { openOverview } from "./harness/overview";
import type { Screen } from "./harness/screen";
import { serveDist } from "./harness/serveDist";
import { figuresShown, tablesOf } from "./harness/unitScreen";

const { units, stock, target, latest } = figuresOf("demo");
const names = { high_tech: "高新技术企业", tech: "科技型企业" } as const;
const years = [2023, 2024, 2025, 2026];
const codes = units.map(({ code = "" }) => code);

async function openPage(open: Open, query: string): Promise<Screen> {
  const site = await serveDist();
  const screen = await open();
  await screen.open(`${site.url}?${query}`);
  await screen.page.waitForSelector("article h2");
  return screen;
}

const pageOf = (unit: string, indicator: string, month = "") =>
  `data=demo&view=unit&unit=${unit}&indicator=${indicator}${month && `&month=${month}`}`;

/** December of a year, or the last month reported where that comes first. */
const speaks = (year: number) => (`${year}-12` < latest ? `${year}-12` : latest);

/** The count where the test knows that there is one. */
const sure = (unit: string, indicator: string, month: string) => stock(unit, indicator, month) ?? Number.NaN;

const total = (indicator: string, month: string) => codes.reduce((sum, unit) => sum + sure(unit, indicator, month), 0);

/** One decimal, halves away from zero, from whole numbers only. */
function tenths(num: number, den: number): string {
  const size = Math.floor((Math.abs(num) * 20 + den) / (2 * den));
  return `${num < 0 && size > 0 ? "−" : ""}${Math.floor(size / 10)}.${size % 10}`;
}

const signed = (value: number) => `${value > 0 ? "+" : value < 0 ? "−" : ""}${Math.abs(value)}`;

const noteOf = (page: Page) =>
  page.$$eval("article figure p", (notes) => notes.map(({ textContent }) => textContent ?? "").join("\n"));

inEachBrowser((open) => {
  test("the shares of 铁山坪 are its part of the twelve counts, and of what the twelve gained since December", async () => {
    const unit = "500105009";
    for (const indicator of ["high_tech", "tech"] as const) {
      const { page } = await openPage(open, pageOf(unit, indicator));
      const { [`占全区：${names[indicator]}`]: rows = [] } = await tablesOf(page);
      expect(rows[0]).toEqual([
        "2022",
        `${tenths(100 * sure(unit, indicator, "2022-12"), total(indicator, "2022-12"))}%`,
        "—",
        "—",
      ]);
      expect(rows.slice(1).map(([, ...cells]) => cells)).toEqual(
        years.map((year) => {
          const [from, to] = [`${year - 1}-12`, speaks(year)];
          const gained = sure(unit, indicator, to) - sure(unit, indicator, from);
          const all = total(indicator, to) - total(indicator, from);
          const part = tenths(100 * sure(unit, indicator, to), total(indicator, to));
          return [`${part}%`, signed(gained), `${tenths(100 * gained, all)}%`];
        }),
      );
    }
  });

  test("the conversion is the unit's 高新 to a hundred 科技型, beside that of the twelve together", async () => {
    const unit = "500105009";
    const { page } = await openPage(open, pageOf(unit, "tech"));
    const { "转化率：每100家科技型企业对应的高新技术企业": rows = [] } = await tablesOf(page);
    expect(rows.map(([year = "", ...cells]) => [year.slice(0, 4), ...cells])).toEqual(
      ["2022-12", ...years.map(speaks)].map((month) => {
        const [narrow, wide] = [sure(unit, "high_tech", month), sure(unit, "tech", month)];
        const district = tenths(100 * total("high_tech", month), total("tech", month));
        return [month.slice(0, 4), `${narrow} / ${wide}`, tenths(100 * narrow, wide), district];
      }),
    );
  });

  test("every month has the class of its count against its year's target, 灰 without a report, and nothing to come", async () => {
    const unit = "500105001";
    const { page } = await openPage(open, pageOf(unit, "high_tech"));
    const bounds = [
      [100, "蓝"],
      [95, "绿"],
      [90, "黄"],
      [85, "橙"],
    ] as const;
    const classAt = (month: string, year: number): string => {
      const count = stock(unit, "high_tech", month);
      if (month > latest) return "";
      if (count === undefined) return "灰";
      return bounds.find(([from]) => count * 100 >= from * target(unit, "high_tech", year))?.[1] ?? "红";
    };
    const expected = years.map((year) => [
      String(year),
      ...Array.from({ length: 12 }, (_, k) => classAt(`${year}-${String(k + 1).padStart(2, "0")}`, year)),
    ]);
    const { "各月类别：年度完成率": rows = [] } = await tablesOf(page);
    expect(rows).toEqual(expected);
    const cells = expected.flatMap(([, ...months]) => months);
    const text = (await page.textContent("article")) ?? "";
    for (const [sign, words] of [
      ["蓝", "蓝 已完成"],
      ["橙", "橙 偏慢"],
      ["灰", "未报"],
    ] as const)
      expect(text).toContain(`${words} ${cells.filter((cell) => cell === sign).length}个月`);
    expect(cells.filter((cell) => cell === "灰")).toHaveLength(1);
    expect(rows[rows.length - 1]?.slice(-2)).toEqual(["", ""]);
  });

  test("each finished year says 达到 or 未达 with the years on end, and the year on screen that it is not over", async () => {
    for (const unit of ["500105006", "500105001"]) {
      const { page } = await openPage(open, pageOf(unit, "tech"));
      const { "分年度：年度完成率": rows = [] } = await tablesOf(page);
      let run = 0;
      let before = "";
      const expected = [2023, 2024, 2025].map((year) => {
        const word = sure(unit, "tech", `${year}-12`) >= target(unit, "tech", year) ? "达到" : "未达";
        run = word === before ? run + 1 : 1;
        before = word;
        return run > 1 ? `${word}连续${run}年` : word;
      });
      expect(rows.slice(1, 5).map((cells) => cells[cells.length - 1]?.replace(" ", ""))).toEqual([
        ...expected,
        "未到年末",
      ]);
      const rate = (code: string, year: number) => sure(code, "tech", speaks(year)) / target(code, "tech", year);
      expect(rows.slice(1, 5).map((cells) => cells[5])).toEqual(
        years.map((year) => `第${1 + codes.filter((code) => rate(code, year) > rate(unit, year)).length}位`),
      );
      const met = expected.filter((word) => word.startsWith("达到")).length;
      expect(await page.textContent("article")).toContain(`已满3个年度：年末达到目标${met}个、未达${3 - met}个`);
    }
  });

  test("the outlook adds what the same months of 2023, 2024 and 2025 brought: mean, least and most", async () => {
    const unit = "500105009";
    for (const indicator of ["high_tech", "tech"] as const)
      for (const month of ["2026-10", "2026-03"]) {
        const { page } = await openPage(open, pageOf(unit, indicator, month));
        const now = sure(unit, indicator, month);
        const gains = (to: string) =>
          [2023, 2024, 2025].map(
            (year) => sure(unit, indicator, `${year}-${to}`) - sure(unit, indicator, `${year}${month.slice(4)}`),
          );
        const range = (to: string) => {
          const [low, high] = [now + Math.min(...gains(to)), now + Math.max(...gains(to))];
          return low === high ? `${low}` : `${low}—${high}`;
        };
        const mean = Math.floor(gains("12").reduce((sum, gain) => sum + gain, 3 * now) / 3 + 0.5);
        const note = await noteOf(page);
        expect(note).toContain("推算 · 不计入通报");
        expect(note).toContain(`2026年末约${mean}家，范围${range("12")}家`);
        const { [`${names[indicator]}：2026年逐月`]: rows = [] } = await tablesOf(page);
        expect(rows.map((cells) => cells[3])).toEqual(
          Array.from({ length: 13 }, (_, k) => {
            const to = String(k).padStart(2, "0");
            return k > Number(month.slice(5)) ? range(to) : "";
          }),
        );
        const band = await page.getAttribute("article figure svg path[fill]", "fill");
        expect(band).toMatch(/^url\(#/);
        expect(await page.locator(`pattern[id="${band?.slice(5, -1)}"] line`).count()).toBe(1);
      }
  });

  test("in the first year the outlook goes on at the unit's own pace, and is refused where it cannot be known", async () => {
    const unit = "500105009";
    const { page } = await openPage(open, pageOf(unit, "tech", "2023-08"));
    const counts = ["2023-02", "2023-03", "2023-04", "2023-05", "2023-06", "2023-07", "2023-08"].map((month) =>
      sure(unit, "tech", month),
    );
    const at = (k: number) => counts[k] as number;
    const quarters = [3, 4, 5, 6].map((k) => at(k) - at(k - 3));
    const low = Math.floor((at(6) * 3 + 4 * Math.min(...quarters)) / 3);
    const high = Math.ceil((at(6) * 3 + 4 * Math.max(...quarters)) / 3);
    expect(await noteOf(page)).toContain(`范围${low}—${high}家`);
    for (const [of, indicator, month, reason] of [
      [unit, "tech", "2023-05", "连续月报不足6个月，不推算"],
      [unit, "high_tech", "2023-09", "认定按批次进行，往年同期月报不足2年，不推算"],
      ["500105001", "high_tech", "2026-10", "2026年8月未报，其后连续月报不足6个月，不推算"],
      ["500105001", "high_tech", "2026-08", "本月未报，不推算"],
    ] as const) {
      const refused = await openPage(open, pageOf(of, indicator, month));
      expect(await noteOf(refused.page)).toContain(`推算 · 不计入通报${reason}`);
      expect(await refused.page.locator("article svg pattern").count()).toBe(0);
    }
  });

  test("what lifts it to the next place, and what the end of the plan asks, are the fewest whole companies", async () => {
    const unit = "500105006";
    const { page } = await openPage(open, pageOf(unit, "tech"));
    const rate = (code: string) => sure(code, "tech", latest) / target(code, "tech", 2026);
    const rankWith = (more: number) => {
      const own = (sure(unit, "tech", latest) + more) / target(unit, "tech", 2026);
      return 1 + codes.filter((code) => code !== unit && rate(code) > own).length;
    };
    let more = 1;
    while (rankWith(more) >= rankWith(0)) more++;
    const missing = target(unit, "tech", 2027) - sure(unit, "tech", latest);
    const gained = sure(unit, "tech", latest) - sure(unit, "tech", "2022-12");
    const text = (await page.textContent("article")) ?? "";
    const figures = await figuresShown(page);
    expect(figures[`升到第${rankWith(more)}位`]).toBe(`再增${more}家 其他单位不变`);
    expect(text).toContain(
      `距2027年目标还差${missing}家，年均需${Math.ceil((missing * 12) / 14)}家，2022年以来年均净增${tenths(gained * 12, 46)}家`,
    );
  });

  test("beside the map the long run is folded, and opens by keyboard", async () => {
    const screen = await openPage(open, "data=demo&unit=500105009");
    const { page, press } = screen;
    const share = page.locator("article caption", { hasText: "占全区" });
    expect(await share.isVisible()).toBe(false);
    await page.focus("article > details > summary");
    await press("Enter");
    await share.waitFor({ state: "visible" });
    expect(await page.$eval("article", (article) => article.scrollWidth <= article.clientWidth)).toBe(true);
    expect(screen.errors).toEqual([]);
  });

  test("a foreign unit, and the one without a task, have pages without a ladder, and an outlook refused with its reason", async () => {
    const site = await serveDist();
    for (const [path, bytes] of foreign()) site.override(`data/${path}`, { body: bytes });
    for (const unit of ["plot-07", untasked])
      for (const indicator of ["roads", "combined"]) {
        const { page, errors } = await openOverview(open, site, `?indicator=${indicator}`);
        await page.click(`[data-unit-row="${unit}"] button`);
        await page.click("text=整页");
        await page.waitForSelector("main article");
        const text = (await page.textContent("main article")) ?? "";
        expect(text).not.toMatch(/NaN|undefined|Infinity|转化率|高新/);
        expect(text).toContain("连续月报不足6个月，不推算");
        expect(errors).toEqual([]);
      }
  });
});
