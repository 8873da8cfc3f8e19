import { describe, expect, it, test } from "vitest";
import { type Share, shareOf } from "../../src/domain/share";
import { at, boardOf, mill, month, orchard, reportsOf, settingsOf, smallBoard } from "../fixtures/smallBoard";

const mills = boardOf([
  ...reportsOf("2031-07", "mill", { oak: 217, elm: 145, pea: 9, fir: 100, yew: 44, ash: 33 }),
  ...reportsOf("2031-08", "mill", { oak: 210, elm: 150, pea: 6, fir: 80, yew: 43, ash: 31 }),
  ...reportsOf("2031-09", "mill", { oak: 220, elm: 151, pea: 7, fir: 91 }),
  ...reportsOf("2032-01", "mill", { oak: 260, elm: 175 }),
]);

const shareIn = (when: string, unit: number): Share => shareOf(mills, settingsOf({ month: month(when) }), mill, unit);

const shares: readonly [string, string, number, Partial<Share>][] = [
  [
    "in stock and in growth",
    "2031-07",
    at.fir,
    { ofStock: { num: 100, den: 548 }, growth: 11, districtGrowth: 19, ofGrowth: { num: 11, den: 19 } },
  ],
  ["in growth is negative for whoever lost", "2031-07", at.elm, { growth: -4, ofGrowth: { num: -4, den: 19 } }],
  [
    "in growth does not exist where the district did not grow",
    "2031-08",
    at.elm,
    { growth: 1, districtGrowth: -9, ofGrowth: undefined },
  ],
  ["in stock is over the units that reported", "2031-09", at.pea, { ofStock: { num: 7, den: 469 }, growth: 1 }],
  ["in growth waits for all of them", "2031-09", at.oak, { growth: 9, districtGrowth: undefined, ofGrowth: undefined }],
  [
    "does not exist without a report",
    "2031-09",
    at.yew,
    { ofStock: undefined, growth: undefined, ofGrowth: undefined },
  ],
  ["has no growth without last December", "2032-01", at.elm, { ofStock: { num: 175, den: 435 }, growth: undefined }],
  [
    "knows no growth at the starting line, since nothing before it is known",
    "2030-12",
    at.ash,
    { growth: undefined, districtGrowth: undefined, ofGrowth: undefined },
  ],
];

describe("the share of a unit", () => {
  test.each(shares)("%s", (_, when, unit, share) => {
    expect(shareIn(when, unit)).toMatchObject(share);
  });

  it("leaves out a unit without a target, as the sum line does", () => {
    const settings = settingsOf({ month: month("2031-06") });
    expect(shareOf(smallBoard, settings, orchard, at.ash).ofStock).toBeUndefined();
    expect(shareOf(smallBoard, settings, orchard, at.fir)).toMatchObject({
      ofStock: { num: 22, den: 168 },
      complete: false,
    });
  });

  it("counts growth from the December before the month, whatever target year is chosen", () => {
    const later = settingsOf({ month: month("2031-07"), target: 2032 });
    expect(shareOf(mills, later, mill, at.oak)).toEqual(shareIn("2031-07", at.oak));
  });

  it("knows the loss of a district that lost everything", () => {
    const board = boardOf(reportsOf("2031-02", "mill", { oak: 0, elm: 0, pea: 0, fir: 0, yew: 0, ash: 0 }));
    const share = shareOf(board, settingsOf({ month: month("2031-02") }), mill, at.oak);
    expect(share).toEqual({
      ...{ actual: 0, tasked: 1, missing: 0 },
      ofStock: undefined,
      complete: true,
      growth: -211,
      districtGrowth: -529,
      ofGrowth: undefined,
    });
  });
});
