import { describe, expect, it } from "vitest";
import { draftOf } from "../../src/domain/draftOf";
import type { Finding, QuestionKind } from "../../src/domain/finding";
import { openQuestions } from "../../src/domain/readiness";
import type { Change, ReportCheck } from "../../src/domain/reportCheck";
import { check, plainSheet } from "../data/report/smallDesk";
import { month } from "../fixtures/smallBoard";

const stamp = {
  id: "july",
  importedAt: "2031-08-03T04:05:06Z",
  reportedOn: "2031-08-03",
  base: { version: "7", created: "", drafts: [] },
};

const question = (id: string, kind: QuestionKind = "fall"): Finding => ({
  ...{ kind, id, sheet: "表", cell: "B2", found: "47", problem: `${id} 有疑问`, remedy: "属实的请确认" },
});

const change = (unit: string, value: number | undefined, asked: readonly string[]): Change => ({
  ...{ month: month("2031-07"), unit, indicator: "orchard", value, before: undefined, cell: `表!${unit}`, asked },
});

const asked = (findings: readonly Finding[], changes: readonly Change[] = []): ReportCheck => ({
  ...{ ...check(plainSheet), findings, changes },
});

const yes = (...ids: readonly string[]) => ids.map((question) => ({ question, reason: "" }));

/** The note of the import when all is confirmed, each for its own reason. */
const noteOf = (findings: readonly Finding[], reasonOf: (at: number) => string = () => ""): string =>
  draftOf(
    asked(findings),
    findings.map(({ id }, i) => ({ question: id, reason: reasonOf(i) })),
    stamp,
  ).import.note;

describe("a draft", () => {
  it("is a line of the ledger for each change, with its cell, and the import that it came by", () => {
    const draft = draftOf(asked([], [change("oak", 49, []), change("elm", undefined, [])]), [], stamp);
    expect(draft.import).toEqual({
      ...{
        id: "july",
        file: "月报.xlsx",
        sha256: "5".repeat(64),
        importedAt: "2031-08-03T04:05:06Z",
        undoes: "",
        note: "",
      },
    });
    expect(draft.base).toEqual(stamp.base);
    const line = { month: month("2031-07"), indicator: "orchard", reportedOn: "2031-08-03", note: "" };
    expect(draft.reports).toEqual([
      { ...line, unit: "oak", value: 49, origin: { import: "july", cell: "表!oak" } },
      { ...line, unit: "elm", value: undefined, origin: { import: "july", cell: "表!elm" } },
    ]);
  });

  it("notes at each number what was asked about it and how it was decided, and the rest at the import", () => {
    const findings = [question("a"), question("b", "revised"), question("c", "sumDiffers")];
    const decisions = [
      { question: "a", reason: " 搬迁，\n已核实 " },
      { question: "b", reason: "" },
      { question: "c", reason: "含园区" },
    ];
    const draft = draftOf(asked(findings, [change("oak", 47, ["a", "b"]), change("elm", 98, [])]), decisions, stamp);
    expect(draft.reports.map(({ note }) => note)).toEqual(["a 有疑问：已确认（搬迁，\n已核实）；b 有疑问：已确认", ""]);
    expect(draft.import.note).toBe("c 有疑问：已确认（含园区）");
  });

  it("tells up to three questions of one kind one by one, more by their number, with every reason once", () => {
    const falls = ["a", "b", "c", "d"].map((id) => question(id));
    expect(noteOf(falls.slice(0, 3))).toBe("a 有疑问：已确认；b 有疑问：已确认；c 有疑问：已确认");
    expect(noteOf(falls)).toBe("a 有疑问等 4 处：已确认");
    expect(noteOf(falls, (at) => ["搬迁", "", "注销", "搬迁"][at] ?? "")).toBe("a 有疑问等 4 处：已确认（搬迁、注销）");
    expect(noteOf([question("s", "sumDiffers"), ...falls], (at) => (at === 0 ? "漏行" : ""))).toBe(
      "s 有疑问：已确认（漏行）；a 有疑问等 4 处：已确认",
    );
  });

  it("has no note about what was beyond doubt", () => {
    expect(noteOf([{ ...question("x"), kind: "negative" }])).toBe("");
  });
});

describe("the open questions", () => {
  it("are those that nobody decided, in their order; errors are none", () => {
    const findings = [{ ...question("x"), kind: "negative" } as const, question("a"), question("b"), question("c")];
    expect(openQuestions(asked(findings), yes("b", "x")).map(({ id }) => id)).toEqual(["a", "c"]);
    expect(openQuestions(asked(findings), yes("a", "b", "c"))).toEqual([]);
  });
});
