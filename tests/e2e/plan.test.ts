import { expect, test } from "vitest";
import { foreign } from "../fixtures/foreign";
import { seedRows } from "../fixtures/liveBoard";
import { violationsInBothThemes } from "./harness/axe";
import { inEachBrowser } from "./harness/inEachBrowser";
import { openOverview } from "./harness/overview";
import { annexOnScreen, cardsOnScreen, footnotesOnPaper, inSight, marksOnScreen, openPlan } from "./harness/planScreen";
import { serveDist } from "./harness/serveDist";
import { publish } from "./harness/shippedFolder";

const years = ["y2022", "y2023", "y2024", "y2025", "y2026", "y2027"] as const;

const signed = (value: string): string => (value.startsWith("-") ? `−${value.slice(1)}` : `+${value}`);

/** The contradictions that were found by hand, in the words of the page. */
const knownMismatches = async () =>
  (
    await seedRows("audit-mismatches.csv", ["indicator", "cell", "year", "basis", "printed", "computed", "difference"])
  ).map(({ indicator, cell, year, basis, printed, computed, difference }) => ({
    indicator,
    line: cell.replace("(", "（").replace("~", "–").replace(")", "）"),
    year,
    printed,
    words: `印发${printed}，${basis.includes("小计") ? "各小计相加" : "分项加总"}${computed}，相差${signed(difference)}`,
  }));

inEachBrowser((open) => {
  test("both annex tables read line by line as the notice prints them", async () => {
    const site = await serveDist();
    const { page, errors, failures } = await openPlan(open, site);
    const printed = await seedRows("targets-wide.csv", ["indicator", "serial", "unit", ...years]);
    expect(await annexOnScreen(page)).toEqual(
      printed.map((row) => [row.indicator, row.serial, row.unit, ...years.map((year) => row[year])]),
    );
    expect(await page.textContent("main")).toContain("为2022年的 ×1.65");
    expect(await page.textContent("main")).toContain("为2022年的 ×1.96");
    expect(await page.textContent("body")).not.toMatch(/翻番|NaN|undefined|Infinity/);
    expect([errors, failures]).toEqual([[], []]);
  });

  test("all 21 marks stand at their cells with both numbers and the difference, on screen and on paper", async () => {
    const site = await serveDist();
    const { page } = await openPlan(open, site);
    const known = await knownMismatches();
    const marks = await marksOnScreen(page);
    expect(marks).toHaveLength(21);
    const key = ({ indicator, line, year }: { readonly [name: string]: unknown }) => `${indicator} ${line} ${year}`;
    const found = new Map(marks.map((mark) => [key({ ...mark }), mark]));
    for (const mismatch of known) {
      const mark = found.get(key(mismatch));
      expect(mark, key(mismatch)).toMatchObject({ value: mismatch.printed, visible: true });
      expect(mark?.note).toContain(`${mismatch.words}。`);
    }
    expect(await footnotesOnPaper(page)).toEqual([]);
    await page.emulateMedia({ media: "print" });
    const notes = await footnotesOnPaper(page);
    expect(notes).toHaveLength(21);
    for (const { line, year, words } of known)
      expect(
        notes.filter((note) => note.includes(`${line} ${year}年：${words}。`)),
        words,
      ).toHaveLength(1);
    expect((await marksOnScreen(page)).filter(({ visible }) => visible)).toHaveLength(21);
    expect(await page.locator("[role=tooltip]:visible").count()).toBe(0);
  });

  test("305 against 309 is read one click from the overview, and its cell and reason come with the second", async () => {
    const site = await serveDist();
    const { page, click } = await openOverview(open, site);
    await click("link", "目标");
    await page.waitForSelector("[data-annex]");
    const first = await page.$$eval("[data-mismatch]", (rows) =>
      [...(rows[0]?.children ?? [])].map((cell) => cell.textContent),
    );
    expect(first.slice(1)).toEqual(["科技型 小计（10–12） 2027年", "305", "309", "−4"]);
    const worst = page.locator("main button", { hasText: "印发305，分项加总309，相差−4" }).first();
    expect(await inSight(worst)).toBe(true);
    await worst.click();
    const note = page.locator("[role=tooltip]:visible");
    expect(await note.count()).toBe(1);
    expect(await note.textContent()).toBe(
      "印发305，分项加总309，相差−4。不是取整：没有一个系数既合各行又得出305；待主管部门核实。",
    );
    expect(await inSight(note)).toBe(true);
  });

  test("the list leads to each cell by keyboard, largest difference first, and Escape takes the note away", async () => {
    const site = await serveDist();
    const { page, press } = await openPlan(open, site);
    const sizes = await page.$$eval("[data-mismatch] td:last-child", (cells) =>
      cells.map((cell) => Number((cell.textContent ?? "").replace("−", "").replace("+", ""))),
    );
    expect(sizes).toEqual([4, 3, 3, 2, 2, ...new Array(16).fill(1)]);
    const links = page.locator("[data-mismatch] button");
    for (const place of [0, 7, 20]) {
      await links.nth(place).focus();
      await press("Enter");
      const number = await page.locator("[data-mismatch]").nth(place).getAttribute("data-mismatch");
      expect(await page.evaluate(() => document.activeElement?.getAttribute("data-marks"))).toBe(number);
      expect(await page.locator("[role=tooltip]:visible").count()).toBe(1);
      await press("Escape");
      expect(await page.locator("[role=tooltip]:visible").count()).toBe(0);
    }
    await page.hover("button[data-marks='1']");
    expect(await page.locator("[role=tooltip]:visible").textContent()).toMatch(
      /^印发312，分项加总311，相差\+1。取整所致/,
    );
  });

  test("bodies say what is missing and why, and once the mapping is filled stand as their units together", async () => {
    const site = await serveDist();
    const empty = await openPlan(open, site);
    const words = await empty.page.textContent("section[aria-labelledby=plan-bodies]");
    for (const part of [
      "区商圈办、江北嘴管委办、港城管委会、鱼复工业园：没有对应的街镇",
      "bodies.csv",
      "body,unit",
      "没有写各对应哪些街镇",
    ])
      expect(words).toContain(part);
    publish(site, "data", "bodies.csv", () => "body,unit\n区商圈办,500105006\n区商圈办,500105001\n港城管委会,\n");
    const { page } = await openPlan(open, site);
    const rows = await page.$$eval("section[aria-labelledby=plan-bodies] tbody tr", (lines) =>
      lines.map((line) => [...line.children].map((cell) => (cell.textContent ?? "").trim())),
    );
    expect(rows).toEqual([
      ["区商圈办", "观音桥街道、华新街街道", "高新技术企业", "109", "97", "差12家", "橙 89.0%"],
      ["科技型企业", "789", "672", "差117家", "橙 85.2%"],
      ["港城管委会", "未填", "—"],
    ]);
    expect(await page.textContent("section[aria-labelledby=plan-bodies]")).toContain("港城管委会：没有对应的街镇");
  });

  test("another district's folder shows its tables and its one goal, and says what it does not hold", async () => {
    const site = await serveDist();
    for (const [path, bytes] of foreign()) site.override(`data/${path}`, { body: bytes });
    const { page, errors, failures } = await openPlan(open, site);
    const tables = await annexOnScreen(page);
    expect(tables).toHaveLength(3 * 38);
    expect(tables[0]).toEqual(["wells", "1", "第1片区", "20", "23", "26", "29"]);
    expect(tables[37]).toEqual(["wells", "38", "第38片区", "—", "—", "—", "—"]);
    const text = (await page.textContent("main")) ?? "";
    expect(text).toContain("这套数据没有印发的小计、合计，没有可与分项加总核对的数。");
    expect(text).toContain("这套数据没有印发的小计和合计、市级下达目标、一并考核单位。");
    expect(text).not.toMatch(/NaN|undefined|Infinity|街道|高新|2022年|分项不符|没有对应的街镇/);
    expect((await cardsOnScreen(page)).map(({ id, asked, reached }) => [id, asked, reached])).toEqual([
      ["A1", "达到77亩2033年", "未报"],
    ]);
    expect([errors, failures]).toEqual([[], []]);
  });

  test("on a phone the tables scroll in a box that the keyboard reaches, and the page itself does not", async () => {
    const site = await serveDist();
    const { page, press } = await openPlan(open, site, "", { width: 390, height: 844 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
    const box = page.locator("section[tabindex='0']").first();
    await box.focus();
    await press("ArrowRight", "ArrowRight", "ArrowRight");
    await page.waitForFunction(() => (document.activeElement?.scrollLeft ?? 0) > 0);
    const name = page.locator("[data-annex] tbody th").first();
    expect(await inSight(name)).toBe(true);
    for (const number of [17, 12, 1]) {
      await page.focus(`button[data-marks='${number}']`);
      await page.waitForTimeout(100);
      expect(await inSight(page.locator("[role=tooltip]:visible")), String(number)).toBe(true);
    }
    const wide = await openPlan(open, site, "", { width: 1366, height: 768 });
    expect(await wide.page.locator("section[tabindex='0']").count()).toBe(0);
  });

  test("no type is smaller than 12 px, from the phone to the largest screen", async () => {
    const site = await serveDist();
    for (const [width, height] of [
      [390, 844],
      [1366, 768],
      [1920, 1080],
      [3840, 2160],
    ] as const) {
      const { page, close } = await openPlan(open, site, "&data=demo", { width, height });
      const small = await page.$$eval("main *", (all) =>
        all.flatMap((each) => {
          const isText = [...each.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim());
          const size = Number.parseFloat(getComputedStyle(each).fontSize);
          const isSeen = each.getBoundingClientRect().width > 1;
          return isText && isSeen && size < 12 ? [`${each.textContent} ${size}`] : [];
        }),
      );
      expect(small, String(width)).toEqual([]);
      await close();
    }
  });

  test("axe finds nothing serious on the plan, live or demo, light or dark", async () => {
    const site = await serveDist();
    for (const query of ["", "&data=demo"]) {
      const screen = await openPlan(open, site, query);
      expect(await violationsInBothThemes(screen, `plan${query}`)).toEqual([]);
    }
  });
});
