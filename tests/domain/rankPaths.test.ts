import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { monthText } from "../../src/domain/month";
import { peerRules } from "../../src/domain/peers";
import { measures } from "../../src/domain/policy";
import { rankPaths } from "../../src/domain/rankPaths";
import { placesAt, scoreboard } from "../../src/domain/scoreboard";
import { at, mill, month, settingsOf, smallBoard } from "../fixtures/smallBoard";

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
        for (const { month: when, places } of rankPaths(smallBoard, settings)) {
          const ofMonth = { ...settings, month: when, target: undefined };
          expect([...places]).toEqual([...placesAt(smallBoard, ofMonth)]);
          expect([...places]).toEqual(scoreboard(smallBoard, ofMonth).rows.map(({ rank }) => rank ?? 0));
        }
      }),
    );
  });
});
