import { expect, test } from "vitest";
import { foreignOf } from "../fixtures/foreignOf";
import { violationsInBothThemes } from "./harness/axe";
import { inEachBrowser } from "./harness/inEachBrowser";
import { annexOnScreen, cardsOnScreen, openPlan } from "./harness/planScreen";
import { serveDist } from "./harness/serveDist";
import type { Site } from "./harness/site";

const heading = "id,section,indicator,comparison,value,unit,year,frequency,lead,responsible,kind,verbatim,note\n";

async function serve(goals: string): Promise<Site> {
  const site = await serveDist();
  for (const [path, bytes] of foreignOf("roads", { "goals.csv": `${heading}${goals}` }))
    site.override(`data/${path}`, { body: bytes });
  return site;
}

inEachBrowser((open) => {
  test("a folder with one indicator, no goals and no annex shows its table and says what there is not", async () => {
    const screen = await openPlan(open, await serve(""));
    const { page, errors, failures } = screen;
    expect(await annexOnScreen(page)).toHaveLength(38);
    expect(await page.$$eval("main h2", (all) => all.map((each) => each.firstChild?.textContent))).toEqual([
      "乡道各年目标",
      "全区目标",
      "口径与来源",
    ]);
    const text = (await page.textContent("main")) ?? "";
    expect(text).toContain("这套数据没有全区目标");
    expect(text).toContain("这套数据没有印发的小计和合计、市级下达目标、全区目标、一并考核单位。");
    expect(text).not.toMatch(/NaN|undefined|Infinity|附件|高新|2022/);
    expect(await page.getByRole("navigation", { name: "本页" }).textContent()).toBe("口径与来源");
    expect(await violationsInBothThemes(screen, "plan of one indicator")).toEqual([]);
    expect([errors, failures]).toEqual([[], []]);
  });

  test("a goal that the indicator counts stands at the month on screen, whatever its year reads like", async () => {
    const rest = "once,,,quantified,修乡道";
    const site = await serve(`B1,一,乡道,超过,17000,条,未写年份,${rest},\nB2,一,乡道,超过,16000,条,2033,${rest},\n`);
    // 37 tasked plots, 20 + 7u + 311 and (u·m) mod 6 more in month m.
    const sum = (month: number): number =>
      Array.from({ length: 37 }, (_, u) => 331 + 7 * u + ((u * month) % 6)).reduce((total, each) => total + each, 0);
    const reached = async (query = ""): Promise<readonly string[]> => {
      const { page, close } = await openPlan(open, site, query);
      const cards = await cardsOnScreen(page);
      await close();
      return ["B1", "B2"].map((id) => cards.find((card) => card.id === id)?.reached ?? "");
    };
    expect(await reached()).toEqual([`2031年3月 ${sum(3)}条台账加总`, `2031年3月 ${sum(3)}条2031年3月已达台账加总`]);
    expect(await reached("&month=2031-01")).toEqual([
      `2031年1月 ${sum(1)}条台账加总`,
      `2031年1月 ${sum(1)}条2031年1月已达台账加总`,
    ]);
  });
});
