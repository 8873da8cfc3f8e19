import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { monthText } from "../../src/domain/month";
import { peerRules, peersOf } from "../../src/domain/peers";
import { planOf, type TargetRow } from "../../src/domain/plan";
import { measures } from "../../src/domain/policy";
import { rankPaths } from "../../src/domain/rankPaths";
import { placesAt, scoreboard } from "../../src/domain/scoreboard";
import { at, boardOf, mill, month, reportsOf, settingsOf, smallBoard, smallPlan } from "../fixtures/smallBoard";

describe("the places of all units by month", () => {
  it("run from the starting line to the month on screen, tied ones alike, 0 without a place", () => {
    const paths = rankPaths(smallBoard, settingsOf({ month: month("2031-06") }));
    expect(paths.map(({ month: when }) => monthText(when))).toEqual([
      "2030-12",
      "2031-01",
      "2031-02",
      "2031-03",
      "2031-04",
      "2031-05",
      "2031-06",
    ]);
    const last = paths[paths.length - 1]?.places;
    expect([last?.[at.oak], last?.[at.elm], last?.[at.fir], last?.[at.pea], last?.[at.yew]]).toEqual([1, 1, 3, 4, 0]);
    expect([...(paths[1]?.places ?? [])]).toEqual([0, 0, 0, 0, 0, 0]);
  });

  it("end with the last month reported", () => {
    expect(rankPaths(smallBoard, settingsOf({ month: month("2032-12") }))).toHaveLength(7);
  });

  it("are among the same units all along: thirds by target are those of the year on screen", () => {
    const targets = { oak: [60, 60], elm: [50, 20], pea: [40, 40], fir: [30, 30], yew: [20, 50], ash: [10, 10] };
    const rows = Object.entries(targets).flatMap(([scope, values]) =>
      [1, ...values].map((value, k): TargetRow => {
        return { indicator: "mill", scope, year: 2030 + k, value, kind: k === 0 ? "baseline" : "assigned" };
      }),
    );
    const plan = planOf(smallPlan.units, smallPlan.groups, smallPlan.indicators.slice(mill), rows);
    const december = reportsOf("2031-12", "mill", { oak: 30, elm: 25, pea: 20, fir: 24, yew: 18, ash: 9 });
    const board = boardOf([...december, ...reportsOf("2032-01", "mill", { oak: 31 })], plan);
    const decemberFrom = (when: string) => {
      const paths = rankPaths(board, settingsOf({ indicator: 0, peers: "size", month: month(when) }));
      return [...(paths.find((each) => each.month === month("2031-12"))?.places ?? [])];
    };
    expect(decemberFrom("2031-12")).toEqual([1, 1, 2, 1, 1, 1]);
    expect(decemberFrom("2032-01")).toEqual([2, 2, 2, 1, 1, 1]);
  });

  it("tell who shares a place with a peer", () => {
    const [last] = [...rankPaths(smallBoard, settingsOf({ month: month("2031-06") }))].reverse();
    expect(Object.values(at).map((unit) => last?.isTied(unit))).toEqual([true, true, false, false, false, false]);
  });

  it("are, in every month and under all settings, the places of that month against its own year's target", () => {
    const chosen = fc.record({
      indicator: fc.constantFrom(0, mill, "combined" as const),
      measure: fc.constantFrom(...measures),
      month: fc.integer({ min: month("2030-12"), max: month("2032-12") }),
      target: fc.constantFrom(undefined, 2031, 2032),
      peers: fc.constantFrom(undefined, ...peerRules),
      small: fc.constantFrom("ranked" as const, "apart" as const),
    });
    fc.assert(
      fc.property(chosen, ({ small, ...rest }) => {
        const settings = settingsOf({ ...rest, options: { small } });
        for (const { month: when, places, isTied } of rankPaths(smallBoard, settings)) {
          const ofMonth = { ...settings, month: when, target: undefined };
          const peers = peersOf(smallBoard.plan, {}, settings);
          expect([...places]).toEqual([...placesAt(smallBoard, ofMonth, peers)]);
          if (settings.peers === "size") continue;
          const { rows } = scoreboard(smallBoard, ofMonth);
          expect([...places]).toEqual(rows.map(({ rank }) => rank ?? 0));
          expect(rows.map(({ index }) => isTied(index))).toEqual(rows.map(({ tied }) => tied));
        }
      }),
    );
  });
});
