import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Board } from "../../src/domain/board";
import { effectOf } from "../../src/domain/effectOf";
import { type GoalReport, goalSubjectOf, standingGoals } from "../../src/domain/goals";
import type { Import } from "../../src/domain/imports";
import type { Report } from "../../src/domain/ledger";
import { type Undo, undoneIn, undoOf } from "../../src/domain/undoOf";
import { withReports } from "../../src/domain/withReports";
import { boardOf, month, report } from "../fixtures/smallBoard";
import { goalReport, smallGoals } from "../fixtures/smallGoals";

const taken = (id: string): Import => ({
  ...{ id, importedAt: "2031-07-03T17:05:06Z", file: `${id}.xlsx`, sha256: "", undoes: "", note: "" },
});

const empty: Board = { ...boardOf([]), goals: smallGoals };

interface Lines {
  readonly goals?: readonly GoalReport[];
  readonly reports?: readonly Report[];
}

const imported = (board: Board, id: string, { goals = [], reports = [] }: Lines): Board => {
  const origin = { import: id, cell: "目标!H5" };
  const mark = <L extends object>(line: L) => ({ ...line, origin });
  return withReports(board, reports.map(mark), [taken(id)], goals.map(mark));
};

const undo = (board: Board, id: string, as = `un-${id}`): Undo | undefined =>
  undoOf(
    board,
    id,
    {
      ...{ id: as, importedAt: "2031-07-09T10:11:12Z", reportedOn: "2031-07-09" },
      base: { version: "", created: "", drafts: [] },
    },
    (time) => time.slice(0, 10),
  );

const undone = (board: Board, id: string, as?: string): Board => {
  const draft = undo(board, id, as)?.draft;
  return draft ? withReports(board, draft.reports, [draft.import], draft.goals) : board;
};

/** What holds, without what is withdrawn. */
const held = ({ goalReports }: Board): Readonly<Record<string, string>> =>
  Object.fromEntries(
    [...standingGoals(goalReports)].flatMap(([key, { value }]) => (value === "" ? [] : [[key, value]])),
  );

const start: Board = { ...empty, goalReports: [goalReport("Q2", "2031-05", "7.5", "2031-06-02")] };
const june = imported(start, "june", {
  goals: [goalReport("Q2", "2031-05", "8", "2031-07-02"), goalReport("Q3", "2031-06", "16", "2031-07-02")],
  reports: [report("2031-06", "oak", "orchard", 48, "2031-07-02")],
});

describe("undoing an import with goals", () => {
  it("brings back the values that held before, and takes back those that were not there", () => {
    const result = undo(june, "june");
    expect(result?.draft.goals?.map(({ id, period, value }) => [id, period, value])).toEqual([
      ["Q2", "2031-05", "7.5"],
      ["Q3", "2031-06", ""],
    ]);
    expect(result?.draft.goalsBefore).toEqual(["8", "16"]);
    expect(result?.draft.reports).toHaveLength(1);
    expect(held(undone(june, "june"))).toEqual(held(start));
    expect(undone(june, "june").ledger.counts).toEqual(start.ledger.counts);
  });

  it("says in each line what it undoes, on one day for all", () => {
    const late = imported(start, "late", {
      goals: [goalReport("Q2", "2031-05", "8", "2031-08-01")],
      reports: [report("2031-06", "oak", "orchard", 48, "2031-07-02")],
    });
    const { reports = [], goals = [] } = undo(late, "late")?.draft ?? {};
    for (const line of [...reports, ...goals])
      expect(line).toMatchObject({
        ...{ reportedOn: "2031-08-01", note: "撤销导入 late.xlsx（2031-07-03）" },
        origin: { import: "un-late", cell: "" },
      });
    expect(held(undone(late, "late"))).toEqual(held(start));
  });

  it("of goals alone is undone too, and leaves what was corrected since", () => {
    const only = imported(start, "only", {
      goals: [goalReport("Q2", "2031-05", "8", "2031-07-02"), goalReport("Q5", "2031", "1", "2031-07-02")],
    });
    const after = imported(only, "after", { goals: [goalReport("Q2", "2031-05", "9", "2031-07-03")] });
    expect(undo(after, "only")).toMatchObject({ left: "1 项全区目标", draft: { reports: [] } });
    expect(undo(after, "only")?.draft.import.note).toBe(
      "撤销导入 only.xlsx（2031-07-03）；其中 1 项全区目标此后已更正，保持不变",
    );
    expect(held(undone(after, "only"))).toEqual({ "Q2 2031-05": "9" });
    expect(undo(undone(only, "only"), "only", "again")).toBeUndefined();
  });

  it("shows what it does to the goals, and to nothing else", () => {
    const draft = undo(
      imported(start, "only", { goals: [goalReport("Q5", "2031", "1", "2031-07-02")] }),
      "only",
    )?.draft;
    const board = imported(start, "only", { goals: [goalReport("Q5", "2031", "1", "2031-07-02")] });
    const effect = draft && effectOf(board, draft);
    expect(effect).toMatchObject({ changes: [], consequences: undefined });
    expect(effect?.goals.map(({ id, period, before, value }) => [id, period, before, value])).toEqual([
      ["Q5", "2031", "1", ""],
    ]);
  });
});

const line = fc.record({
  id: fc.constantFrom("Q2", "Q3", "Q5"),
  period: fc.constantFrom("2031", "2031-05", "2031-06"),
  value: fc.constantFrom("", "1", "2.5", "3"),
  reportedOn: fc.constant("2031-07-09"),
  note: fc.constant(""),
});

const count = fc.record({
  month: fc.constantFrom(month("2031-05"), month("2031-06")),
  unit: fc.constantFrom("oak", "elm"),
  indicator: fc.constant("orchard"),
  value: fc.option(fc.nat(99), { nil: undefined }),
  reportedOn: fc.constant("2031-07-09"),
  note: fc.constant(""),
});

/** Each step is an import of numbers and goals, or the undoing of an import, or undoing, made before. */
const step = fc.oneof(
  fc.record({ goals: fc.array(line, { maxLength: 5 }), reports: fc.array(count, { maxLength: 2 }) }),
  fc.nat(9),
);

type Step = number | { readonly goals: readonly GoalReport[]; readonly reports: readonly Report[] };

const walked = (steps: readonly Step[], from: Board = start): Board =>
  steps.reduce<Board>(
    (board, each, i) =>
      typeof each === "number" ? undone(board, board.imports[each]?.id ?? "", `i${i}`) : imported(board, `i${i}`, each),
    from,
  );

describe("after any walk of imports and undoings", () => {
  it("goals and counts are those of the imports that are not undone", () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
        const board = walked(steps);
        const gone = undoneIn(board.imports);
        const rest = steps.flatMap((each, i) => (typeof each === "number" || gone.has(`i${i}`) ? [] : [each]));
        const plain = walked(rest);
        expect(held(board)).toEqual(held(plain));
        expect(board.ledger.counts).toEqual(plain.ledger.counts);
      }),
      { numRuns: 1000 },
    );
  });

  it("an undoing leaves every value as it was, writes each once, and its own undoing gives them again", () => {
    const anyDay = fc.array(fc.tuple(line, fc.integer({ min: 1, max: 9 })), { maxLength: 6 });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 8 }), anyDay, (steps, lines) => {
        const before = walked(steps);
        const goals = lines.map(([each, day]) => ({ ...each, reportedOn: `2031-07-1${day}` }));
        const board = imported(before, "x", { goals });
        const draft = undo(board, "x", "y")?.draft;
        const subjects = draft?.goals?.map(goalSubjectOf) ?? [];
        expect(new Set(subjects).size).toBe(subjects.length);
        const back = undone(board, "x", "y");
        expect(held(back)).toEqual(held(before));
        expect(back.goalReports.slice(0, board.goalReports.length)).toEqual(board.goalReports);
        if (back !== board) expect(held(undone(back, "y", "z"))).toEqual(held(board));
      }),
      { numRuns: 500 },
    );
  });
});
