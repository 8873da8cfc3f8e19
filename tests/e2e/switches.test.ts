import { expect, test } from "vitest";
import { figuresOf, percentOf } from "./harness/figures";
import { inEachBrowser } from "./harness/inEachBrowser";
import { addressOf, openOverview, rowsOf, shownTwice } from "./harness/overview";
import { serveDist } from "./harness/serveDist";

inEachBrowser((open) => {
  test("indicator, measure and layout change table and map together, and each is written to the address", async () => {
    const site = await serveDist();
    const { page, click, errors } = await openOverview(open, site, "?data=demo");
    const seen = [JSON.stringify(await shownTwice(page))];
    const choose = async (label: string, address: object) => {
      await click("radio", label);
      const shown = await shownTwice(page);
      expect(shown.map, label).toEqual(shown.table);
      expect(await addressOf(page)).toEqual({ data: "demo", ...address });
      seen.push(JSON.stringify(shown));
    };
    await choose("科技型企业", { indicator: "tech" });
    await choose("综合", { indicator: "combined" });
    await choose("序时完成率", { indicator: "combined", measure: "pace" });
    await choose("年内净增完成率", { indicator: "combined", measure: "net" });
    expect(new Set(seen).size).toBe(5);
    const before = await page.getAttribute("path[data-unit]", "d");
    await choose("地理图", { indicator: "combined", measure: "net", map: "geographic" });
    expect(seen[5]).toBe(seen[4]);
    expect(await page.getAttribute("path[data-unit]", "d")).not.toBe(before);
    for (const usual of ["均衡图", "年度完成率", "高新技术企业"]) await click("radio", usual);
    expect(await addressOf(page)).toEqual({ data: "demo" });
    expect(JSON.stringify(await shownTwice(page))).toBe(seen[0]);
    expect(errors).toEqual([]);
  });

  test("the target year measures the same month against another year, and 随月份 takes it out of the address", async () => {
    const site = await serveDist();
    const { page, errors } = await openOverview(open, site);
    const { target } = figuresOf("data");
    await page.selectOption("select", "2027");
    const shown = await shownTwice(page);
    expect(shown.map).toEqual(shown.table);
    for (const { unit, counts, rate } of await rowsOf(page)) {
      const [stock, goal] = [target(unit, "high_tech", 2022), target(unit, "high_tech", 2027)];
      expect(counts).toBe(`${stock} / ${goal}`);
      expect(rate.replace(/^.*家 /, "")).toBe(percentOf(stock, goal, rate));
    }
    expect(await addressOf(page)).toEqual({ target: "2027" });
    await page.selectOption("select", "");
    expect(await addressOf(page)).toEqual({});
    expect(errors).toEqual([]);
  });

  test("the group filter lists its own rows and leaves their places and the map as they are", async () => {
    const site = await serveDist();
    const { page, click } = await openOverview(open, site, "?data=demo");
    const all = await rowsOf(page);
    await click("radio", "小计（10–12）");
    const some = await rowsOf(page);
    expect(some).toHaveLength(3);
    expect(all).toEqual(expect.arrayContaining([...some]));
    expect(await page.locator("path[data-unit]").count()).toBe(12);
    expect(await addressOf(page)).toEqual({ data: "demo", group: "g2" });
    await click("radio", "全部");
    expect(await rowsOf(page)).toEqual(all);
    expect(await addressOf(page)).toEqual({ data: "demo" });
  });

  test("a column sorts down, then up, then by place again, and no rank moves with its row", async () => {
    const site = await serveDist();
    const { page } = await openOverview(open, site, "?data=demo&indicator=tech");
    const byPlace = await rowsOf(page);
    const header = page.locator("th button", { hasText: "差额" });
    await header.click();
    const down = await rowsOf(page);
    const gaps = down.map(({ gap }) => Number(gap.replace(/[^\d]/g, "")) * (gap.startsWith("差") ? -1 : 1));
    expect(gaps).toEqual([...gaps].sort((a, b) => a - b));
    expect(await addressOf(page)).toMatchObject({ sort: "gap" });
    expect(await page.getAttribute("th[aria-sort]", "aria-sort")).toBe("ascending");
    await header.click();
    const up = await rowsOf(page);
    expect(up.map(({ gap }) => gap)).toEqual([...down].reverse().map(({ gap }) => gap));
    expect(await page.getAttribute("th[aria-sort]", "aria-sort")).toBe("descending");
    for (const rows of [down, up]) expect([...rows].sort(byCode)).toEqual([...byPlace].sort(byCode));
    await header.click();
    expect(await rowsOf(page)).toEqual(byPlace);
    expect(await addressOf(page)).toEqual({ data: "demo", indicator: "tech" });
  });

  test("an option changes the numbers, is counted on its button, travels in the address and goes back to its default", async () => {
    const site = await serveDist();
    const { page, find, click } = await openOverview(open, site, "?data=demo");
    const before = await rowsOf(page);
    await click("button", "口径选项");
    const dialog = page.locator("dialog[open]");
    await click("radio", "单列");
    await click("radio", "浙江口径");
    expect(await addressOf(page)).toEqual({ data: "demo", small: "apart", scheme: "zhejiang" });
    const changed = await rowsOf(page);
    const apart = changed.filter(({ name }) => name.includes("小基数"));
    expect(apart.map(({ rank }) => rank)).toEqual(apart.map(() => "—"));
    const paintOf = (rows: typeof before) => new Map(rows.map(({ unit, paint }) => [unit, paint]));
    const swap = new Map([
      ["blue", "green"],
      ["green", "blue"],
    ]);
    for (const [unit, paint] of paintOf(before)) expect(paintOf(changed).get(unit)).toBe(swap.get(paint) ?? paint);
    await click("button", "完成");
    await find("button", /^口径选项 ?2项已改$/).click();
    await click("button", "恢复默认");
    await page.keyboard.press("Escape");
    await dialog.waitFor({ state: "detached" });
    expect(await rowsOf(page)).toEqual(before);
    expect(await addressOf(page)).toEqual({ data: "demo" });
  });

  test("the theme switches the colours, keeps the numbers and stays in the address", async () => {
    const site = await serveDist();
    const { page, click } = await openOverview(open, site);
    const fills = () => page.$$eval("path[data-unit]", (paths) => paths.map((path) => getComputedStyle(path).fill));
    const [numbers, light] = [await rowsOf(page), await fills()];
    await click("button", "深色");
    expect(await fills()).not.toEqual(light);
    expect(await rowsOf(page)).toEqual(numbers);
    expect(await addressOf(page)).toEqual({ theme: "dark" });
    await page.reload();
    expect(await page.getAttribute("html", "data-theme")).toBe("dark");
  });
});

const byCode = (a: { readonly unit: string }, b: { readonly unit: string }): number => (a.unit < b.unit ? -1 : 1);
