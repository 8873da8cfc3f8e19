import { describe, expect, it } from "vitest";
import { conflictsOf } from "../../src/domain/conflictsOf";
import type { Draft } from "../../src/domain/imports";
import { withReports } from "../../src/domain/withReports";
import { report, smallBoard } from "../fixtures/smallBoard";

const [corrected, added, withdrawn] = [
  report("2031-06", "oak", "orchard", 49),
  report("2031-06", "yew", "orchard", 64),
  report("2030-12", "ash", "mill", undefined, "2031-07-02"),
];

const draft: Draft = {
  import: { id: "d", file: "d.csv", sha256: "", importedAt: "2031-07-02T03:04:05Z", undoes: "", note: "" },
  reports: [corrected, added, withdrawn],
  before: [48, undefined, 31],
  base: "7",
};

const ahead = (...others: Parameters<typeof withReports>[1]) => withReports(smallBoard, others, []);

describe("a draft", () => {
  it("has no conflict while the ledger says what it said", () => {
    expect(conflictsOf(smallBoard, draft)).toEqual([]);
  });

  it("conflicts where somebody reported something else meanwhile", () => {
    const board = ahead(report("2031-06", "oak", "orchard", 47), report("2031-06", "yew", "orchard", 65));
    expect(conflictsOf(board, draft)).toEqual([
      { report: corrected, before: 48, now: 47 },
      { report: added, before: undefined, now: 65 },
    ]);
    const gone = ahead(report("2031-06", "oak", "orchard", undefined, "2031-07-01"));
    expect(conflictsOf(gone, draft)).toEqual([{ report: corrected, before: 48, now: undefined }]);
  });

  it("does not conflict with somebody who reported the same", () => {
    expect(conflictsOf(ahead(report("2031-06", "oak", "orchard", 49)), draft)).toEqual([]);
  });

  it("knows of none when nobody noted what the ledger said", () => {
    const { before, ...silent } = draft;
    expect(before).toHaveLength(3);
    expect(conflictsOf(ahead(report("2031-06", "oak", "orchard", 47)), silent)).toEqual([]);
  });
});
