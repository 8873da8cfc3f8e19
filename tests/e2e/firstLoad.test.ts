import { expect, test } from "vitest";
import { figuresOf, percentOf } from "./harness/figures";
import { inEachBrowser } from "./harness/inEachBrowser";
import { openOverview, regionsOf, rowsOf, shownTwice } from "./harness/overview";
import { serveDist } from "./harness/serveDist";

const unit = "500105003";

inEachBrowser((open) => {
  test("the live board opens on the starting line of the notice: 石马河街道 has 29 of 33, 87.9 %, in table, map and name", async () => {
    const site = await serveDist();
    const screen = await openOverview(open, site);
    expect((await rowsOf(screen.page)).find((row) => row.unit === unit)).toMatchObject({
      rank: "11",
      rate: "87.9%",
      counts: "29 / 33",
      gap: "差4家",
      paint: "orange",
    });
    expect((await regionsOf(screen.page)).find((region) => region.unit === unit)).toEqual({
      unit,
      name: "石马河街道，年度完成率 87.9%，橙 偏慢，第11位，差4家",
      paint: "orange",
      label: ["石马河", "橙87.9%"],
    });
    expect(await screen.page.title()).toContain("五色图");
    expect(await screen.find("heading").first().textContent()).toContain("五色图");
    expect(await screen.page.textContent("body")).toContain("数据截至 2022年12月31日");
  });

  test("all twelve units show what the tables of the notice give for 2022 against 2023, in both indicators", async () => {
    const site = await serveDist();
    const { units, target } = figuresOf("data");
    for (const indicator of ["high_tech", "tech"]) {
      const screen = await openOverview(open, site, `?indicator=${indicator}`);
      const rows = await rowsOf(screen.page);
      for (const { code = "" } of units) {
        const [actual, goal] = [target(code, indicator, 2022), target(code, indicator, 2023)];
        const row = rows.find((candidate) => candidate.unit === code);
        expect(row?.counts).toBe(`${actual.toLocaleString("en-US")} / ${goal.toLocaleString("en-US")}`);
        expect(row?.rate.replace(/^.* ?家 /, "")).toBe(percentOf(actual, goal, row?.rate));
      }
      const { table, map } = await shownTwice(screen.page);
      expect(map).toEqual(table);
      expect(Object.keys(map)).toHaveLength(12);
    }
  });

  test("the sums stand below as printed and as added up, and the legend accounts for all twelve", async () => {
    const site = await serveDist();
    const { page } = await openOverview(open, site);
    const sums = await page.$$eval("tbody:last-of-type tr", (rows) => rows.map((row) => row.textContent ?? ""));
    expect(sums[0]).toContain("全区（附件合计）");
    expect(sums[0]).toContain("321 / 361");
    expect(sums[1]).toContain("全区（分项加总）");
    expect(sums[1]).toContain("321 / 360");
    const counts = await page.$$eval('[aria-label="图例"] b', (all) => all.map(({ textContent }) => textContent));
    expect(counts.reduce((sum, count) => sum + Number(count), 0)).toBe(12);
    const demo = await openOverview(open, site, "?data=demo");
    const notes = await demo.page.$$eval("[role=tooltip]", (tips) => tips.map(({ textContent }) => textContent));
    expect(notes).toEqual(["附件印发423，分项加总422，相差+1", "附件印发63，分项加总64，相差−1"]);
  });

  test("at 1366 × 768 every row and every sum is on screen without scrolling, in live and in demo data", async () => {
    const site = await serveDist();
    for (const query of ["", "?data=demo", "?indicator=combined", "?data=demo&indicator=combined&measure=net"]) {
      const { page } = await openOverview(open, site, query);
      const hidden = await page.$$eval("table tr", (rows) =>
        rows
          .filter((row) => {
            const { top, bottom, left, right } = row.getBoundingClientRect();
            const pane = row.closest("section")?.getBoundingClientRect();
            return !pane || top < 0 || bottom > pane.bottom || left < pane.left - 1 || right > pane.right + 1;
          })
          .map((row) => row.textContent),
      );
      expect(hidden, query).toEqual([]);
      const scrolls = await page.evaluate(() => document.documentElement.scrollHeight > window.innerHeight);
      expect(scrolls, query).toBe(false);
    }
  });

  test("under a deep sub-path nothing fails, nothing is logged and nothing leaves the origin", async () => {
    const site = await serveDist("a/very/deep path/五色图");
    const screen = await openOverview(open, site, "?data=demo");
    await screen.page.waitForLoadState("networkidle");
    expect(screen.errors).toEqual([]);
    expect(screen.failures).toEqual([]);
    expect(screen.requests.filter((url) => !url.startsWith(new URL(site.url).href))).toEqual([]);
    expect(site.requests.filter((path) => path.startsWith("demo/")).length).toBeGreaterThan(5);
  });
});
