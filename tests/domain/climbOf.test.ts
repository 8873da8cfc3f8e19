import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { climbOf } from "../../src/domain/climbOf";
import type { ClassBound } from "../../src/domain/policy";
import { type Scoreboard, scoreboard } from "../../src/domain/scoreboard";
import { at, boardOf, mill, month, reportsOf, settingsOf } from "../fixtures/smallBoard";

const june = settingsOf({ indicator: mill, month: month("2031-06") });

type Counts = Readonly<Record<keyof typeof at, number>>;

const boardAt = (counts: Counts, settings = june): Scoreboard =>
  scoreboard(boardOf(reportsOf("2031-06", "mill", counts)), settings);

const climbIn = (board: Scoreboard, unit: number) => {
  const row = board.rows[unit];
  return row && climbOf(board, row);
};

const counts: fc.Arbitrary<Counts> = fc.record({
  oak: fc.integer({ min: 0, max: 300 }),
  elm: fc.integer({ min: 0, max: 300 }),
  pea: fc.integer({ min: 0, max: 30 }),
  fir: fc.integer({ min: 0, max: 200 }),
  yew: fc.integer({ min: 0, max: 100 }),
  ash: fc.integer({ min: 0, max: 100 }),
});

const settings = fc.constantFrom(
  june,
  settingsOf({ indicator: mill, month: month("2031-06"), peers: "group" }),
  settingsOf({ indicator: mill, month: month("2031-06"), measure: "pace", options: { tolerance: "on" } }),
  settingsOf({ indicator: mill, month: month("2031-06"), options: { tolerance: "on" } }),
  settingsOf({ indicator: mill, month: month("2031-06"), options: { small: "apart" } }),
);

const unit = fc.constantFrom<keyof typeof at>("oak", "elm", "pea", "fir", "yew", "ash");

describe("what lifts a unit", () => {
  it("reaches the class above with so many companies, and not with one less", () => {
    fc.assert(
      fc.property(counts, unit, settings, (given, name, by) => {
        const board = boardAt(given, by);
        const climb = climbIn(board, at[name]);
        const classWith = (more: number): ClassBound | undefined => {
          const row = boardAt({ ...given, [name]: given[name] + more }, by).rows[at[name]];
          return row?.classIndex === undefined ? undefined : board.classes[row.classIndex];
        };
        expect(climb?.up === undefined).toBe(classWith(0) === board.classes[0]);
        if (!climb?.up) return;
        expect(classWith(climb.up.companies)).toBe(climb.up.bound);
        expect(classWith(climb.up.companies - 1)).toBe(classWith(0));
      }),
      { numRuns: 120, examples: [[{ oak: 0, elm: 0, pea: 7, fir: 0, yew: 0, ash: 0 }, "pea", june]] },
    );
  });

  it("reaches each place named with so many companies, and not with one less", () => {
    fc.assert(
      fc.property(counts, unit, settings, (given, name, by) => {
        const placeWith = (more: number): number | undefined =>
          boardAt({ ...given, [name]: given[name] + more }, by).rows[at[name]]?.rank;
        const places = climbIn(boardAt(given, by), at[name])?.places ?? [];
        expect(places.length === 0).toBe(placeWith(0) === 1 || placeWith(0) === undefined);
        expect(new Set(places.map(({ rank }) => rank)).size).toBe(places.length);
        for (const { rank, companies } of places) {
          expect(placeWith(companies)).toBe(rank);
          expect(placeWith(companies - 1)).toBeGreaterThan(rank);
        }
      }),
      { numRuns: 120 },
    );
  });

  test("is nothing without a report, and of several indicators together", () => {
    const board = boardOf(reportsOf("2031-06", "mill", { elm: 171 }));
    expect(climbIn(scoreboard(board, june), at.oak)).toBeUndefined();
    const both = boardOf([
      ...reportsOf("2031-06", "mill", { elm: 150 }),
      ...reportsOf("2031-06", "orchard", { elm: 90 }),
    ]);
    const combined = scoreboard(both, { ...june, indicator: "combined" });
    expect(combined.rows[at.elm]?.classIndex).toBeDefined();
    expect(climbIn(combined, at.elm)).toBeUndefined();
  });
});
