import { expect, it } from "vitest";
import { coverageOf } from "../../src/domain/coverage";
import { boardOf, mill, month, orchard, smallBoard } from "../fixtures/smallBoard";

it("counts month by month the units that are asked and those that have reported", () => {
  const [orchards, mills] = coverageOf(smallBoard, month("2031-07"));
  expect(orchards?.indicator).toBe(orchard);
  expect(mills?.indicator).toBe(mill);
  expect(orchards?.years.map(({ year }) => year)).toEqual([2031]);
  expect(orchards?.years[0]?.months.slice(3, 8)).toEqual([
    { units: 0, of: 5 },
    { units: 5, of: 5 },
    { units: 4, of: 5 },
    { units: 0, of: 5 },
    undefined,
  ]);
  expect(mills?.years[0]?.months[5]).toEqual({ units: 6, of: 6 });
});

it("begins with the newest year, and has the first one even before it begins", () => {
  expect(coverageOf(smallBoard, month("2032-02"))[0]?.years.map(({ year }) => year)).toEqual([2032, 2031]);
  expect(coverageOf(boardOf([]), month("2030-12"))[0]?.years).toEqual([
    { year: 2031, months: Array(12).fill(undefined) },
  ]);
});
