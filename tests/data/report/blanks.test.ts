import { describe, expect, it } from "vitest";
import { draftOf } from "../../../src/domain/draftOf";
import { month } from "../../fixtures/smallBoard";
import { gridOf } from "./sheetBook";
import { check, told, values } from "./smallDesk";

/** June holds orchards 48, 96, 2, 22 and 18, none of the fifth, and mills 231, 161, 9, 95, 51 and 39. */
const names = ["甲山镇", "乙水镇", "丙田镇", "丁石镇", "戊林镇", "己桥镇"] as const;
const orchards = [48, 96, 2, 22, 63, 18] as const;
const mills = [231, 161, 9, 95, 51, 39] as const;

type Cells = Readonly<Record<string, number | string>>;

const juneSheet = (orchard: Cells = {}, mill: Cells = {}): string =>
  [
    "街镇 | 果园 | 磨坊",
    ...names.map((name, i) => `${name} | ${orchard[name] ?? orchards[i]} | ${mill[name] ?? mills[i]}`),
  ].join("\n");

const june = { month: month("2031-06") };

const asked = (sheet: Parameters<typeof check>[0]) => {
  const read = check(sheet, june);
  return read.findings.filter(({ kind }) => kind === "blankHeld");
};

describe("a blank where the ledger has a number", () => {
  it("is asked about once for each indicator and month, and changes nothing", () => {
    const sheet = juneSheet({ 甲山镇: "", 丁石镇: "未报" }, { 己桥镇: "—" });
    expect(asked(sheet)).toMatchObject([
      {
        ...{ sheet: "表", cell: "B1", found: "", indicator: "orchard", month: month("2031-06") },
        problem: "果园2031年6月：台账已有 甲山镇 48、丁石镇 22，本文件没有填数",
        remedy: "保留台账原数的请确认；要撤回原数的，在格中填“撤回”后重新放入",
      },
      { cell: "C1", problem: "磨坊2031年6月：台账已有 己桥镇 39，本文件没有填数" },
    ]);
    expect(values(check(sheet, june))).toEqual({ "yew orchard 2031-06": 63 });
  });

  it("is asked about in a file that holds nothing else, by the month that its title names too", () => {
    const blank = "街镇 | 果园\n甲山镇 |\n戊林镇 | 未报";
    expect(told(check(blank, june))).toEqual(["blankHeld 表 B1"]);
    expect(told(check(`2031年6月 | ~\n${blank}`, { month: undefined }))).toEqual(["blankHeld 表 B2"]);
    expect(check(`2031年6月 | ~\n${blank}`, { month: undefined }).detected).toEqual({ ...june, from: "标题" });
    expect(told(check(blank))).toEqual([]);
  });

  it("goes into the note of the import with what was decided", () => {
    const read = check(juneSheet({ 甲山镇: "", 戊林镇: 63 }), june);
    const stamp = {
      id: "i",
      importedAt: "2031-08-03T01:02:03Z",
      reportedOn: "2031-08-03",
      base: { version: "7", created: "", drafts: [] },
    };
    const decisions = read.findings.map(({ id }) => ({ question: id, reason: "原数不变" }));
    expect(draftOf(read, decisions, stamp).import.note).toContain(
      "台账已有 甲山镇 48，本文件没有填数：已确认（原数不变）",
    );
  });
});

describe("nothing is asked", () => {
  it("of units that a correction leaves out, or of numbers that it withdraws", () => {
    expect(asked("街镇 | 果园\n乙水镇 | 99\n丙田镇 | 3")).toEqual([]);
    expect(asked(juneSheet({ 甲山镇: "撤回" }))).toEqual([]);
  });

  it("of a blank that stands filled elsewhere in the file, and of one that the ledger has nothing for either", () => {
    expect(asked([gridOf(juneSheet({ 甲山镇: "" }), "一"), gridOf(juneSheet(), "二")])).toEqual([]);
    expect(asked(juneSheet({ 戊林镇: "" }))).toEqual([]);
  });

  it("of months that have a column and no numbers", () => {
    const year = "2031年果园 | ~ | ~\n街镇 | 5月 | 6月\n甲山镇 | | 48\n乙水镇 | | 96";
    expect(asked(year)).toEqual([]);
    expect(asked(year.replace("甲山镇 |", "甲山镇 | 44")).map(({ problem }) => problem)).toEqual([
      "果园2031年5月：台账已有 乙水镇 98，本文件没有填数",
    ]);
  });
});
