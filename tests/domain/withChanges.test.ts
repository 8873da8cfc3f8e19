import fc from "fast-check";
import { expect, it } from "vitest";
import { ledgerOf } from "../../src/domain/ledger";
import { firstMonthOf, lastMonthOf } from "../../src/domain/plan";
import type { Change } from "../../src/domain/reportCheck";
import { withChanges } from "../../src/domain/withChanges";
import { smallBoard, smallPlan, smallReports } from "../fixtures/smallBoard";

const change = fc.record({
  month: fc.integer({ min: firstMonthOf(smallPlan), max: lastMonthOf(smallPlan) }),
  unit: fc.constantFrom(...smallPlan.units.map(({ code }) => code)),
  indicator: fc.constantFrom(...smallPlan.indicators.map(({ indicator }) => indicator)),
  value: fc.option(fc.nat(900), { nil: undefined }),
});

it("looks ahead to the ledger that the same numbers give once they are reported", () => {
  fc.assert(
    fc.property(fc.array(change, { maxLength: 30 }), (list) => {
      const changes = list.map((item): Change => ({ ...item, before: undefined, cell: "B2", asked: [] }));
      const reported = list.map((item) => ({ ...item, reportedOn: "2039-01-07", note: "" }));
      const { counts, latest } = ledgerOf(smallPlan, [...smallReports, ...reported]);
      const ahead = withChanges(smallBoard, changes);
      expect(ahead.ledger.counts).toEqual(counts);
      expect(ahead.ledger.latest).toBe(latest);
    }),
  );
});

it("leaves the board that it looks ahead from as it is", () => {
  const before = Int32Array.from(smallBoard.ledger.counts);
  withChanges(smallBoard, [
    { month: firstMonthOf(smallPlan), unit: "oak", indicator: "mill", value: 1, before: 211, cell: "", asked: [] },
  ]);
  expect(smallBoard.ledger.counts).toEqual(before);
});
