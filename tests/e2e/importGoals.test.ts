import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import {
  accept,
  type Clerk,
  type CountFor,
  confirmMonth,
  downloaded,
  filled,
  type GoalValues,
  handIn,
  openData,
  publishZip,
} from "./harness/dataScreen";
import { figuresOf } from "./harness/figures";
import { inEachBrowser } from "./harness/inEachBrowser";
import { serveDist } from "./harness/serveDist";

const goalName = "专精特新“小巨人”企业数";

/** What the wall says of the goal, once its scene is on. */
const onWall = async ({ page, site }: Clerk): Promise<string> => {
  await page.goto(`${site.url}?view=wall`);
  await page.waitForSelector("main");
  const row = page.locator("tr", { hasText: goalName });
  for (let turn = 0; turn < 80 && (await row.count()) === 0; turn++) await page.keyboard.press("ArrowRight");
  return (await row.locator("td").last().textContent()) ?? "";
};

const back = async ({ page, site }: Clerk): Promise<void> => {
  await page.goto(`${site.url}?view=data`);
  await page.waitForSelector("text=导入月报");
};

/** Rows of the table of goals in the consequences, as texts. */
const goalRows = (page: Page, within: string): Promise<readonly string[]> =>
  page.$$eval(`${within} table`, (all) =>
    all
      .filter((table) => table.querySelector("caption")?.textContent?.startsWith("全区目标"))
      .flatMap((table) => [...table.querySelectorAll("tbody tr")])
      .map((row) => [...row.children].map((cell) => cell.textContent ?? "").join("|")),
  );

inEachBrowser((open) => {
  const none: CountFor = () => undefined;

  test("goals: from both sheets of the template to the wall, a correction, and back again", async () => {
    const clerk = await openData(open, await serveDist());
    const { page, errors } = clerk;
    const { bytes } = await downloaded(page, "下载模板");
    const { target } = figuresOf("data");
    const all: CountFor = (indicator, { code = "" }) => target(code, indicator, 2026);
    const take = async (name: string, count: CountFor, goals: GoalValues) => {
      await handIn(page, name, await filled(bytes, count, goals));
      await confirmMonth(page);
    };

    await take("十月月报.xlsx", all, { G07: [12, "", "快报"], G17: ["60.5亿元", "2025"], G12: [0.16] });
    expect(await goalRows(page, '[aria-label="后果"]')).toEqual([
      `G07|${goalName}|突破15家|2026年10月|未报→变为12|全区目标!H6`,
      "G12|高技术制造业增加值占规上工业增加值比重|提高到22%|2026年10月|未报→变为0.16|全区目标!H11",
      "G17|全区企业研发经费投入|超过100亿元|2025年|未报→变为60.5|全区目标!H16",
    ]);
    expect(await page.textContent('[aria-label="需要确认"]')).toContain("写 16 后重新放入");
    await accept(page);
    expect(await page.textContent("main")).toContain("24 个数、3 项全区目标");
    expect(await publishZip(clerk)).toEqual(["reports.csv", "goal_reports.csv", "imports.csv", "datapackage.json"]);
    await page.reload();
    expect(await onWall(clerk)).toBe("12家（2026年10月）");

    await back(clerk);
    await take("十月更正.xlsx", all, { G07: [13] });
    expect(await page.textContent('[aria-label="需要确认"]')).toContain("2026年10月已报 12，现为 13");
    await accept(page);
    expect(await publishZip(clerk)).toEqual(["goal_reports.csv", "imports.csv", "datapackage.json"]);
    expect(await onWall(clerk)).toBe("13家（2026年10月）");

    await back(clerk);
    await page.getByRole("button", { name: /^撤销 ?十月更正.xlsx$/ }).click();
    expect(await goalRows(page, "dialog[open]")).toEqual([`G07|${goalName}|突破15家|2026年10月|13→变为12|—`]);
    await page.getByRole("button", { name: "撤销，先成为草稿" }).click();
    await publishZip(clerk);
    expect(await onWall(clerk)).toBe("12家（2026年10月）");
    expect(errors).toEqual([]);
  }, 180_000);

  test("goals at fault keep the whole file out, and are told by sheet, cell and remedy", async () => {
    const clerk = await openData(open, await serveDist());
    const { page } = clerk;
    const { bytes } = await downloaded(page, "下载模板");
    const goals: GoalValues = {
      ...{ G07: ["约12"], G17: [60.5, "2027"], G26: [-1] },
      ...{ G12: [16, "", "长".repeat(201)], G18: ["撤回"] },
    };
    await handIn(page, "错.xlsx", await filled(bytes, none, goals));
    await page.waitForSelector("text=5 处错误");
    const more = ["全区目标 J11", "有 201 个字，超过 200 个字", "没有数可撤回", "这项目标还没有报过数"];
    const told = (await page.textContent('[aria-label="错误"]')) ?? "";
    for (const words of [
      "全区目标 H6",
      "约12",
      "全区目标 I16",
      "期间是数的期间，不是目标的年限",
      "全区目标 H25",
      ...more,
    ])
      expect(told).toContain(words);
    expect(await page.getByRole("button", { name: "采纳为草稿" }).getAttribute("aria-disabled")).toBe("true");
    expect(await onWall(clerk)).toBe("未报");
  }, 120_000);
});
