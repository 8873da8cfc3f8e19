import { describe, expect, it } from "vitest";
import { baseOf, currentDrafts } from "../../src/domain/currentDrafts";
import { changeNoteOf } from "../../src/domain/draftNote";
import { draftOf } from "../../src/domain/draftOf";
import { draftSize } from "../../src/domain/draftSize";
import { effectOf } from "../../src/domain/effectOf";
import type { Finding } from "../../src/domain/finding";
import type { Draft } from "../../src/domain/imports";
import { knownOn } from "../../src/domain/knownOn";
import { lostGoals } from "../../src/domain/lostNumbers";
import { readinessOf } from "../../src/domain/readiness";
import type { GoalChange, ReportCheck } from "../../src/domain/reportCheck";
import { withDrafts } from "../../src/domain/withDrafts";
import { month, report, smallBoard } from "../fixtures/smallBoard";
import { goalReport, smallGoals } from "../fixtures/smallGoals";

const board = { ...smallBoard, goals: smallGoals, goalReports: [goalReport("Q2", "2031-06", "30", "2031-07-01")] };

const change = (id: string, value: string, before: string, more: Partial<GoalChange> = {}): GoalChange => ({
  ...{ id, period: "2031-06", value, before, cell: `目标!C${id.slice(1)}`, note: "", asked: [], ...more },
});

const checkOf = (goals: readonly GoalChange[], more: Partial<ReportCheck> = {}): ReportCheck => ({
  ...{ file: "六月.xlsx", sha256: "", columns: [], sums: [], detected: undefined, months: [], findings: [] },
  ...{ changes: [], same: 0, goals, ...more },
});

const fall: Finding = {
  ...{
    kind: "fall",
    id: "f",
    sheet: "目标",
    cell: "C2",
    found: "29",
    problem: "加工额减少",
    brief: "减少",
    remedy: "",
  },
  goal: "Q2",
};

const stamp = {
  ...{ id: "june", importedAt: "2031-07-03T02:20:00Z", reportedOn: "2031-07-03" },
  base: baseOf(board, []),
};

const changes = [
  change("Q2", "29", "30", { note: "快报", asked: ["f"] }),
  change("Q3", "16", ""),
  change("Q5", "", "2"),
];
const draft = draftOf(checkOf(changes, { findings: [fall] }), [{ question: "f", reason: "统计口径" }], stamp);

describe("a draft with goals", () => {
  it("has a line for each, with its cell, the file's words and what was decided", () => {
    expect(draft.goals).toEqual([
      {
        ...{ id: "Q2", period: "2031-06", value: "29", reportedOn: "2031-07-03" },
        note: "快报；减少：已确认（统计口径）",
        origin: { import: "june", cell: "目标!C2" },
      },
      { ...goalReport("Q3", "2031-06", "16", "2031-07-03", { import: "june", cell: "目标!C3" }) },
      { ...goalReport("Q5", "2031-06", "", "2031-07-03", { import: "june", cell: "目标!C5" }) },
    ]);
    expect([draft.goalsBefore, draft.import.note, draft.reports]).toEqual([["30", "", "2"], "", []]);
  });

  it("says how many there are", () => {
    expect(draftSize(draft)).toBe("3 项全区目标");
    const both = { ...draft, reports: [report("2031-06", "yew", "orchard", 64)] };
    expect(draftSize(both)).toBe("1 个数、3 项全区目标");
    expect(draftSize({ reports: [] })).toBe("0 个数");
    expect(changeNoteOf([draft])).toBe("全区目标：新增 1 项，更正 1 项，撤回 1 项（六月.xlsx）");
    expect(changeNoteOf([{ ...both, before: [undefined] }])).toBe(
      "2031年6月月报：新增 1 个数；全区目标：新增 1 项，更正 1 项，撤回 1 项（六月.xlsx）",
    );
  });

  it("that only says something about a value says so, and corrects nothing", () => {
    const said = draftOf(checkOf([change("Q2", "30", "30", { note: "初步数" })]), [], stamp);
    expect(said.goals).toMatchObject([{ id: "Q2", value: "30", note: "初步数" }]);
    expect(changeNoteOf([said])).toBe("全区目标：补充说明 1 项（六月.xlsx）");
    expect(effectOf(board, said).goals).toMatchObject([{ id: "Q2", before: "30", value: "30", note: "初步数" }]);
    expect(effectOf(withDrafts(board, [said]), said).goals).toEqual([]);
  });

  it("is ready although no number changes", () => {
    expect(readinessOf(checkOf(changes), { month: month("2031-06"), decisions: [] }).kind).toBe("ready");
    expect(readinessOf(checkOf([]), { month: month("2031-06"), decisions: [] })).toEqual({
      kind: "nothing",
      file: "empty",
    });
  });

  it("is on the board that it is laid over, and in its effect", () => {
    const { goalReports } = withDrafts(board, [draft]);
    expect(goalReports.slice(1)).toEqual(draft.goals);
    const { goals, consequences } = effectOf(board, draft);
    expect(goals.map(({ id, before, value, cell }) => [id, before, value, cell])).toEqual([
      ["Q2", "30", "29", "目标!C2"],
      ["Q3", "", "16", "目标!C3"],
    ]);
    expect(consequences).toBeUndefined();
  });

  it("is current only while the board has its goals", () => {
    expect(currentDrafts(board, [draft])).toEqual([draft]);
    expect(currentDrafts({ ...board, goals: smallGoals.slice(0, 2) }, [draft])).toEqual([]);
    const { goals, goalsBefore, ...older } = draft;
    expect(currentDrafts(board, [older as Draft])).toHaveLength(1);
  });
});

describe("the board as it was known on a day", () => {
  it("has the goals of that day, and the imports that brought them", () => {
    const after = withDrafts(board, [draft]);
    const dayOf = () => "2031-07-09";
    expect(knownOn(after, "2031-07-02", dayOf)).toMatchObject({ goalReports: board.goalReports, imports: [] });
    expect(knownOn(after, "2031-07-03", dayOf)).toMatchObject({
      goalReports: after.goalReports,
      imports: after.imports,
    });
  });
});

describe("a later package", () => {
  const line = goalReport("Q2", "2031-06", "30", "2031-07-01");
  const newer = goalReport("Q2", "2031-06", "31", "2031-07-02");

  it("lacks values that are gone or back at what they were, and none that were corrected", () => {
    expect(lostGoals([line], [])).toBe(1);
    expect(lostGoals([line, newer], [line])).toBe(1);
    expect(lostGoals([line], [line, newer])).toBe(0);
    expect(lostGoals([line, goalReport("Q2", "2031-06", "", "2031-07-02")], [])).toBe(0);
  });
});
