import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { nextTurn, partOf, sceneOf, turnAt } from "../../src/domain/wall";
import { smallBoard } from "../fixtures/smallBoard";
import { smallPolicy } from "../fixtures/smallPolicy";

const playlist = {
  policy: {
    ...smallPolicy,
    wall: {
      seconds: 15,
      reloadHour: 3,
      scenes: [{ scene: "overview", indicator: "mill", measure: "pace" }, { scene: "ends" }, { scene: "unit" }],
    },
  },
} as const;

describe("the wall's turn", () => {
  it("follows from the clock alone: two screens that differ by less than a turn's rest show the same", () => {
    const clock = fc.integer({ min: 0, max: 4e12 });
    fc.assert(
      fc.property(clock, fc.integer({ min: 5, max: 3600 }), fc.nat(200), (now, seconds, apart) => {
        const rest = nextTurn(now, seconds) - now;
        expect(rest).toBeGreaterThan(0);
        expect(rest).toBeLessThanOrEqual(seconds * 1000);
        expect(turnAt(nextTurn(now, seconds), seconds)).toBe(turnAt(now, seconds) + 1);
        if (apart < rest) expect(turnAt(now + apart, seconds)).toBe(turnAt(now, seconds));
      }),
    );
  });

  it("goes through the playlist round after round, the default measure where none is said", () => {
    expect([0, 1, 2, 3].map((turn) => sceneOf(playlist, turn))).toEqual([
      { kind: "overview", indicator: "mill", measure: "pace", place: 0, round: 0 },
      { kind: "ends", indicator: undefined, measure: smallPolicy.defaults.measure, place: 1, round: 0 },
      { kind: "unit", indicator: undefined, measure: smallPolicy.defaults.measure, place: 2, round: 0 },
      { kind: "overview", indicator: "mill", measure: "pace", place: 0, round: 1 },
    ]);
    expect(sceneOf(playlist, -1).place).toBe(2);
  });
});

it("a list too long for a screen is shown in parts, one a round, each unit once", () => {
  const units = smallBoard.plan.units;
  expect([0, 1, 2, 3].map((round) => partOf(units, round, 4).length)).toEqual([4, 2, 4, 2]);
  expect([...partOf(units, 6, 4), ...partOf(units, 7, 4)]).toEqual(units);
  expect(partOf([], 3, 4)).toEqual([]);
});
