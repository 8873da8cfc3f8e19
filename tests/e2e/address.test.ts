import { expect, test } from "vitest";
import { inEachBrowser } from "./harness/inEachBrowser";
import { addressOf, drawn, openOverview, rowsOf } from "./harness/overview";
import { serveDist } from "./harness/serveDist";

inEachBrowser((open) => {
  test("back and forward go through what was chosen, one step for each choice", async () => {
    const site = await serveDist();
    const { page, click, errors } = await openOverview(open, site, "?data=demo");
    const views = [{ query: await addressOf(page), rows: await rowsOf(page) }];
    for (const label of ["科技型企业", "序时完成率", "小计（1–9）"]) {
      await click("radio", label);
      views.push({ query: await addressOf(page), rows: await rowsOf(page) });
    }
    await page.click('[data-unit-row="500105003"] button');
    await page.waitForSelector("article h2");
    for (const view of [...views].reverse()) {
      await page.goBack();
      expect(await addressOf(page)).toEqual(view.query);
      expect(errors).toEqual([]);
      expect(await rowsOf(page)).toEqual(view.rows);
    }
    for (const view of views.slice(1)) {
      await page.goForward();
      expect(await addressOf(page)).toEqual(view.query);
      expect(await rowsOf(page)).toEqual(view.rows);
    }
    await page.goForward();
    expect(await page.textContent("article h2")).toBe("石马河街道");
    expect(errors).toEqual([]);
  });

  test("going back over the change of data brings the other package back with its numbers", async () => {
    const site = await serveDist();
    const { page, click } = await openOverview(open, site, "?indicator=tech");
    const live = await rowsOf(page);
    await click("button", "看演示数据");
    await page.getByText("演示数据 · 非真实统计").first().waitFor();
    expect(await addressOf(page)).toEqual({ data: "demo", indicator: "tech" });
    expect(await rowsOf(page)).not.toEqual(live);
    await page.goBack();
    await page.getByText("看演示数据").waitFor();
    await page.getByText("演示数据 · 非真实统计").first().waitFor({ state: "detached" });
    expect(await rowsOf(page)).toEqual(live);
  });

  test("the address of any view opens the very same view in a fresh page", async () => {
    const site = await serveDist();
    const { page, click } = await openOverview(open, site, "?data=demo");
    await click("radio", "综合");
    await click("radio", "序时完成率");
    await click("radio", "地理图");
    await page.selectOption("select", "2027");
    await page.focus('input[type="range"]');
    await page.keyboard.press("PageDown");
    await page.locator("th button", { hasText: "街镇" }).click();
    await addressOf(page);
    await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await click("button", "复制链接");
    await page.waitForSelector("text=已复制");
    const link = await page.evaluate(() => navigator.clipboard.readText());
    expect(link).toBe(page.url());
    const fresh = await openOverview(open, site, new URL(link).search);
    expect(await rowsOf(fresh.page)).toEqual(await rowsOf(page));
    const texts = async (of: typeof page) => (await of.textContent("body"))?.replace("已复制", "").replace(/\s+/g, " ");
    expect(await texts(fresh.page)).toBe(await texts(page));
    expect(await fresh.page.getAttribute("path[data-unit]", "d")).toBe(await page.getAttribute("path[data-unit]", "d"));
  });

  test("junk falls back field by field: what is known of the address is kept, the rest is the default", async () => {
    const site = await serveDist();
    const junk =
      "?month=2022-13&measure=foo&unit=nobody&indicator=tech&target=1999&map=x&sort=colour&theme=pink&group=g9&data=%00";
    const { page, errors } = await openOverview(open, site, junk);
    const clean = await openOverview(open, site, "?indicator=tech");
    const texts = async (of: typeof page) => (await of.textContent("body"))?.replace(/\s+/g, " ");
    expect(await texts(page)).toBe(await texts(clean.page));
    expect(errors).toEqual([]);
    await page.getByRole("radio", { name: "序时完成率" }).click();
    expect(await addressOf(page)).toMatchObject({ indicator: "tech", measure: "pace" });
  });

  test("words of the language itself and markup in the address do no harm", async () => {
    const site = await serveDist();
    const plain = await rowsOf((await openOverview(open, site)).page);
    const { page, errors } = await openOverview(open, site);
    for (const query of [
      "?indicator=__proto__&unit=constructor&map=toString&group=hasOwnProperty&measure=__proto__&sort=valueOf",
      "?view=unit&unit=__proto__",
      "?unit=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E&indicator=%3Cscript%3E",
      "?month=9999-12&target=9999&month=2027-12",
      "?month=0000-00&target=-1&data=../../etc",
      `?unit=${"9".repeat(5000)}`,
      "?%E0%A4%A",
    ]) {
      await page.goto(`${site.url}${query}`);
      await drawn(page);
      expect(await rowsOf(page), query).toEqual(plain);
      expect(await page.textContent("body"), query).not.toMatch(/NaN|undefined|Infinity/);
    }
    expect(errors).toEqual([]);
  });
});
