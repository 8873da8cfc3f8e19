import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { monthText } from "../../src/domain/month";
import { shareOf } from "../../src/domain/share";
import { shareYears } from "../../src/domain/shareYears";
import { at, boardOf, mill, month, reportsOf, settingsOf } from "../fixtures/smallBoard";

const codes = Object.keys(at);
const named = (counts: readonly number[]) => Object.fromEntries(codes.map((code, u) => [code, counts[u] ?? 0]));

describe("the shares of a unit by year", () => {
  it("are at the end of each year and in the month on screen, growth since the December before each", () => {
    const board = boardOf([
      ...reportsOf("2031-12", "mill", named([250, 160, 8, 100, 50, 40])),
      ...reportsOf("2032-03", "mill", named([249, 166, 9, 104, 52, 41])),
    ]);
    const settings = settingsOf({ indicator: mill, month: month("2032-03"), target: 2032 });
    const brief = shareYears(board, settings, mill, at.oak).map(({ year, month: when, share }) => [
      year,
      monthText(when),
      share.ofStock,
      share.growth,
      share.ofGrowth,
    ]);
    expect(brief).toEqual([
      [2030, "2030-12", { num: 211, den: 529 }, undefined, undefined],
      [2031, "2031-12", { num: 250, den: 608 }, 39, { num: 39, den: 79 }],
      [2032, "2032-03", { num: 249, den: 621 }, -1, { num: -1, den: 13 }],
    ]);
  });
});

describe("the shares of all units together", () => {
  const counts = fc.array(fc.nat(500), { minLength: codes.length, maxLength: codes.length });

  it("are the whole district, in stock and in growth, to the last company", () => {
    fc.assert(
      fc.property(counts, counts, (then, now) => {
        const board = boardOf([
          ...reportsOf("2031-12", "mill", named(then)),
          ...reportsOf("2032-05", "mill", named(now)),
        ]);
        const settings = settingsOf({ indicator: mill, month: month("2032-05") });
        const shares = codes.map((_, u) => shareOf(board, settings, mill, u));
        const grown = sum(now) - sum(then);
        expect(shares.map(({ districtGrowth }) => districtGrowth)).toEqual(codes.map(() => grown));
        expect(sum(shares.map(({ growth }) => growth ?? Number.NaN))).toBe(grown);
        if (grown > 0) {
          expect(shares.map(({ ofGrowth }) => ofGrowth?.den)).toEqual(codes.map(() => grown));
          expect(sum(shares.map(({ ofGrowth }) => Number(ofGrowth?.num)))).toBe(grown);
        }
        if (sum(now) > 0) {
          expect(shares.map(({ ofStock }) => ofStock?.den)).toEqual(codes.map(() => sum(now)));
          expect(sum(shares.map(({ ofStock }) => Number(ofStock?.num)))).toBe(sum(now));
        }
      }),
    );
  });
});

const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0);
