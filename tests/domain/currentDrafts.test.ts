import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { baseOf, currentDrafts } from "../../src/domain/currentDrafts";
import type { Draft } from "../../src/domain/imports";
import type { Report } from "../../src/domain/ledger";
import { report, smallBoard } from "../fixtures/smallBoard";

const draft = (id: string, on: readonly Draft[], reports: readonly Report[] = []): Draft => ({
  import: { id, file: `${id}.csv`, sha256: "", importedAt: "2031-07-02T03:04:05Z", undoes: "", note: "" },
  reports,
  base: baseOf(smallBoard, on),
});

const first = draft("first", []);
const second = draft("second", [first]);
const third = draft("third", [first, second]);

const idsOf = (drafts: readonly Draft[], board = smallBoard) =>
  currentDrafts(board, drafts).map((each) => each.import.id);

describe("drafts are current", () => {
  it("while the package and the drafts below them are those that they were made on", () => {
    expect(idsOf([first, second, third])).toEqual(["first", "second", "third"]);
  });

  it("no more once one below them is gone, made anew, or back in between", () => {
    expect(idsOf([second, third])).toEqual([]);
    expect(idsOf([first, third])).toEqual(["first"]);
    const anew = draft("anew", []);
    expect(idsOf([first, draft("alone", []), second])).toEqual(["first", "second"]);
    expect(idsOf([anew, second, third])).toEqual(["anew"]);
  });

  it("no more once another package is published, be it under the same number", () => {
    expect(idsOf([first, second], { ...smallBoard, version: "8" })).toEqual([]);
    expect(idsOf([first, second], { ...smallBoard, created: "2031-07-09T00:00:00Z" })).toEqual([]);
  });

  it.each([
    ["unit", report("2031-06", "oakland", "orchard", 1)],
    ["group in place of a unit", report("2031-06", "north", "orchard", 1)],
    ["indicator", report("2031-06", "oak", "bridges", 1)],
    ["month", report("2029-06", "oak", "orchard", 1)],
    ["month after the last", report("2033-01", "oak", "orchard", 1)],
  ])("only when every line is about a number of the plan: not for an unknown %s", (_, line) => {
    expect(idsOf([draft("odd", [], [report("2031-06", "oak", "orchard", 1), line])])).toEqual([]);
  });

  it("not when an older program kept them", () => {
    const old = { ...first, base: smallBoard.version } as unknown as Draft;
    expect(idsOf([old])).toEqual([]);
  });

  it("only on top of drafts that are current themselves", () => {
    fc.assert(
      fc.property(fc.array(fc.array(fc.nat(5), { maxLength: 4 }), { maxLength: 6 }), (bases) => {
        const drafts: Draft[] = [];
        for (const [i, on] of bases.entries())
          drafts.push(
            draft(
              `d${i}`,
              on.flatMap((at) => drafts[at] ?? []),
            ),
          );
        const current = currentDrafts(smallBoard, drafts);
        current.forEach((each, i) => {
          expect(each.base.drafts).toEqual(current.slice(0, i).map((below) => below.import.id));
        });
      }),
    );
  });
});
