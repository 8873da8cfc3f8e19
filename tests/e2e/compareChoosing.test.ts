import { expect, test } from "vitest";
import { openCompare, placesOf } from "./harness/compareScreen";
import { figuresOf } from "./harness/figures";
import { inEachBrowser } from "./harness/inEachBrowser";
import { addressOf, openOverview, rowsOf } from "./harness/overview";
import { serveDist } from "./harness/serveDist";

const shima = "500105003";
const wuli = "500105007";
const cuntan = "500105005";
const wubao = "500105102";
const guanyin = "500105006";
const huaxin = "500105001";
const six = [wuli, shima, cuntan, wubao, guanyin, huaxin];

inEachBrowser((open) => {
  test("units are chosen on map and table, by click and by Enter, marked in both, and compared in the order chosen", async () => {
    const site = await serveDist();
    const { page, click, press, find, errors } = await openOverview(open, site, "?data=demo");
    await click("button", "选择对比");
    expect(await addressOf(page)).toEqual({ data: "demo", units: "" });
    expect(await find("button", "开始对比").isDisabled()).toBe(true);
    await page.click(`path[data-unit="${wuli}"]`);
    await page.click(`[data-unit-row="${shima}"]`);
    await page.focus(`path[data-unit="${cuntan}"]`);
    await press("Enter");
    await page.focus(`[data-unit-row="${wubao}"] button`);
    await press("Enter");
    expect(await addressOf(page)).toEqual({ data: "demo", units: [wuli, shima, cuntan, wubao].join() });
    expect(await page.locator("article").count()).toBe(0);
    expect(await page.locator("path[data-unit][aria-pressed=true]").count()).toBe(4);
    expect(await page.locator("[data-unit-row][data-picked] button[aria-pressed=true]").count()).toBe(4);
    await page.click(`path[data-unit="${cuntan}"]`);
    await find("link", "开始对比").click();
    await page.waitForSelector("[data-compare=figures]");
    expect(await addressOf(page)).toEqual({ data: "demo", view: "compare", units: [wuli, shima, wubao].join() });
    const heads = await page.$$eval("[data-compare=figures] th[data-of]", (all) => all.map((head) => head.textContent));
    expect(heads).toEqual(["五里店街道", "石马河街道", "五宝镇小基数"]);
    expect(errors).toEqual([]);
  });

  test("no more than six are chosen, which is said; 取消 ends it and a row opens its unit again", async () => {
    const site = await serveDist();
    const { page, click, errors } = await openOverview(open, site, "?data=demo&units=");
    for (const { unit } of (await rowsOf(page)).slice(0, 7)) await page.click(`[data-unit-row="${unit}"]`);
    expect(await page.locator("[data-picked]").count()).toBe(6);
    expect(await page.textContent('[aria-label="选择对比"]')).toContain("已到上限");
    await click("button", "取消");
    expect(await addressOf(page)).toEqual({ data: "demo" });
    await page.click(`[data-unit-row="${shima}"]`);
    await page.waitForSelector("article h2");
    await page.click("text=加入对比");
    await page.waitForSelector("[data-compare=few]");
    expect(await addressOf(page)).toEqual({ data: "demo", view: "compare", units: shima });
    expect(errors).toEqual([]);
  });

  test("codes that are no unit's are named and never count to the six; what is more than six is named too", async () => {
    const site = await serveDist();
    const { page, errors } = await openCompare(open, site, ["a"], ",b,c,d,e,f&data=demo");
    const picker = page.locator("fieldset", { hasText: "已选" });
    expect(await picker.textContent()).toContain("已选0个");
    expect(await picker.textContent()).toContain("已略去：地址中的“a”“b”“c”等6个不是街镇代码。");
    expect(await page.locator("[data-pick]:disabled").count()).toBe(0);
    await page.click(`[data-pick="${wuli}"]`);
    expect((await addressOf(page)).units).toBe(wuli);
    expect(await picker.textContent()).not.toContain("已略去");
    const seven = [...six, "500105100"];
    await page.goto(`${site.url}?data=demo&view=compare&units=${seven.join()},nowhere`);
    await page.waitForSelector("[data-compare=figures]");
    expect(await page.locator("[data-compare=figures] th[data-of]").count()).toBe(6);
    expect(await picker.textContent()).toMatch(/已略去：地址中的“nowhere”不是街镇代码；最多对比6个，多出的是“\S+”。/);
    await page.goto(`${site.url}?data=demo&units=${six.slice(1).join()},x,y`);
    expect(await page.textContent('[aria-label="选择对比"]')).toContain("已略去：地址中的“x”“y”不是街镇代码。");
    await page.click(`[data-unit-row="${wuli}"]`);
    expect((await addressOf(page)).units).toBe([...six.slice(1), wuli].join());
    expect(errors).toEqual([]);
  });

  test("by name, and by the places of the month, units come and go; the keyboard alone is enough", async () => {
    const site = await serveDist();
    const { page, press, click, errors } = await openCompare(open, site, [], "&data=demo");
    expect(await page.textContent("[data-compare=few]")).toContain("选2至6个街镇");
    const { units, latest, ...rest } = figuresOf("demo");
    const places = placesOf({ units, latest, ...rest }, "high_tech", latest);
    await page.click("text=后三名");
    const chosen = (await addressOf(page)).units?.split(",") ?? [];
    expect(chosen.map((code) => places.get(code))).toEqual([...places.values()].sort((a, b) => a - b).slice(-3));
    await click("button", "清空");
    for (const code of [wuli, shima]) {
      await page.focus(`[data-pick="${code}"]`);
      await press("Space");
    }
    await page.waitForSelector("[data-compare=figures]");
    expect((await addressOf(page)).units).toBe(`${wuli},${shima}`);
    await page.focus(`[data-pick="${wuli}"]`);
    await press("Enter");
    await page.waitForSelector("[data-compare=few]");
    expect(await page.textContent("[data-compare=few]")).toContain("石马河与位次相邻的");
    for (const code of six) if (code !== shima) await page.click(`[data-pick="${code}"]`);
    expect(await page.locator("[data-pick][aria-pressed=true]").count()).toBe(6);
    expect(await page.locator("[data-pick]:disabled").count()).toBe(6);
    expect(errors).toEqual([]);
  });
});
