import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Board } from "../../src/domain/board";
import type { Draft, Import } from "../../src/domain/imports";
import { countsAt, type Report } from "../../src/domain/ledger";
import { none } from "../../src/domain/plan";
import { type Undo, undoneIn, undoOf } from "../../src/domain/undoOf";
import { withReports } from "../../src/domain/withReports";
import { at, boardOf, month, orchard, report, smallPlan } from "../fixtures/smallBoard";

const taken = (id: string, importedAt = "2031-07-03T17:05:06Z"): Import => ({
  ...{ id, importedAt, file: `${id}.xlsx`, sha256: "0".repeat(64), undoes: "", note: "" },
});

type Line = readonly [when: string, unit: string, value: number | undefined, reportedOn?: string];

const imported = (board: Board, id: string, ...lines: readonly Line[]): Board =>
  withReports(
    board,
    lines.map(([when, unit, value, reportedOn]) => ({
      ...report(when, unit, "orchard", value, reportedOn),
      origin: { import: id, cell: "B2" },
    })),
    [taken(id)],
  );

/** Eight hours east of UTC. */
const dayOf = (time: string): string => new Date(Date.parse(time) + 8 * 3_600_000).toISOString().slice(0, 10);

const undo = (board: Board, id: string, as = `un-${id}`, reportedOn = "2031-07-09"): Undo | undefined =>
  undoOf(
    board,
    id,
    {
      id: as,
      importedAt: "2031-07-09T10:11:12Z",
      reportedOn,
      base: { version: "", created: "", drafts: [] },
    },
    dayOf,
  );

const undone = (board: Board, id: string, as?: string): Board => {
  const { draft } = undo(board, id, as) ?? { draft: undefined };
  return draft ? withReports(board, draft.reports, [draft.import]) : board;
};

const held = ({ ledger }: Board, when: string, unit: keyof typeof at): number | undefined =>
  countsAt(smallPlan, ledger, orchard, month(when))[at[unit]];

const start = boardOf([report("2031-06", "oak", "orchard", 48), report("2031-06", "elm", "orchard", 96)]);
const after = imported(start, "june", ["2031-06", "oak", 49], ["2031-06", "yew", 64], ["2030-12", "fir", 24]);

describe("undoing an import", () => {
  it("brings back what was reported before, takes back what was not, and the plan's own number on the starting line", () => {
    const draft = undo(after, "june")?.draft;
    expect(draft?.reports.map(({ unit, value }) => [unit, value])).toEqual([
      ["oak", 48],
      ["yew", undefined],
      ["fir", 23],
    ]);
    expect(undone(after, "june").ledger.counts).toEqual(start.ledger.counts);
  });

  it("is a draft that says what it undoes", () => {
    const note = "撤销导入 june.xlsx（2031-07-04）";
    expect(undo(after, "june")?.draft.import).toEqual({
      ...{ id: "un-june", file: "", sha256: "", importedAt: "2031-07-09T10:11:12Z", undoes: "june", note },
    });
    for (const line of undo(after, "june")?.draft.reports ?? [])
      expect(line).toMatchObject({ note, reportedOn: "2031-07-09", origin: { import: "un-june", cell: "" } });
  });

  it("notes what it takes back, for the change note", () => {
    const draft = undo(after, "june")?.draft;
    expect(draft?.before).toEqual([49, 64, 24]);
  });

  it("bears a day on which its lines hold", () => {
    const late = imported(start, "late", ["2031-06", "oak", 49, "2031-08-01"], ["2031-06", "elm", 97, "2031-07-30"]);
    expect(undo(late, "late")?.draft.reports.map(({ reportedOn }) => reportedOn)).toEqual(["2031-08-01", "2031-08-01"]);
    expect(undone(late, "late").ledger.counts).toEqual(start.ledger.counts);
  });

  it("withdraws on the starting line where the plan has no number", () => {
    const board = imported(start, "base", ["2030-12", "ash", 12]);
    expect(undo(board, "base")?.draft.reports.map(({ value }) => value)).toEqual([undefined]);
    expect(held(undone(board, "base"), "2030-12", "ash")).toBe(none);
  });

  it("leaves what was corrected since, and counts it", () => {
    const board = imported(after, "july", ["2031-06", "oak", 50], ["2031-07", "oak", 51]);
    const result = undo(board, "june");
    expect([result?.left, result?.draft.reports.map(({ unit }) => unit)]).toEqual(["1 个数", ["yew", "fir"]]);
    expect(result?.draft.import.note).toBe("撤销导入 june.xlsx（2031-07-04）；其中 1 个数此后已更正，保持不变");
    expect(held(undone(board, "june"), "2031-06", "oak")).toBe(50);
  });

  it("has nothing to do for an unknown import, or one of which nothing holds", () => {
    expect(undo(after, "may")).toBeUndefined();
    expect(undo(withReports(start, [], [taken("empty")]), "empty")).toBeUndefined();
    expect(undo(undone(after, "june"), "june", "again")).toBeUndefined();
    const corrected = imported(imported(start, "one", ["2031-06", "oak", 49]), "two", ["2031-06", "oak", 50]);
    expect(undo(corrected, "one")).toBeUndefined();
  });
});

describe("undoing what was undone", () => {
  it("restores it, and says so", () => {
    const twice = undone(undone(after, "june"), "un-june", "back");
    expect(twice.ledger.counts).toEqual(after.ledger.counts);
    expect(twice.imports.map(({ note }) => note).slice(1)).toEqual([
      "撤销导入 june.xlsx（2031-07-04）",
      "恢复导入 june.xlsx（2031-07-04）",
    ]);
    const thrice = undone(twice, "back", "off");
    expect(thrice.ledger.counts).toEqual(start.ledger.counts);
    expect(thrice.imports[3]?.note).toBe("撤销导入 june.xlsx（2031-07-04）");
  });

  it("may be asked of the import itself as well", () => {
    const back = undone(undone(after, "june"), "un-june", "back");
    expect(undone(back, "june", "june-again").ledger.counts).toEqual(start.ledger.counts);
  });

  it("goes on to the import before, whose number an undoing brought back", () => {
    const one = imported(start, "one", ["2031-06", "oak", 49]);
    const two = imported(one, "two", ["2031-06", "oak", 50]);
    expect(held(undone(two, "two"), "2031-06", "oak")).toBe(49);
    expect(held(undone(undone(two, "two"), "one"), "2031-06", "oak")).toBe(48);
  });
});

describe("undoing two imports, one of which had corrected the other", () => {
  const one = imported(start, "one", ["2031-07", "oak", 49], ["2031-07", "elm", 97]);
  const two = imported(one, "two", ["2031-07", "oak", 50]);

  it("leaves what was before both, in either order", () => {
    for (const [first, second] of [
      ["one", "two"],
      ["two", "one"],
    ] as const)
      expect(undone(undone(two, first), second).ledger.counts).toEqual(start.ledger.counts);
  });

  it("and giving one again gives its number, though it was not there when the other was undone", () => {
    const none = undone(undone(two, "one"), "two");
    expect(held(undone(none, "un-one", "back"), "2031-07", "oak")).toBe(49);
    expect(held(undone(none, "un-two", "back"), "2031-07", "oak")).toBe(50);
  });
});

const line = fc.record({
  month: fc.integer({ min: month("2030-12"), max: month("2031-02") }),
  unit: fc.constantFrom(...Object.keys(at)),
  indicator: fc.constantFrom("orchard", "mill"),
  value: fc.option(fc.nat(400), { nil: undefined, freq: 4 }),
  reportedOn: fc.integer({ min: 1, max: 9 }).map((day) => `2031-04-0${day}`),
  note: fc.constant(""),
});

/** Each step is an import of some lines, or the undoing of an import made before. */
const steps = fc.array(fc.oneof(fc.array(line, { maxLength: 6 }), fc.nat(9)), { maxLength: 9 });

const walked = (list: readonly (readonly Report[] | number)[]): Board =>
  list.reduce<Board>((board, step, i) => {
    const id = `i${i}`;
    if (typeof step === "number") return undone(board, board.imports[step]?.id ?? "", id);
    const reports = step.map((each) => ({ ...each, origin: { import: id, cell: "" } }));
    return withReports(board, reports, [taken(id)]);
  }, boardOf([]));

const isSame = (a: Board, b: Board): void => {
  expect(a.ledger.counts).toEqual(b.ledger.counts);
  expect(a.ledger.latest).toBe(b.ledger.latest);
};

describe("any import into any ledger", () => {
  it("and its undoing leave every count as it was; the undoing of that gives them again", () => {
    fc.assert(
      fc.property(steps, fc.array(line, { maxLength: 8 }), (list, lines) => {
        const before = walked(list);
        const board = withReports(
          before,
          lines.map((each) => ({ ...each, origin: { import: "x", cell: "" } })),
          [taken("x")],
        );
        const back = undone(board, "x", "y");
        isSame(back, before);
        if (back === board) return;
        isSame(undone(back, "y", "z"), board);
      }),
    );
  });

  it("holds what those imports say that are not undone, as if there had never been others", () => {
    const sameDay = fc.array(
      line.map((each) => ({ ...each, reportedOn: "2031-07-09" })),
      { maxLength: 6 },
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(sameDay, fc.nat(9)), { maxLength: 12 }), (list) => {
        const board = walked(list);
        const gone = undoneIn(board.imports);
        const rest = list.flatMap((step, i) => (typeof step === "number" || gone.has(`i${i}`) ? [] : [step]));
        isSame(board, walked(rest));
      }),
      { numRuns: 1000 },
    );
  });

  it("only ever adds lines to the ledger", () => {
    fc.assert(
      fc.property(steps, fc.nat(9), (list, which) => {
        const board = walked(list);
        const { reports } = undone(board, board.imports[which]?.id ?? "", "x").ledger;
        expect(reports.slice(0, board.ledger.reports.length)).toEqual(board.ledger.reports);
      }),
    );
  });

  it("writes each number once, and every line of the undoing holds", () => {
    fc.assert(
      fc.property(steps, fc.nat(9), (list, which) => {
        const board = walked(list);
        const draft: Draft | undefined = undo(board, board.imports[which]?.id ?? "", "x")?.draft;
        if (!draft) return;
        const now = withReports(board, draft.reports, [draft.import]);
        const cells = draft.reports.map(({ month: of, unit, indicator }) => `${of} ${unit} ${indicator}`);
        expect(new Set(cells).size).toBe(cells.length);
        for (const { month: of, unit, indicator, value } of draft.reports) {
          const i = smallPlan.indicators.findIndex((candidate) => candidate.indicator === indicator);
          expect(countsAt(smallPlan, now.ledger, i, of)[smallPlan.slots.get(unit) ?? 0]).toBe(value ?? none);
        }
      }),
    );
  });
});
