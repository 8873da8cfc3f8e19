import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { type Fraction, fraction } from "../../src/domain/fraction";
import { orderOf, ranksOf } from "../../src/domain/ranking";

type Rate = Fraction | undefined;

const huge = 2n ** 61n;

/** Few values, some equal in other terms, some equal only as floats, and some missing. */
const rate: fc.Arbitrary<Rate> = fc.oneof(
  fc.tuple(fc.integer({ min: -2, max: 6 }), fc.integer({ min: 1, max: 4 })).map(([num, den]) => fraction(num, den)),
  fc
    .tuple(fc.bigInt({ min: 0n, max: 3n }), fc.bigInt({ min: 1n, max: 3n }))
    .map(([a, b]) => fraction(huge + a, huge + b)),
  fc.constant(undefined),
);

/** The oracle: one more than the number of rates strictly above, by cross multiplication. */
const placeOf = (rates: readonly Rate[], own: Rate): number =>
  own === undefined
    ? 0
    : 1 +
      rates.filter((other) => other && BigInt(other.num) * BigInt(own.den) > BigInt(own.num) * BigInt(other.den))
        .length;

const fields: readonly [string, (readonly [number, number] | undefined)[], number[]][] = [
  [
    "share and skip: 1, 1, 3",
    [
      [6, 8],
      [9, 12],
      [5, 7],
    ],
    [1, 1, 3],
  ],
  [
    "share and skip: 1, 2, 2, 4",
    [
      [13, 14],
      [2, 3],
      [10, 15],
      [1, 9],
    ],
    [1, 2, 2, 4],
  ],
  [
    "put zero and loss last",
    [
      [-1, 5],
      [0, 11],
      [16, 17],
    ],
    [3, 2, 1],
  ],
  ["give no place without a rate", [undefined, [18, 19], undefined], [0, 1, 0]],
  ["are none for nobody", [], []],
  [
    "are exact above 2^53",
    [
      [2 ** 53 - 1, 2 ** 53 - 2],
      [2 ** 53 - 2, 2 ** 53 - 3],
    ],
    [2, 1],
  ],
];

describe("places", () => {
  test.each(fields)("%s", (_, rates, places) => {
    expect([...ranksOf(rates.map((pair) => pair && fraction(...pair)))]).toEqual(places);
  });

  it("are one more than the rates strictly above, ties exact", () => {
    fc.assert(
      fc.property(fc.array(rate, { maxLength: 14 }), (rates) => {
        expect([...ranksOf(rates)]).toEqual(rates.map((own) => placeOf(rates, own)));
      }),
    );
  });

  it("do not depend on the order in which units are listed", () => {
    const listed = fc.array(rate, { minLength: 2, maxLength: 14 }).chain((rates) =>
      fc.tuple(
        fc.constant(rates),
        fc.shuffledSubarray(
          rates.map((_, i) => i),
          { minLength: rates.length },
        ),
      ),
    );
    fc.assert(
      fc.property(listed, ([rates, order]) => {
        const places = ranksOf(rates);
        expect([...ranksOf(order.map((i) => rates[i]))]).toEqual(order.map((i) => places[i]));
      }),
    );
  });
});

describe("the order", () => {
  it("lists whoever has a rate, best place first, equals as given", () => {
    fc.assert(
      fc.property(fc.array(rate, { maxLength: 14 }), (rates) => {
        const places = ranksOf(rates);
        const order = orderOf(rates);
        expect([...order].sort((a, b) => a - b)).toEqual(rates.flatMap((own, i) => (own ? [i] : [])));
        order.slice(1).forEach((index, k) => {
          const above = order[k] as number;
          const [high, low] = [places[above] as number, places[index] as number];
          expect(high < low || (high === low && above < index)).toBe(true);
        });
      }),
    );
  });
});
