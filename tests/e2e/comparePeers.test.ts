import { expect, test } from "vitest";
import { cellsOf, monthNamed, openCompare, placeTextsOf } from "./harness/compareScreen";
import { figuresOf } from "./harness/figures";
import { inEachBrowser } from "./harness/inEachBrowser";
import { addressOf } from "./harness/overview";
import { serveDist } from "./harness/serveDist";

const figures = figuresOf("demo");
const thirds = ["目标较大", "目标居中", "目标较小"] as const;

/** By how many of the targets of 2026 are larger, four to a third; the same targets stay together on the larger side. */
const thirdOf = (code: string, indicator: string): string => {
  const targets = figures.units.map((unit) => figures.target(unit.code ?? "", indicator, 2026));
  const larger = targets.filter((target) => target > figures.target(code, indicator, 2026)).length;
  return thirds[Math.floor((3 * larger) / targets.length)] ?? "";
};

inEachBrowser((open) => {
  test("on 对比 units are set among their peers by a select, each set by itself under its name, every month and tie as reckoned", async () => {
    const site = await serveDist();
    const { page, find, errors } = await openCompare(open, site, [], "&data=demo&indicator=high_tech");
    await find("combobox", "位次").selectOption({ label: "按目标数分三档" });
    expect(await addressOf(page)).toMatchObject({ view: "compare", peers: "size" });
    const codes = figures.units.map(({ code = "" }) => code);
    const sizeOf = (third: string) => codes.filter((code) => thirdOf(code, "high_tech") === third).length;
    const heads = await page.$$eval("[data-peers] h3", (all) => all.map((each) => each.textContent));
    expect(heads).toEqual(thirds.map((third) => `${third}${sizeOf(third)}个街镇`));
    const names = await page.$$eval("[data-peers] svg", (all) => all.map((each) => each.getAttribute("aria-label")));
    expect(names).toEqual(heads.map((head) => `位次变化：年度完成率（${head}），数据见下表`));
    for (const [name = "", ...places] of await cellsOf(page, "[data-places]")) {
      const expected = codes.map((code) => {
        const isPeer = (other: string) => thirdOf(other, "high_tech") === thirdOf(code, "high_tech");
        return placeTextsOf(figures, "high_tech", monthNamed(name), isPeer).get(code);
      });
      expect(places, name).toEqual(expected);
    }
    expect(await page.textContent("footer")).toContain(
      "位次：目标较大、目标居中、目标较小各自排名（按目标数分三档，跨档的同数归入较大一档）",
    );
    expect(errors).toEqual([]);
  });

  test("on a unit's page the path of places is among its peers, from the first to the last of them, and so are its neighbours", async () => {
    const site = await serveDist();
    const code = "500105101";
    const peers = figures.units.filter((unit) => thirdOf(unit.code ?? "", "tech") === thirdOf(code, "tech"));
    const screen = await open();
    await screen.open(`${site.url}?view=unit&unit=${code}&data=demo&indicator=tech&peers=size`);
    const { page, find, errors } = screen;
    await page.waitForSelector("article h2");
    const chart = page.locator("figure", { hasText: "中的位次变化" });
    const name = `${thirdOf(code, "tech")}${peers.length}个街镇中的位次变化：年度完成率`;
    expect(await chart.locator("figcaption").textContent()).toBe(name);
    const marks = await chart.locator("svg text").allTextContents();
    expect(marks).toContain(String(peers.length));
    expect(marks).not.toContain("12");
    const isPeer = (other: string) => peers.some((unit) => unit.code === other);
    const texts = await chart
      .locator("tbody tr")
      .evaluateAll((rows) => rows.map((row) => [...row.children].map((cell) => cell.textContent ?? "")));
    expect(texts).toHaveLength(47);
    for (const [month = "", place] of texts)
      expect(place, month).toBe(placeTextsOf(figures, "tech", monthNamed(month), isPeer).get(code));
    const met = new Set([code]);
    for (const way of ["前", "后"]) {
      const step = find("button", `${thirdOf(code, "tech")}${way}一位`);
      for (let left = figures.units.length; left > 0 && (await step.isEnabled()); left--) {
        await step.click();
        met.add((await addressOf(page)).unit ?? "");
      }
    }
    expect([...met].sort()).toEqual(peers.map((unit) => unit.code).sort());
    expect(errors).toEqual([]);
  });
});
