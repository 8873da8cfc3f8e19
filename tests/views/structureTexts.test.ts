import { describe, expect, it, test } from "vitest";
import { attributionOf } from "../../src/domain/attribution";
import type { Board } from "../../src/domain/board";
import { planOf } from "../../src/domain/plan";
import { structureOf } from "../../src/domain/structure";
import { gapSentence, growthNote, ofWhole, partialNote, unitNames } from "../../src/views/structure/structureTexts";
import { boardOf, mill, month, reportsOf, settingsOf, smallPlan, targetRows } from "../fixtures/smallBoard";

const july = settingsOf({ month: month("2031-07"), indicator: mill });

/** The targets of 2031: 251, 173, 8, 101, 59 and 47, printed together as 640, one more than they are. */
const met = { oak: 251, elm: 173, pea: 8, fir: 101, yew: 59, ash: 47 };
const mills = (counts: Readonly<Record<string, number>>): Board => boardOf(reportsOf("2031-07", "mill", counts));

const sentence = (counts: Readonly<Record<string, number>>, basis: "printed" | "computed", board = mills(counts)) =>
  gapSentence(board, attributionOf(board, july, mill), basis, "家");

describe("the sentence on the gap", () => {
  test.each([
    [
      "tells who is behind first where the district is",
      { ...met, oak: 217, elm: 145, pea: 9 },
      "computed",
      "全区（分项加总）差61家。2个单位不足，合计62家：甲山34、乙水28；丙田超出1家",
    ],
    [
      "tells who is above first where the district is",
      { ...met, oak: 271, elm: 174, pea: 7 },
      "computed",
      "全区（分项加总）超20家。2个单位超出，合计21家：甲山20、乙水1；丙田不足1家",
    ],
    [
      "says so where nobody is behind, and what print differs by",
      { ...met, fir: 104 },
      "printed",
      "全区（附件合计）超2家。丁石超出3家；没有单位不足；附件合计目标比分项加总多1家",
    ],
    [
      "says so where nobody is behind and only print is",
      met,
      "printed",
      "全区（附件合计）差1家。各单位均恰好达标；附件合计目标比分项加总多1家",
    ],
    ["says so where all are exactly there", met, "computed", "全区（分项加总）达标。各单位均恰好达标"],
    [
      "keeps to who is behind where the two sides cancel out",
      { ...met, oak: 250, elm: 174 },
      "computed",
      "全区（分项加总）达标。甲山不足1家；乙水超出1家",
    ],
    [
      "names who has not reported",
      { oak: 217, elm: 145, pea: 9, fir: 100 },
      "printed",
      "2个单位未报（戊林、己桥），不作全区归因；已报单位的差额如下",
    ],
    [
      "has nothing below it where nobody has reported",
      {},
      "printed",
      "6个单位未报（甲山、乙水、丙田、丁石、戊林、己桥），不作全区归因",
    ],
  ] as const)("%s", (_, counts, basis, text) => {
    expect(sentence(counts, basis)).toBe(text);
  });

  it("counts the rest where they are many, and the names and the rest add up", () => {
    const many = Array.from({ length: 10 }, (_, k) => `u${k}`);
    const plan = planOf(
      many.map((code, k) => ({
        ...{ code, name: code, shortName: `片${k}`, kind: "plot", serial: k + 1, group: "one", aliases: [] },
      })),
      [{ group: "one", name: "全部", serial: 1 }],
      smallPlan.indicators,
      many.flatMap((scope, k) =>
        [2030, 2031].map((year) => ({
          ...{ indicator: "mill", scope, year, value: 100 + k, kind: "assigned" as const },
        })),
      ),
    );
    const board = boardOf(
      reportsOf("2031-07", "mill", Object.fromEntries(many.map((code, k) => [code, 100 - k * k]))),
      plan,
    );
    expect(sentence({}, "printed", board)).toBe(
      "全区（分项加总）差330家。9个单位不足，合计330家：片9（90）、片8（72）、片7（56）、片6（42）、片5（30）、片4（20），其余3个单位共20家",
    );
    expect(unitNames(plan, [...many.keys()])).toBe("片0、片1、片2、片3、片4、片5等10个单位");
  });

  it("says that nothing is asked where there is no target", () => {
    const plan = planOf(
      smallPlan.units,
      smallPlan.groups,
      smallPlan.indicators,
      targetRows.filter(({ indicator }) => indicator !== "mill"),
    );
    expect(sentence({}, "printed", boardOf([], plan))).toBe("没有下达目标，无差额可归因");
  });
});

describe("the words of a part", () => {
  const { plan } = mills({});
  const structure = (counts: Readonly<Record<string, number>>) => structureOf(mills(counts), july, mill);

  it("are those of the whole district only when all have reported", () => {
    expect([ofWhole(structure(met)), partialNote(plan, structure(met))]).toEqual(["占全区", ""]);
    const { ash, yew, ...others } = met;
    expect([ash, yew]).toEqual([47, 59]);
    expect([ofWhole(structure(others)), partialNote(plan, structure(others))]).toEqual([
      "占已报合计",
      "未含2个未报单位（戊林、己桥），占比按已报合计计算",
    ]);
  });

  it("say why growth is not shared out, and nothing when it is", () => {
    const note = (counts: Readonly<Record<string, number>>) =>
      growthNote(plan, structure(counts), "year", "2030年末", "家");
    expect(note(met)).toBe("");
    const start = { oak: 211, elm: 149, pea: 6, fir: 89, yew: 43, ash: 31 };
    expect(note(start)).toBe("全区较2030年末持平，不计算贡献率，只列增减家数");
    expect(note({ ...start, oak: 208 })).toBe("全区较2030年末−3家，没有净增，不计算贡献率，只列增减家数");
    expect(note({ oak: 211, elm: 149 })).toBe(
      "丙田、丁石、戊林、己桥缺本月或2030年末的数，较2030年末的增长不计算贡献率",
    );
  });
});
