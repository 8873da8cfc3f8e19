import { describe, expect, it } from "vitest";
import { countPlaces, surePlaces } from "../../src/domain/countPlace";
import { countsAt, ledgerOf } from "../../src/domain/ledger";
import { none } from "../../src/domain/plan";
import { withChanges } from "../../src/domain/withChanges";
import { at, mill, month, report, smallBoard, smallPlan } from "../fixtures/smallBoard";

const unknown = [
  report("2031-06", "oakland", "orchard", 1),
  report("2031-06", "north", "orchard", 1),
  report("2031-06", "oak", "bridges", 1),
  report("2030-11", "oak", "orchard", 1),
  report("2033-01", "oak", "orchard", 1),
];

describe("the place of a number", () => {
  it("is where the ledger counts it", () => {
    const ledger = ledgerOf(smallPlan, [report("2031-06", "yew", "mill", 77)]);
    const place = countPlaces(smallPlan)({ month: month("2031-06"), unit: "yew", indicator: "mill" });
    expect(ledger.counts[place ?? none]).toBe(77);
    expect(countsAt(smallPlan, ledger, mill, month("2031-06"))[at.yew]).toBe(77);
  });

  it.each(unknown)("is none for $unit $indicator $month, and a ledger refuses to guess one", (line) => {
    expect(countPlaces(smallPlan)(line)).toBeUndefined();
    expect(() => surePlaces(smallPlan)(line)).toThrow();
    expect(() => ledgerOf(smallPlan, [line])).toThrow();
    const change = { ...line, before: undefined, cell: "", asked: [] };
    expect(() => withChanges(smallBoard, [change])).toThrow();
  });

  it("has nothing at an indicator that is not there", () => {
    expect([...countsAt(smallPlan, smallBoard.ledger, -1, month("2031-06"))]).toEqual(Array(6).fill(none));
  });
});
