import { expect, test } from "vitest";
import { figuresOf, readTable } from "./harness/figures";
import { inEachBrowser } from "./harness/inEachBrowser";
import { addressOf } from "./harness/overview";
import { cardsOnScreen, openPlan } from "./harness/planScreen";
import { serveDist } from "./harness/serveDist";
import { publish } from "./harness/shippedFolder";

inEachBrowser((open) => {
  test("the 27 goals stand on cards with the words, numbers, years and departments of their table", async () => {
    const site = await serveDist();
    const { page } = await openPlan(open, site);
    const goals = readTable("data", "goals");
    const cards = await cardsOnScreen(page);
    expect(cards.map(({ id }) => id).sort()).toEqual(goals.map(({ id }) => id));
    for (const goal of goals) {
      const card = cards.find(({ id }) => id === goal.id);
      expect(card?.verbatim, goal.id).toBe(goal.verbatim);
      expect(card?.facts).toMatchObject({ 牵头: goal.lead || "原文未列" });
      expect(card?.facts.责任?.replace("（原文如此）", "")).toBe(goal.responsible || "原文未列");
      if (goal.note) expect(card?.facts.核对).toBe(goal.note);
      expect(card?.asked).toContain(/^\d+$/.test(goal.year ?? "") ? `${goal.year}年` : goal.year);
      if (goal.sic) expect(card?.facts.责任).toContain(`${goal.sic}（原文如此）`);
      if (goal.kind === "quantified") expect(card?.asked).toContain(`${goal.value}${goal.unit}`);
      if (!goal.comparison?.startsWith("(")) expect(card?.asked).toContain(goal.comparison);
      expect(card?.text).toContain(goal.indicator);
    }
    const reached = Object.fromEntries(cards.map((card) => [card.id, card.reached]));
    expect([reached.G01, reached.G03, reached.G05, reached.G07]).toEqual([
      "2022年12月 321家未到期，尚未达到台账加总",
      "2022年12月 321家未到期，尚未达到台账加总",
      "口径待定",
      "未报",
    ]);
    expect(cards.find(({ id }) => id === "G13")?.facts.判读).toBe("不判定：原文不是一个确定的数（1~2）");
    expect(cards.find(({ id }) => id === "G07")?.facts.判读).toBe("大于15家为已达（“突破”本系统按“超过”读）");
  });

  test("reported values are judged only where the words decide, with earlier values and corrections below", async () => {
    const site = await serveDist();
    publish(site, "data", "goal_reports.csv", () =>
      [
        "id,period,value,reported_on,note",
        "G07,2024,15,2025-01-20,",
        "G07,2025,16,2026-01-20,口径一致",
        "G07,2025,17,2026-02-11,更正",
        "G09,2026,2,2026-07-01,",
        "G11,2026,40,2026-07-01,",
        "G16,2028,500,2029-01-02,",
        "G25,2026,99,2026-07-01,",
        "G14,2026,10,2026-07-01,",
        "G13,2023,1,2024-01-09,",
        "G13,2024,3,2025-01-09,",
      ].join("\n"),
    );
    const { page } = await openPlan(open, site);
    const cards = await cardsOnScreen(page);
    const reached = Object.fromEntries(cards.map((card) => [card.id, card.reached]));
    expect(reached).toMatchObject({
      G07: "2025年 17家2025年已达2026年2月11日报，更正",
      G09: "2026年 2万㎡2026年已达2026年7月1日报",
      G11: "2026年 40%未到期，尚未达到2026年7月1日报",
      G16: "2028年 500个2029年1月2日报",
      G25: "2026年 99亿元2026年7月1日报",
      G14: "2026年 10家2026年7月1日报",
      G13: "2024年 3家/年2025年1月9日报",
    });
    const history = await page.$$eval("[data-goal=G07] details li", (lines) => lines.map((line) => line.textContent));
    expect(history).toEqual(["2025年 16家 已被更正，2026年1月20日报，口径一致", "2024年 15家 2025年1月20日报"]);
    expect(await page.locator("[data-goal=G13] details[open] li").allTextContents()).toHaveLength(2);
    expect(await page.locator("[data-goal] [data-class]").count()).toBe(0);
  });

  test("in the demo, goals that an indicator counts show the sum of the ledger with its month, and what it lacks", async () => {
    const site = await serveDist();
    publish(site, "demo", "reports.csv", (text) =>
      text
        .split("\n")
        .filter((line) => !line.startsWith("2026-10,500105009,high_tech,"))
        .join("\n"),
    );
    const { page, errors } = await openPlan(open, site, "&data=demo");
    const { units, stock } = figuresOf("demo");
    const sum = (month: string, without: string) =>
      units
        .filter(({ code }) => code !== without)
        .map(({ code = "" }) => stock(code, "high_tech", month) ?? Number.NaN)
        .reduce((total, value) => total + value, 0);
    const cards = await cardsOnScreen(page);
    const reached = Object.fromEntries(cards.map((card) => [card.id, card.reached]));
    const december = sum("2025-12", "");
    expect(reached.G01).toBe(`2025年12月 ${december}家${december > 440 ? "已达" : "未达"}台账加总`);
    expect(reached.G03).toBe(`2026年10月 ${sum("2026-10", "500105009")}家台账加总，未含1个未报单位`);
    expect(await page.textContent("[data-annex=high_tech] [data-scope='500105009'] td:last-child")).toBe("未报");
    expect(await page.textContent("[data-annex=high_tech] [data-kind=district] td:last-child")).toContain(
      "未含1个未报单位",
    );
    expect(errors).toEqual([]);
  });

  test("as of an earlier month, neither the cards nor the ladder of 结构 know what came after it", async () => {
    const site = await serveDist();
    const row = (id: string) => readTable("demo", "goal_reports").find((line) => line.id === id);
    const ofG07 = async (query: string) => {
      const { page } = await openPlan(open, site, `&data=demo${query}`);
      const cards = await cardsOnScreen(page);
      await page.goto(`${site.url}?view=structure&data=demo${query}`);
      const steps = await page.locator("li", { hasText: "小巨人" }).first().textContent();
      return [cards.find(({ id }) => id === "G07")?.reached ?? "", steps ?? ""] as const;
    };
    const [card, step] = await ofG07("");
    expect(card).toContain(`2025年 ${row("G07")?.value}家`);
    expect(step).toContain(`${row("G07")?.value}家2025年`);
    const [earlier, earlierStep] = await ofG07("&month=2025-06");
    expect(earlier).toBe("未报");
    expect(earlierStep).toContain("未填报");
    const [december] = await ofG07("&month=2025-12");
    expect(december).toBe(card);
  });

  test("on paper no card is split, and no sheet is empty", async () => {
    const site = await serveDist();
    const { page } = await openPlan(open, site, "&data=demo");
    await page.emulateMedia({ media: "print" });
    const breaks = await page.$$eval("[data-goal]", (cards) => cards.map((card) => getComputedStyle(card).breakInside));
    expect(new Set(breaks)).toEqual(new Set(["avoid"]));
    const paper = (await page.pdf({ preferCSSPageSize: true })).toString("latin1");
    // Two sheets of tables, three of cards at the most, one of bodies and sources.
    expect(paper.match(/\/Type\s*\/Page\b/g)?.length).toBeLessThanOrEqual(6);
  });

  test("section, department and 有数 or 无数 pick goals together, and the choice is in the address", async () => {
    const site = await serveDist();
    const { page } = await openPlan(open, site);
    const goals = readTable("data", "goals");
    const shown = async () => (await cardsOnScreen(page)).map(({ id }) => id).sort();
    await page.selectOption("main select", "office:区发展改革委");
    const named = goals.filter(({ lead, responsible }) => `${lead}、${responsible}`.includes("区发展改革委"));
    expect(await shown()).toEqual(named.map(({ id }) => id));
    await page.click("main fieldset label:has-text('无数')");
    expect(await shown()).toEqual(["G19", "G20"]);
    expect(await addressOf(page)).toEqual({ view: "plan", goals: "office:区发展改革委", figures: "without" });
    await page.reload();
    await page.waitForSelector("[data-goal]");
    expect(await shown()).toEqual(["G19", "G20"]);
    await page.selectOption("main select", "section:一、主要目标");
    expect(await shown()).toEqual(["G05", "G06"]);
  });
});
