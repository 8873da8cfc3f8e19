import { describe, expect, it } from "vitest";
import { changeNoteOf } from "../../src/domain/draftNote";
import { draft, line } from "./publishing";

const march = draft("march", [line("2032-03", "oak", 25), line("2032-03", "elm", 47)], { file: "三月.xlsx" });

describe("the change note proposed", () => {
  it("tells months, numbers and file of each draft, and an undoing in its own words", () => {
    const undoing = draft("un", [line("2032-01", "oak", undefined)], {
      file: "",
      undoes: "may",
      note: "撤销导入 五月.xlsx",
    });
    const long = draft("long", [line("2032-03", "oak", 25), line("2032-01", "oak", 24)], { file: "全年.xlsx" });
    expect(changeNoteOf([march, undoing, long])).toBe(
      "2032年3月月报：2 个数（三月.xlsx）；撤销导入 五月.xlsx；2032年1月至2032年3月月报：2 个数（全年.xlsx）",
    );
    expect(changeNoteOf([draft("none", [], { file: "空.csv" })])).toBe("没有新的数（空.csv）");
    const told = { ...march, before: [23, undefined] };
    expect(changeNoteOf([told])).toBe("2032年3月月报：新增 1 个数，更正 1 个数（三月.xlsx）");
  });
});
