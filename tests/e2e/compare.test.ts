import { expect, test } from "vitest";
import {
  cellsOf,
  differencesOf,
  districtFigure,
  figuresNamed,
  monthNamed,
  openCompare,
  placesOf,
  placeTextsOf,
} from "./harness/compareScreen";
import { figuresOf, percentOf } from "./harness/figures";
import { inEachBrowser } from "./harness/inEachBrowser";
import { serveDist } from "./harness/serveDist";

const shima = "500105003";
const huaxin = "500105001";
const wuli = "500105007";
const wubao = "500105102";
const six = [wuli, shima, "500105005", wubao, "500105006", huaxin];

inEachBrowser((open) => {
  test("the figures of each unit are those of the newest reports, in every month asked and for both indicators", async () => {
    const site = await serveDist();
    const { stock, target } = figuresOf("demo");
    for (const [month, december] of [
      ["2026-10", "2025-12"],
      ["2024-05", "2023-12"],
    ] as const) {
      const { page, errors, close } = await openCompare(
        open,
        site,
        six,
        `&data=demo&indicator=combined&month=${month}`,
      );
      for (const indicator of ["high_tech", "tech"]) {
        const counts = six.map((unit) => ({
          actual: stock(unit, indicator, month) ?? Number.NaN,
          goal: target(unit, indicator, Number(month.slice(0, 4))),
          growth: (stock(unit, indicator, month) ?? Number.NaN) - (stock(unit, indicator, december) ?? Number.NaN),
        }));
        const named = (name: string) => figuresNamed(page, name, indicator);
        expect(await named("actual")).toEqual(counts.map(({ actual }) => actual.toLocaleString("en-US")));
        expect(await named("target")).toEqual(counts.map(({ goal }) => goal.toLocaleString("en-US")));
        expect(await named("gap")).toEqual(
          counts.map(({ actual, goal }) =>
            actual === goal ? "达标" : `${actual < goal ? "差" : "超"}${Math.abs(actual - goal)}家`,
          ),
        );
        expect(await named("growth")).toEqual(
          counts.map(({ growth }) => (growth === 0 ? "持平" : `${growth > 0 ? "+" : "−"}${Math.abs(growth)}家`)),
        );
        const rates = await named("rate");
        expect(rates.map((rate) => rate.replace(/^[蓝绿黄橙红] /, ""))).toEqual(
          counts.map(({ actual, goal }, k) => percentOf(actual, goal, rates[k])),
        );
      }
      expect(errors).toEqual([]);
      await close();
    }
  });

  test("every two units differ by exactly what their counts say, in points rounded once and in companies", async () => {
    const site = await serveDist();
    const { stock, target, latest } = figuresOf("demo");
    const { page } = await openCompare(open, site, six, "&data=demo&indicator=tech");
    const shown = await differencesOf(page);
    expect(Object.keys(shown)).toHaveLength(15);
    for (const [pair, [rate, gap, actual]] of Object.entries(shown)) {
      const [a, b] = pair.split(",").map((unit) => {
        const goal = target(unit, "tech", 2026);
        return { actual: stock(unit, "tech", latest) ?? Number.NaN, goal };
      });
      if (!a || !b) throw new Error(pair);
      const size = Math.abs(a.actual * b.goal - b.actual * a.goal);
      const more = a.actual * b.goal > b.actual * a.goal;
      const points = percentOf(size, a.goal * b.goal).slice(0, -1);
      expect(rate, pair).toBe(size === 0 ? "完成率相同" : `${more ? "多" : "少"}完成${points}个百分点`);
      const gaps = a.actual - a.goal - (b.actual - b.goal);
      expect(gap, pair).toContain(gaps === 0 ? (a.actual === a.goal ? "都达标" : "差额相同") : String(Math.abs(gaps)));
      const count = a.actual - b.actual;
      expect(actual, pair).toBe(count === 0 ? "相同" : `${count > 0 ? "多" : "少"}${Math.abs(count)}家`);
    }
  });

  test("the spread of all units has the quartiles of a spreadsheet, to the last digit, and a dot for each of the twelve", async () => {
    const site = await serveDist();
    const { units, stock, target } = figuresOf("demo");
    for (const [indicator, month] of [
      ["high_tech", "2026-10"],
      ["tech", "2026-10"],
      ["tech", "2024-05"],
    ] as const) {
      const query = `&data=demo&indicator=${indicator}&month=${month}`;
      const { page, close } = await openCompare(open, site, [wuli, shima], query);
      const rates = units
        .map(({ code = "" }) => ({
          actual: stock(code, indicator, month) ?? Number.NaN,
          goal: target(code, indicator, Number(month.slice(0, 4))),
        }))
        .sort((a, b) => a.actual * b.goal - b.actual * a.goal);
      for (const [k, name] of ["worst", "lower", "median", "upper", "best"].entries()) {
        const quarters = (rates.length - 1) * k;
        const [below, above] = [rates[Math.floor(quarters / 4)], rates[Math.ceil(quarters / 4)]];
        if (!below || !above) throw new Error(name);
        const [less, more] = [4 - (quarters % 4), quarters % 4];
        const text = (await page.textContent(`[data-spread=${name}]`)) ?? "";
        const num = below.actual * above.goal * less + above.actual * below.goal * more;
        expect(text, `${query} ${name}`).toBe(percentOf(num, 4 * below.goal * above.goal, text));
      }
      expect(await page.locator("[data-compare=spread] [data-dot]").count()).toBe(12);
      expect(await page.locator("[data-compare=spread] [data-named]").count()).toBe(2);
      await close();
    }
  });

  test("the history of places is that of every month by itself, a month without a report a dash and a gap", async () => {
    const site = await serveDist();
    const figures = figuresOf("demo");
    const { page } = await openCompare(open, site, [wuli, huaxin, shima], "&data=demo");
    const rows = await cellsOf(page, "[data-places]");
    expect(rows).toHaveLength(47);
    for (const [name = "", ...places] of rows) {
      const expected = placeTextsOf(figures, "high_tech", monthNamed(name));
      expect(places, name).toEqual([wuli, huaxin, shima].map((unit) => expected.get(unit)));
    }
    expect(await page.locator("[data-compare=places] [data-line-of]").count()).toBe(12);
    const path = await page.getAttribute(`[data-inked="${huaxin}"] path:last-child`, "d");
    expect(path?.match(/M/g)?.length).toBeGreaterThan(1);
    const right = await page.textContent(`[data-end="right ${wuli}"]`);
    expect(right).toBe(`第${placesOf(figures, "high_tech", figures.latest).get(wuli)} 五里店`);
  });

  test("all twelve have the place of every month, shared ones marked in the table and at the ends of the chart", async () => {
    const site = await serveDist();
    const figures = figuresOf("demo");
    for (const indicator of ["high_tech", "tech"]) {
      const { page, close } = await openCompare(open, site, [], `&data=demo&indicator=${indicator}`);
      const rows = await cellsOf(page, "[data-places]");
      let shared = 0;
      for (const [name = "", ...places] of rows) {
        const expected = [...placeTextsOf(figures, indicator, monthNamed(name)).values()];
        expect(places, `${indicator} ${name}`).toEqual(expected);
        shared += expected.filter((text) => text.startsWith("并列")).length;
      }
      expect(rows).toHaveLength(47);
      expect(shared).toBeGreaterThan(30);
      const now = placeTextsOf(figures, indicator, figures.latest);
      for (const { code = "", short_name } of figures.units)
        expect(await page.textContent(`[data-end="right ${code}"]`)).toBe(
          `${now.get(code)?.replace("位", "")} ${short_name}`,
        );
      await close();
    }
  });

  test("of two that share a place neither line hides the other", async () => {
    const site = await serveDist();
    const [one, other] = [wubao, "500105101"];
    const { page } = await openCompare(open, site, [one, other], "&data=demo&month=2026-10");
    const now = placesOf(figuresOf("demo"), "high_tech", "2026-10");
    expect(now.get(one)).toBe(now.get(other));
    const [above, below] = await Promise.all(
      [one, other].map(async (unit) => {
        const path = (await page.getAttribute(`[data-inked="${unit}"] path:last-child`, "d")) ?? "";
        return Number(path.split(",").pop());
      }),
    );
    expect((below ?? 0) - (above ?? 0)).toBeGreaterThanOrEqual(4);
    expect(await page.textContent(`[data-end="right ${one}"]`)).toMatch(/^并列第1 /);
  });

  test("an unreported unit is said to be, in every card, and is nowhere a zero", async () => {
    const site = await serveDist();
    const { page, errors } = await openCompare(open, site, [huaxin, wuli], "&data=demo&month=2026-08");
    expect(await figuresNamed(page, "rate")).toEqual(["未报", expect.stringContaining("%")]);
    expect((await figuresNamed(page, "actual"))[0]).toBe("未报");
    expect((await figuresNamed(page, "place"))[0]).toBe("不排位次");
    for (const name of ["gap", "growth", "share"]) expect((await figuresNamed(page, name))[0], name).toBe("—");
    expect(await districtFigure(page, "rate")).toBe("未含1个未报单位");
    expect(Object.values(await differencesOf(page))).toEqual([
      ["不可比（华新街：未报）", "华新街未报", "华新街未报", "—"],
    ]);
    expect(await page.textContent("[data-spread=count]")).toBe("11（另1个未报）");
    expect(await page.textContent(`[data-position="${huaxin}"]`)).toBe("华新街未报");
    expect(errors).toEqual([]);
  });

  test("at the starting line there is a path to come, but no growth and no history of places", async () => {
    const site = await serveDist();
    const { page, errors } = await openCompare(open, site, [wuli, wubao]);
    expect(await figuresNamed(page, "actual")).toEqual(["22", "1"]);
    expect(await figuresNamed(page, "target")).toEqual(["25", "1"]);
    expect(await figuresNamed(page, "growth")).toEqual(["—", "—"]);
    expect(Object.values(await differencesOf(page))).toEqual([["少完成12.0个百分点", "多差3家", "多21家", "低8位"]]);
    expect(await page.textContent("[data-compare=places]")).toContain("只有起点一个月");
    expect(await page.textContent("[data-compare=figures]")).toContain("小基数（五宝）");
    expect(errors).toEqual([]);
  });
});
