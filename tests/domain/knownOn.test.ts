import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Board } from "../../src/domain/board";
import type { Import } from "../../src/domain/imports";
import { knownOn } from "../../src/domain/knownOn";
import { countsAt, ledgerOf, type Report } from "../../src/domain/ledger";
import { monthText } from "../../src/domain/month";
import { withReports } from "../../src/domain/withReports";
import { at, boardOf, month, orchard, report, smallBoard, smallPlan, smallReports } from "../fixtures/smallBoard";

const taken = (id: string, importedAt: string): Import => ({
  ...{ id, importedAt, file: `${id}.xlsx`, sha256: "0".repeat(64), undoes: "", note: "" },
});

const from = (id: string, line: Report): Report => ({ ...line, origin: { import: id, cell: "B2" } });

const board: Board = {
  ...boardOf([
    from("first", report("2031-03", "oak", "orchard", 45, "2031-04-02")),
    report("2031-03", "oak", "orchard", 46, "2031-04-05"),
    from("second", report("2031-04", "elm", "orchard", 84, "2031-05-03")),
    from("second", report("2031-03", "oak", "orchard", 47, "2031-05-04")),
  ]),
  imports: [
    taken("first", "2031-04-01T23:30:00Z"),
    taken("empty", "2031-04-06T23:30:00Z"),
    taken("second", "2031-05-02T22:10:00Z"),
  ],
};

/** Two hours east of UTC. */
const dayOf = (time: string): string => new Date(Date.parse(time) + 2 * 3_600_000).toISOString().slice(0, 10);

const shownOn = (day: string) => {
  const { ledger, imports } = knownOn(board, day, dayOf);
  const held = countsAt(smallPlan, ledger, orchard, month("2031-03"))[at.oak];
  return [held, monthText(ledger.latest), ledger.reports.length, imports.map(({ id }) => id).join(" ")];
};

describe("a board as it was known", () => {
  it("has what was reported by the end of the day, and the imports that it came by", () => {
    expect(shownOn("2031-04-01")).toEqual([-1, "2030-12", 0, ""]);
    expect(shownOn("2031-04-02")).toEqual([45, "2031-03", 1, "first"]);
    expect(shownOn("2031-04-05")).toEqual([46, "2031-03", 2, "first"]);
    expect(shownOn("2031-05-02")).toEqual([46, "2031-03", 2, "first empty"]);
    expect(shownOn("2031-05-03")).toEqual([46, "2031-04", 3, "first empty second"]);
    expect(shownOn("2031-05-04")).toEqual([47, "2031-04", 4, "first empty second"]);
  });

  it("has an import without lines from its own day on, by the clock on the wall", () => {
    expect(shownOn("2031-04-06")).toEqual([46, "2031-03", 2, "first"]);
    expect(shownOn("2031-04-07")).toEqual([46, "2031-03", 2, "first empty"]);
  });

  it("is the board of today on the day of its last line", () => {
    expect(knownOn(board, "2031-05-04", dayOf)).toEqual(board);
  });

  it("knows every import that one of its lines names", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 30 }), fc.integer({ min: 3, max: 6 }), (day, of) => {
        const { ledger, imports } = knownOn(board, `2031-0${of}-${String(day).padStart(2, "0")}`, dayOf);
        const ids = new Set(imports.map(({ id }) => id));
        for (const { origin } of ledger.reports) expect(origin === undefined || ids.has(origin.import)).toBe(true);
      }),
    );
  });
});

describe("a board with more reports", () => {
  it("is the one that loads once they stand at the end of the ledger", () => {
    const more = [report("2031-06", "yew", "orchard", 64), report("2031-06", "oak", "orchard", 49)];
    const drafted = withReports(smallBoard, more, [taken("draft", "2031-07-03T04:05:06Z")]);
    expect(drafted.ledger).toEqual(ledgerOf(smallPlan, [...smallReports, ...more]));
    expect(drafted.imports.map(({ id }) => id)).toEqual(["draft"]);
    expect(smallBoard.imports).toEqual([]);
    expect(smallBoard.ledger.reports).toEqual(smallReports);
  });
});
