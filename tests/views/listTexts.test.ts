import { describe, expect, it, test } from "vitest";
import type { Board } from "../../src/domain/board";
import { fraction } from "../../src/domain/fraction";
import type { Report } from "../../src/domain/ledger";
import type { ListPolicy } from "../../src/domain/listPolicy";
import { listsOf } from "../../src/domain/lists";
import type { Settings } from "../../src/domain/settings";
import { evidenceText } from "../../src/views/structure/evidenceText";
import { listsText } from "../../src/views/structure/listsText";
import { ruleText } from "../../src/views/structure/ruleText";
import { boardOf, mill, month, reportsOf, settingsOf } from "../fixtures/smallBoard";

const base = { id: "x", name: "x", kind: "incentive" } as const;
const july = settingsOf({ month: month("2031-07"), indicator: mill });

/** The targets for 2031 are 251, 173, 8, 101, 59 and 47. */
const reports = [
  ...reportsOf("2031-05", "mill", { elm: 172, pea: 7, fir: 85, yew: 50, ash: 30 }),
  ...reportsOf("2031-07", "mill", { oak: 251, elm: 172, pea: 9, fir: 85, yew: 59, ash: 0 }),
];

const listOf = (policy: ListPolicy, settings: Settings = july, some: readonly Report[] = reports) => {
  const board = boardOf(some);
  const data: Board = { ...board, policy: { ...board.policy, lists: [policy] } };
  const [list] = listsOf(data, settings);
  if (!list) throw new Error("no list");
  return { data, list };
};

const ruleOf = (policy: ListPolicy, settings?: Settings): string => {
  const { data, list } = listOf(policy, settings);
  return ruleText(data, list);
};

describe("the rule of a list", () => {
  test.each<[string, ListPolicy, string]>([
    [
      "says of the annual rate that it is of the target, and where a class ends",
      { ...base, rule: "streak", months: 3, classes: ["blue"] },
      "annual（实际占年度目标）连续3个月及以上为蓝（blue class，不低于100%），各月按当年目标评定，缺报即中断",
    ],
    [
      "says of the pace rate that it is of what is due, with both ends of each class",
      { ...base, kind: "supervision", rule: "behind", measure: "pace", classes: ["orange", "red"] },
      "本月pace（实际占序时应达）为橙（orange class，不低于90%、低于95%）或红（red class，低于90%）；已达年度目标的不列入",
    ],
    [
      "says of growth that it is of the growth asked",
      { ...base, rule: "risers", measure: "net", months: 2, top: 1, by: "rate" },
      "近2个月net（年内净增占年度净增任务）上升最多的前1个，与末一个相同的一并列入",
    ],
    [
      "of the target itself is in companies and in its share",
      { ...base, rule: "met", surplus: 2, rate: fraction(21, 20) },
      "月末实际达到或超过2031年目标，并超出至少2家，实际不低于目标的105%",
    ],
  ])("%s", (_, policy, text) => {
    expect(ruleOf(policy)).toBe(text);
  });

  it("of several indicators together says so", () => {
    const both = { ...july, indicator: "combined" } as const;
    expect(ruleOf({ ...base, rule: "behind", classes: ["red"] }, both)).toBe(
      "本月综合annual（实际占年度目标，各指标合并计算）为红（red class，低于85%）",
    );
  });

  it("has the bounds of the colour that is shown, whatever the scheme", () => {
    const zhejiang = settingsOf({ month: month("2031-07"), indicator: mill, options: { scheme: "zhejiang" } });
    expect(ruleOf({ ...base, rule: "behind", classes: ["blue"] }, zhejiang)).toContain(
      "为绿（blue class，不低于100%）",
    );
  });
});

describe("the places of a mover", () => {
  const fallers: ListPolicy = { ...base, rule: "fallers", months: 2, top: 1, by: "place" };

  it("are those of the ranking; a move among fewer units says among whom", () => {
    const { data, list } = listOf(fallers);
    const [elm] = list.entries;
    expect(elm && evidenceText(data, list, elm)).toBe(
      "在两个月都有位次的5个街镇中下降2位；位次表上2031年5月第1位，本月第4位，99.4%；差1家",
    );
  });

  it("are a plain move where the same units have one, and tell a shared place", () => {
    const { data, list } = listOf({ ...fallers, rule: "risers" }, july, [
      ...reports,
      ...reportsOf("2031-05", "mill", { oak: 240 }),
    ]);
    expect(list.entries.map((entry) => evidenceText(data, list, entry).split("，").slice(0, 2).join("，"))).toEqual([
      "上升2位：2031年5月第3位，本月第1位",
      "上升2位：2031年5月第4位，本月并列第2位",
    ]);
  });

  it("among peers are told with the set, in the list and in the copied text", () => {
    const among = { ...july, peers: "group" } as const;
    const { data, list } = listOf(fallers, among);
    expect(list.entries.map((entry) => evidenceText(data, list, entry).split("，").slice(0, 2).join("，"))).toEqual([
      "在两个月都有位次的2个街镇中下降1位；位次表上2031年5月北片第1位，本月北片第3位",
    ]);
    expect(ruleText(data, list)).toContain("annual（实际占年度目标）组内位次下降最多的前1个");
    expect(listsText(data, list.board, [list], "")).toContain("位次：北片、南片各自排名");
  });
});
