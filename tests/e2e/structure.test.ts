import { expect, test } from "vitest";
import { foreign } from "../fixtures/foreign";
import { violationsInBothThemes } from "./harness/axe";
import { figuresOf, percentOf, readTable } from "./harness/figures";
import { inEachBrowser } from "./harness/inEachBrowser";
import { addressOf } from "./harness/overview";
import { serveDist } from "./harness/serveDist";
import { publish } from "./harness/shippedFolder";
import { linesOf, listsOn, openStructure } from "./harness/structureScreen";

const signed = (value: number): string =>
  `${value > 0 ? "+" : value < 0 ? "−" : ""}${Math.abs(value).toLocaleString("en-US")}`;
const gapOf = (gap: number): string => (gap === 0 ? "达标" : `${gap < 0 ? "差" : "超"}${Math.abs(gap)}家`);
const total = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);

/** Stock of the demo in a month, by unit; the targets of its year. */
function reckoning(indicator: string, month: string) {
  const { units, stock, target } = figuresOf("demo");
  const at = (when: string) => units.map(({ code = "" }) => stock(code, indicator, when) ?? Number.NaN);
  const year = Number(month.slice(0, 4));
  return {
    names: units.map(({ name = "" }) => name),
    now: at(month),
    december: at(`${year - 1}-12`),
    first: at("2022-12"),
    targets: units.map(({ code = "" }) => target(code, indicator, year)),
  };
}

inEachBrowser((open) => {
  test("in the demo every unit's stock, share and growth are those of its newest reports, and they add up", async () => {
    const site = await serveDist();
    for (const [indicator, name] of [
      ["high_tech", "高新技术企业"],
      ["tech", "科技型企业"],
    ] as const) {
      const { page, errors } = await openStructure(open, site, `&data=demo&month=2026-10&indicator=${indicator}`);
      const { names, now, december, first } = reckoning(indicator, "2026-10");
      const whole = [total(now), total(now) - total(december), total(now) - total(first)] as const;
      const expected = names.map((unit, u) => {
        const [count = 0, before = 0, start = 0] = [now[u], december[u], first[u]];
        const share = (part: number, of: number) => (part < 0 ? `−${percentOf(-part, of)}` : percentOf(part, of));
        const growth = [signed(count - before), share(count - before, whole[1])];
        return [
          unit,
          String(count),
          "",
          percentOf(count, whole[0]),
          ...growth,
          signed(count - start),
          share(count - start, whole[2]),
        ];
      });
      const lines = await linesOf(page, `${name}：份额与增长贡献`);
      expect([...lines.slice(0, 12)].sort()).toEqual([...expected].sort());
      expect(lines.slice(0, 12).map(([, count]) => Number(count))).toEqual([...now].sort((a, b) => b - a));
      const ofWhole = [
        whole[0].toLocaleString("en-US"),
        "",
        "100.0%",
        signed(whole[1]),
        "100.0%",
        signed(whole[2]),
        "100.0%",
      ];
      expect(lines[lines.length - 1]).toEqual(["全区", ...ofWhole]);
      expect(errors).toEqual([]);
    }
  });

  test("the gap is attributed to the units exactly; at the starting line the printed sum differs by one and says so", async () => {
    const site = await serveDist();
    const demo = await openStructure(open, site, "&data=demo&month=2026-10&indicator=tech");
    const { names, now, targets } = reckoning("tech", "2026-10");
    const gaps = now.map((count, u) => count - (targets[u] ?? 0));
    const lines = await linesOf(demo.page, "科技型企业：与2026年目标的差额从何而来");
    expect([...lines.slice(0, 12)].map(([name, , gap]) => [name, gap]).sort()).toEqual(
      names.map((name, u) => [name, gapOf(gaps[u] ?? 0)]).sort(),
    );
    expect(lines.slice(12)).toEqual([
      ["小计（1–9）各单位合计", gapOf(total(gaps.slice(0, 9)))],
      ["小计（10–12）各单位合计", gapOf(total(gaps.slice(9)))],
      ["全区（附件合计与分项加总一致）", gapOf(total(gaps))],
    ]);
    const live = await openStructure(open, site, "");
    const start = await linesOf(live.page, "高新技术企业：与2023年目标的差额从何而来");
    expect(start.slice(-3)).toEqual([
      ["全区（分项加总）", "差39家"],
      ["附件合计目标比分项加总", "多1家"],
      ["全区（附件合计）", "差40家"],
    ]);
    expect(await live.page.textContent("main")).toContain("起点月，没有更早的数可比增减");
    expect(await live.page.textContent("main")).toContain("—（未填报）");
    expect(Object.values(await listsOn(live.page)).map(({ names: none, empty }) => [none, empty])).toEqual(
      Array.from({ length: 6 }, () => [[], "起点是基数，还没有月报，不列名单。"]),
    );
  });

  test("a month with a missing report names the unit, attributes nothing to the whole and keeps it out of every list", async () => {
    const site = await serveDist();
    const { page, errors } = await openStructure(open, site, "&data=demo&month=2026-08");
    const text = (await page.textContent("main")) ?? "";
    expect(text).toContain("1个单位未报（华新街），不作全区归因");
    expect(text).toContain("未含1个未报单位");
    const lists = Object.values(await listsOn(page));
    expect(lists.flatMap(({ names }) => names).length).toBeGreaterThan(5);
    expect(lists.flatMap(({ names }) => names)).not.toContain("华新街街道");
    expect(text).not.toMatch(/NaN|undefined|Infinity|翻番/);
    expect(errors).toEqual([]);
  });

  test("the lists of the demo are those reckoned from its reports, in 督办 nobody who has the target", async () => {
    const site = await serveDist();
    const { page } = await openStructure(open, site, "&data=demo&month=2026-10");
    const lists = await listsOn(page);
    const { names, now, targets } = reckoning("high_tech", "2026-10");
    const rate = (u: number) => (now[u] ?? 0) / (targets[u] ?? 1);
    const namesWhere = (test: (u: number) => boolean) => names.filter((_, u) => test(u)).sort();
    expect([...(lists.met?.names ?? [])].sort()).toEqual(namesWhere((u) => rate(u) >= 1));
    expect([...(lists.behind?.names ?? [])].sort()).toEqual(namesWhere((u) => rate(u) < 0.9));
    const isRed = (month: string) => {
      const then = reckoning("high_tech", month);
      return (u: number) => (then.now[u] ?? Number.NaN) / (then.targets[u] ?? 1) < 0.85;
    };
    const [august, september, october] = ["2026-08", "2026-09", "2026-10"].map(isRed);
    expect([...(lists.lagging?.names ?? [])].sort()).toEqual(
      namesWhere((u) => Boolean(august?.(u) && september?.(u) && october?.(u))),
    );
    expect(lists.lagging?.evidence[0]).toMatch(
      /^连续10个月红（自2026年1月起），近6个月：2026年5月79\.7%、.*、10月79\.7%；差13家$/,
    );
    const supervised = ["lagging", "behind", "falling"].flatMap((id) => lists[id]?.names ?? []);
    expect(supervised.filter((name) => rate(names.indexOf(name)) >= 1)).toEqual([]);
  });

  test("indicator, measure and month are chosen here, by keyboard, and stand in the address; 综合 shows every indicator", async () => {
    const site = await serveDist();
    const { page, find, press } = await openStructure(open, site, "&data=demo");
    await find("radio", "高新技术企业").focus();
    await press("ArrowRight", "ArrowRight");
    await page.waitForSelector("text=科技型企业：集中程度");
    expect(
      await page.$$eval("main h3", (all) => all.filter((each) => /份额/.test(each.textContent ?? "")).length),
    ).toBe(2);
    await find("combobox", "月份").selectOption("2026-02");
    await find("radio", "序时完成率").check();
    expect(await addressOf(page)).toEqual({
      ...{ data: "demo", view: "structure", indicator: "combined" },
      ...{ month: "2026-02", measure: "pace" },
    });
    expect((await listsOn(page)).rising?.empty).toBe("对比月没有月报、属于上一目标年，或不在起点之后，不作比较。");
    await find("button", "激励与督办 ↓").press("Enter");
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("lists");
  });

  test("复制 puts the list with its rule, evidence and what it stands on where text is pasted", async () => {
    const site = await serveDist();
    const { page, find } = await openStructure(open, site, "&data=demo&month=2026-10");
    await page.evaluate(() => {
      Object.defineProperty(navigator, "clipboard", {
        value: {
          writeText: async (text: string) => {
            document.title = text;
          },
        },
      });
    });
    await find("button", "复制名单：完成年度目标").click();
    await page.waitForSelector("text=已复制");
    const text = await page.evaluate(() => document.title);
    expect(text).toContain("激励与督办（高新技术企业 · 年度完成率 · 2026年10月 · 2026年目标）");
    expect(text).toContain("五宝镇（小基数）：2/2家 100.0%，达标");
    for (const words of ["【激励】完成年度目标", "数据截至 2026年10月31日", "阈值为本系统设定", "演示数据"])
      expect(text).toContain(words);
  });

  test("another district without a ladder and lists has every figure of this page under its own words", async () => {
    const site = await serveDist();
    for (const [path, bytes] of foreign()) site.override(`data/${path}`, { body: bytes });
    const { page, errors, failures } = await openStructure(open, site, "");
    expect(await linesOf(page, "乡道：份额与增长贡献")).toHaveLength(39);
    expect(await linesOf(page, "乡道：集中程度")).toHaveLength(3);
    const text = (await page.textContent("main")) ?? "";
    for (const words of ["第38片区", "无任务", "机井", "林带", "没有设置激励与督办名单"]) expect(text).toContain(words);
    expect(text).not.toContain("梯次");
    expect(text).not.toMatch(/NaN|undefined|Infinity|街道|高新|2022/);
    expect([errors, failures]).toEqual([[], []]);
  });

  test("an empty list says so, with its rule in words", async () => {
    const site = await serveDist();
    publish(site, "demo", "board.json", (text) => text.replace('"surplus": 0', '"surplus": 999'));
    const { page } = await openStructure(open, site, "&data=demo&month=2026-10");
    const { met } = await listsOn(page);
    expect(met).toMatchObject({ names: [], empty: "没有符合的街镇。" });
    expect(met?.rule).toBe("月末实际达到或超过2026年目标，并超出至少999家。");
  });

  test("every chart has a name and its numbers in a table; axe finds nothing serious; a phone does not scroll sideways", async () => {
    const site = await serveDist();
    const screen = await openStructure(open, site, "&data=demo&indicator=combined", { width: 390, height: 844 });
    const { page } = screen;
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
    const charts = await page.$$eval("figure svg[role=img]", (all) =>
      all.map((each) => each.getAttribute("aria-label")),
    );
    expect(charts).toHaveLength(2 * readTable("demo", "indicators").length);
    expect(await page.locator("figure details tbody tr").count()).toBe(14);
    await page.$$eval("details", (all) => {
      for (const each of all) each.setAttribute("open", "");
    });
    expect(await violationsInBothThemes(screen, "structure")).toEqual([]);
    await screen.resize(1366, 768);
    expect(await violationsInBothThemes(screen, "structure, wide")).toEqual([]);
  });
});
