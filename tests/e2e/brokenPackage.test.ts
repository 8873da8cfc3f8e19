import { expect, test } from "vitest";
import { inEachBrowser } from "./harness/inEachBrowser";
import { drawn, openOverview, rowsOf } from "./harness/overview";
import type { Screen } from "./harness/screen";
import { serveDist } from "./harness/serveDist";
import { damage, mend, publish } from "./harness/shippedFolder";
import type { Site } from "./harness/site";

interface Breakage {
  readonly name: string;
  readonly happens: (site: Site) => void;
  /** Place, problem and remedy, as they must read. */
  readonly says: readonly string[];
  /** The heading, where it is not that of mistakes in the data. */
  readonly title?: string;
}

const answered = (status: number, body = ""): ((site: Site) => void) => {
  return (site) => site.override("data/datapackage.json", { status, body });
};

const inFile = (file: string, change: (text: string) => string): ((site: Site) => void) => {
  return (site) => publish(site, "data", file, change);
};

const report = (cells: string) => (text: string) => `${text.trimEnd()}\n${cells}\n`;

const onTheWay: readonly Breakage[] = [
  { name: "missing", happens: answered(404), says: ["datapackage.json", "没有这个文件", "重新完整复制数据文件夹"] },
  {
    name: "refused",
    happens: answered(500),
    says: ["datapackage.json", "500", "稍后重试", "没有应答"],
    title: "连不上数据",
  },
  {
    name: "a login page in its place",
    happens: answered(200, "<!DOCTYPE html><title>登录</title>"),
    says: ["datapackage.json", "返回的是网页", "登录后重试"],
  },
  { name: "empty", happens: answered(200), says: ["datapackage.json", "不是有效的 JSON", "检查"] },
  {
    name: "one table missing",
    happens: (site) => site.override("data/units.csv", { status: 404 }),
    says: ["units.csv", "没有这个文件", "重新完整复制数据文件夹"],
  },
  {
    name: "half-copied",
    happens: (site) => damage(site, "data", "targets.csv", (text) => text.slice(0, 3000)),
    says: ["targets.csv", "3000 字节", "文件大小与登记的", "重新完整复制数据文件夹"],
  },
  {
    name: "changed by hand",
    happens: (site) => damage(site, "data", "targets.csv", (text) => text.replace(",2023,33,", ",2023,34,")),
    says: ["targets.csv", "与登记的校验值不符", "npm run package-data"],
  },
];

const inside: readonly Breakage[] = [
  {
    name: "an unknown unit",
    happens: inFile("reports.csv", report("2023-01,500105999,high_tech,5,2023-02-05,")),
    says: ["reports.csv 第2行 unit 列", "500105999", "units.csv 中没有这个编号", "改为"],
  },
  {
    name: "a duplicate key",
    happens: inFile("units.csv", (text) => text.replace("500105004,", "500105003,")),
    says: ["units.csv 第3行 code 列", "500105003", "与第 2 行重复", "两行只留一行"],
  },
  {
    name: "a negative count",
    happens: inFile("reports.csv", report("2023-01,500105003,high_tech,-5,2023-02-05,")),
    says: ["reports.csv 第2行 value 列", "-5", "数量不能为负数", "改为 0 或正整数"],
  },
  {
    name: "a fractional count",
    happens: inFile("targets.csv", (text) => text.replace("2023,33,", "2023,33.5,")),
    says: ["targets.csv 第3行 value 列", "33.5", "数量不能带小数", "改为 0 或正整数"],
  },
  {
    name: "a month outside of the plan",
    happens: inFile("reports.csv", report("2031-07,500105003,high_tech,30,2031-08-05,")),
    says: ["reports.csv 第2行 month 列", "2031-07", "月份不在计划期内", "2022-12 至 2027-12"],
  },
  {
    name: "bounds that do not descend",
    happens: inFile("board.json", (text) => text.replace('"from": 95', '"from": 89')),
    says: ["board.json", "measures[0].classes[2].from", "90", "下限没有比上一项小", "严格递减"],
  },
];

/** What the page says when it can show nothing; and that it is a page, not a blank. */
async function faultPage({ page, errors }: Screen, title = "数据不能使用"): Promise<string> {
  await page.waitForSelector("main[role=alert] h1");
  expect(await page.textContent("h1")).toBe(title);
  const text = (await page.textContent("body")) ?? "";
  expect(text).not.toMatch(/NaN|undefined|\[object/);
  expect(await page.locator("path[data-unit], [data-unit-row]").count()).toBe(0);
  expect(errors.filter((error) => !error.startsWith("Failed to load resource"))).toEqual([]);
  return text;
}

inEachBrowser((open) => {
  for (const [which, breakages] of [
    ["cannot be had", onTheWay],
    ["holds a mistake", inside],
  ] as const)
    test(`a first load of a package that ${which} is a full page that names file, place and remedy`, async () => {
      const site = await serveDist();
      const screen = await open();
      for (const { name, happens, says, title } of breakages) {
        mend(site, "data");
        happens(site);
        await screen.open(site.url);
        const text = await faultPage(screen, title);
        for (const words of says) expect(text, name).toContain(words);
      }
      mend(site, "data");
      await screen.click("button", "重新读取");
      await drawn(screen.page);
      expect(await rowsOf(screen.page)).toHaveLength(12);
    });

  test("all mistakes of all files stand on the one page, each with its own place", async () => {
    const site = await serveDist();
    const screen = await open();
    damage(site, "data", "units.csv", (text) => text.slice(0, 300));
    site.override("data/board.json", { status: 404 });
    await screen.open(site.url);
    const text = await faultPage(screen);
    for (const words of ["2 处问题", "units.csv", "board.json"]) expect(text).toContain(words);
  });

  test("a broken demo leaves the live board on screen under a banner, until the mended package is read again", async () => {
    const site = await serveDist();
    const screen = await openOverview(open, site);
    const { page, click, errors } = screen;
    const live = await rowsOf(page);
    publish(site, "demo", "reports.csv", report("2026-10,500105003,high_tech,2.5,2026-11-20,"));
    await click("button", "看演示数据");
    const banner = page.locator("[role=alert]");
    await banner.waitFor();
    expect(await rowsOf(page)).toEqual(live);
    expect(await page.locator("text=演示数据 · 非真实统计").count()).toBe(0);
    await banner.locator("summary").click();
    const [slider, caption] = [
      await page.locator("input[type=range]").boundingBox(),
      await page.locator("footer").boundingBox(),
    ];
    expect((slider?.y ?? 0) + (slider?.height ?? 0)).toBeLessThan(caption?.y ?? 0);
    const text = await banner.textContent();
    for (const words of ["1 处问题", "现仍显示", "reports.csv 第1108行 value 列", "2.5", "数量不能带小数", "改为"])
      expect(text).toContain(words);
    await click("button", "重新读取");
    expect(await rowsOf(page)).toEqual(live);
    mend(site, "demo");
    await click("button", "重新读取");
    await banner.waitFor({ state: "detached" });
    await page.waitForSelector("text=演示数据 · 非真实统计");
    expect(await rowsOf(page)).not.toEqual(live);
    expect(errors).toEqual([]);
  });

  test("a newer live package that is broken leaves the last good one on screen, and the board does not flicker", async () => {
    const site = await serveDist();
    const { page, errors } = await openOverview(open, site);
    const before = await rowsOf(page);
    damage(site, "data", "datapackage.json", (text) => text.slice(0, 5000));
    const look = () => page.evaluate(() => void document.dispatchEvent(new Event("visibilitychange")));
    await look();
    const banner = page.locator("[role=alert]");
    await banner.waitFor();
    expect(await banner.textContent()).toContain("datapackage.json");
    expect(await rowsOf(page)).toEqual(before);
    mend(site, "data");
    await look();
    await banner.waitFor({ state: "detached" });
    expect(await rowsOf(page)).toEqual(before);
    expect(errors).toEqual([]);
  });
});
