import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import {
  accept,
  type Clerk,
  type CountFor,
  confirmMonth,
  downloaded,
  filled,
  handIn,
  openData,
  publishZip,
} from "./harness/dataScreen";
import { type Figures, figuresOf } from "./harness/figures";
import { inEachBrowser, type Open } from "./harness/inEachBrowser";
import { drawn, rowsOf } from "./harness/overview";
import { serveDist } from "./harness/serveDist";

const figures: () => Figures = () => figuresOf("data");
const silent = "500105007";
const chosen = "500105003";

/** Every unit at its target of the year, but one below and one that says nothing of one indicator. */
const october =
  (of: Figures, below: number): CountFor =>
  (indicator, { code = "" }) => {
    if (indicator === "high_tech" && code === silent) return undefined;
    const target = of.target(code, indicator, 2026);
    return indicator === "high_tech" && code === chosen ? target - below : target;
  };

const questions = (page: Page): Promise<readonly string[]> =>
  page.$$eval('[aria-label="需要确认"] li b', (all) => all.map((each) => each.textContent ?? ""));

/** As people do who double-click everything; the headless Chromium 90 breaks on the selection of a word. */
const clickTwice = async (page: Page, name: string): Promise<void> => {
  const isOld = page.context().browser()?.version().startsWith("90.");
  await page.getByRole("button", { name }).click({ clickCount: isOld ? 1 : 2 });
};

const rowOf = async (page: Page, unit: string) => {
  await page.getByRole("link", { name: "总览" }).click();
  await drawn(page);
  return (await rowsOf(page)).find((row) => row.unit === unit);
};

const historyOf = async (page: Page): Promise<string> => {
  await page.click(`[data-unit-row="${chosen}"] button`);
  await page.getByText("转化率与报送记录").click();
  await page.waitForSelector('[aria-label="高新技术企业台账"]');
  for (const details of await page.$$('[aria-label="高新技术企业台账"] details'))
    await details.evaluate((element) => element.setAttribute("open", ""));
  return (await page.locator('[aria-label="高新技术企业台账"]').textContent()) ?? "";
};

const backToData = async (page: Page): Promise<void> => {
  await page.getByRole("link", { name: "数据" }).click();
  await page.waitForSelector("text=导入月报");
};

const atDesk = async (open: Open): Promise<Clerk & { readonly template: Uint8Array; readonly of: Figures }> => {
  const site = await serveDist();
  const clerk = await openData(open, site);
  const template = await downloaded(clerk.page, "下载模板");
  expect(template.name).toMatch(/2026年10月.*\.xlsx$/);
  return { ...clerk, template: template.bytes, of: figures() };
};

type AtDesk = Awaited<ReturnType<typeof atDesk>>;

/** A second file for the same month: the board follows it, and the first number stays in the history. */
const correct = async (clerk: AtDesk): Promise<void> => {
  const { page, template, of } = clerk;
  const target = of.target(chosen, "high_tech", 2026);
  await backToData(page);
  await handIn(page, "十月更正.xlsx", await filled(template, october(of, 3)));
  await confirmMonth(page);
  expect((await questions(page)).some((text) => text.includes(`已报 ${target - 1}，现为 ${target - 3}`))).toBe(true);
  await accept(page);
  await publishZip(clerk);
  expect(await rowOf(page, chosen)).toMatchObject({ paint: "yellow", counts: `${target - 3} / ${target}` });
  const history = await historyOf(page);
  for (const words of [`${target - 1}`, `${target - 3}`, "十月月报.xlsx", "十月更正.xlsx", "2026年10月"])
    expect(history).toContain(words);
};

/** Back to the first number, with both files still in the history. */
const undo = async (clerk: AtDesk): Promise<void> => {
  const { page, of } = clerk;
  const target = of.target(chosen, "high_tech", 2026);
  await page.goBack();
  await backToData(page);
  await page.getByRole("button", { name: /^撤销 ?十月更正.xlsx$/ }).click();
  await page.getByRole("button", { name: "撤销，先成为草稿" }).click();
  await publishZip(clerk);
  expect(await rowOf(page, chosen)).toMatchObject({ paint: "green", counts: `${target - 1} / ${target}` });
  const history = await historyOf(page);
  for (const words of [`${target - 3}`, "十月更正.xlsx", "撤销导入"]) expect(history).toContain(words);
};

inEachBrowser((open) => {
  test("from the template to the published board, a correction, its history, and back again", async () => {
    const clerk = await atDesk(open);
    const { page, template, of, errors } = clerk;
    await handIn(page, "十月月报.xlsx", await filled(template, october(of, 1)));
    await confirmMonth(page);
    const asked = await questions(page);
    expect(asked).toHaveLength(1);
    expect(asked[0]).toContain(of.units.find(({ code }) => code === silent)?.name);
    const target = of.target(chosen, "high_tech", 2026);
    const consequences = (await page.textContent('section:has(h3:text("采纳后的变化"))')) ?? "";
    expect(consequences).toContain(`→变为${target - 1}`);
    await accept(page);
    expect(await rowOf(page, chosen)).toMatchObject({ paint: "green", counts: `${target - 1} / ${target}` });
    await backToData(page);
    expect(await publishZip(clerk)).toEqual(["reports.csv", "imports.csv", "datapackage.json"]);
    await page.reload();
    expect(await rowOf(page, chosen)).toMatchObject({ paint: "green", counts: `${target - 1} / ${target}` });
    expect(await rowOf(page, silent)).toMatchObject({ paint: "unreported", rank: "—" });

    await correct(clerk);
    await undo(clerk);
    expect(errors).toEqual([]);
  }, 180_000);

  test("a reload between any two steps loses nothing and applies nothing by halves", async () => {
    const { page, template, of } = await atDesk(open);
    await handIn(page, "十月月报.xlsx", await filled(template, october(of, 2)));
    await page.reload();
    await page.getByRole("button", { name: /继续/ }).click();
    await confirmMonth(page);
    await page.getByRole("checkbox").first().check();
    await page.waitForSelector("text=都已确认");
    await page.reload();
    await page.getByRole("button", { name: /继续/ }).click();
    await page.waitForSelector("text=都已确认");
    await clickTwice(page, "采纳为草稿");
    await page.waitForSelector("text=已采纳为草稿");
    await page.reload();
    await page.waitForSelector("text=含1次未发布的导入");
    const target = of.target(chosen, "high_tech", 2026);
    expect(await rowOf(page, chosen)).toMatchObject({ counts: `${target - 2} / ${target}` });
  });

  test("two tabs keep both of their drafts, and each sees the other's", async () => {
    const { page, another, site, template, of } = await atDesk(open);
    const other = await another();
    await other.goto(`${site.url}?view=data`);
    await other.waitForSelector("text=导入月报");
    const only =
      (wanted: string): CountFor =>
      (indicator, unit) =>
        indicator === wanted ? of.target(unit.code ?? "", indicator, 2026) : undefined;
    await handIn(page, "高新.xlsx", await filled(template, only("high_tech")));
    await handIn(other, "科技型.xlsx", await filled(template, only("tech")));
    await confirmMonth(page);
    await confirmMonth(other);
    await accept(page);
    await other.waitForSelector("text=含1次未发布的导入");
    await accept(other);
    for (const tab of [page, other]) await tab.waitForSelector("text=含2次未发布的导入");
    await page.reload();
    await page.waitForSelector("text=含2次未发布的导入");
  });

  test("a wrong file says what is wrong where, and changes nothing", async () => {
    const { page, template } = await atDesk(open);
    await handIn(page, "错.xlsx", await filled(template, (_, { code }) => (code === chosen ? -3 : 4.5)));
    await page.waitForSelector("text=24 处错误");
    const errorsShown = (await page.textContent("main")) ?? "";
    expect(errorsShown).toContain("数量不能为负数");
    await page.setInputFiles("input[type=file]", {
      name: "照片.png",
      mimeType: "",
      buffer: Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 0]),
    });
    await page.waitForSelector("text=核对：照片.png");
    await page.waitForSelector("text=1 处错误");
    expect(await rowOf(page, chosen)).toMatchObject({ counts: "29 / 33" });
  });

  test("another month than the one confirmed has to be confirmed, and the page ends where its cards end", async () => {
    const { page, template, of } = await atDesk(open);
    await handIn(page, "十月月报.xlsx", await filled(template, october(of, 2)));
    await confirmMonth(page);
    for (const box of await page.getByRole("checkbox").all()) await box.check();
    await page.getByLabel("数据月份").selectOption({ label: "2026年9月" });
    await page.waitForSelector("text=请确认月份");
    expect(await page.getByRole("button", { name: "采纳为草稿" }).getAttribute("aria-disabled")).toBe("true");
    await page.getByLabel("数据月份").selectOption({ label: "2026年10月" });
    await confirmMonth(page);
    const beyond = await page.evaluate(() => {
      const main = document.querySelector("main");
      const bottoms = [...(main?.children ?? [])].map((child) => child.getBoundingClientRect().bottom);
      const end = (main?.getBoundingClientRect().top ?? 0) + (main?.scrollHeight ?? 0) - (main?.scrollTop ?? 0);
      const { scrollHeight, clientHeight } = document.documentElement;
      return { main: end - Math.max(...bottoms), page: scrollHeight - clientHeight };
    });
    expect(beyond.main).toBeLessThan(60);
    expect(beyond.page).toBeLessThanOrEqual(0);
  }, 120_000);

  test("what an older package takes away again is told, and comes back", async () => {
    const clerk = await atDesk(open);
    const { page, template, of, site } = clerk;
    await handIn(page, "十月月报.xlsx", await filled(template, october(of, 2)));
    await confirmMonth(page);
    await accept(page);
    const paths = await publishZip(clerk);
    for (const path of paths) site.override(`data/${path}`, undefined);
    await page.evaluate(() => document.dispatchEvent(new Event("visibilitychange")));
    await page.waitForSelector("text=可能被旧的发布包或备份覆盖");
    await page.waitForSelector("text=现在的数据里没有");
    await page.getByRole("button", { name: "恢复 十月月报.xlsx" }).click();
    await page.waitForSelector("text=已恢复为草稿");
    await publishZip(clerk);
    await page.waitForSelector("text=现在的数据里没有", { state: "detached" });
    const target = of.target(chosen, "high_tech", 2026);
    expect(await rowOf(page, chosen)).toMatchObject({ counts: `${target - 2} / ${target}` });
  }, 120_000);
});
