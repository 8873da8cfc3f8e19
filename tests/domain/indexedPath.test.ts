import { expect, test } from "vitest";
import { indexedPath } from "../../src/domain/indexedPath";
import { decemberOf } from "../../src/domain/month";
import { none } from "../../src/domain/plan";
import { at, mill, month, orchard, settingsOf, smallBoard } from "../fixtures/smallBoard";

const span = [decemberOf(2030), decemberOf(2032)] as const;
const of = (unit: number, indicator = orchard) => indexedPath(smallBoard, { ...settingsOf(), indicator }, unit, span);

test("a path has the target of the span's last year as its whole, and the targets of its years as goals", () => {
  expect(of(at.elm)).toMatchObject({
    whole: 134,
    goals: [
      { month: decemberOf(2031), target: 106 },
      { month: decemberOf(2032), target: 134 },
    ],
  });
  const year = indexedPath(smallBoard, { ...settingsOf(), indicator: mill }, at.ash, [
    decemberOf(2030),
    decemberOf(2031),
  ]);
  expect([year?.whole, year?.goals]).toEqual([47, [{ month: decemberOf(2031), target: 47 }]]);
});

test("it has a point a month, from the baseline on, and knows nothing after the month on screen", () => {
  const path = indexedPath(
    smallBoard,
    { ...settingsOf({ month: month("2031-05") }), indicator: orchard },
    at.oak,
    span,
  );
  expect(path?.points.map(({ actual }) => actual).filter((actual) => actual !== none)).toEqual([41, 44]);
  expect(path?.points).toHaveLength(25);
  expect(path?.points[24]).toEqual({ month: decemberOf(2032), actual: none, due: 67 });
});

test("without a target to measure by there is no path", () => {
  expect(of(at.ash)).toBeUndefined();
  expect(of(at.ash, mill)?.whole).toBe(71);
});
