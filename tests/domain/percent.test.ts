import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { classIndexOf } from "../../src/domain/classes";
import { compare, type Fraction, fraction } from "../../src/domain/fraction";
import { decimalsOf, percentText, plainDecimals } from "../../src/domain/percent";
import { type ClassBound, colours } from "../../src/domain/policy";
import { boundsOf, classesOf } from "../fixtures/smallPolicy";

describe("a percent", () => {
  test.each([
    [29, 33, 1, "87.9"],
    [855, 815, 1, "104.9"],
    [2, 1, 1, "200.0"],
    [1, 8, 1, "12.5"],
    [1, 8, 0, "13"],
    [1, 16, 1, "6.3"],
    [-1, 16, 1, "−6.3"],
    [-3, 8, 1, "−37.5"],
    [-7, 3, 2, "−233.33"],
    [0, 5, 1, "0.0"],
    [0, 6, 0, "0"],
    [1, 2001, 1, "0.0"],
    [9996, 10000, 1, "100.0"],
    [9996, 10000, 2, "99.96"],
    [10n ** 30n, 3n * 10n ** 30n, 4, "33.3333"],
  ])("of %s/%s with %s decimals reads %4$s", (num, den, digits, text) => {
    expect(percentText(fraction(num, den), digits)).toBe(text);
  });

  it("alone has one decimal, and more only where it would read as nothing", () => {
    expect([1, 19, 2_001, 20_001].map((goal) => plainDecimals(fraction(1, goal)))).toEqual([1, 1, 2, 3]);
    expect(plainDecimals(fraction(0))).toBe(1);
  });

  it("is rounded half away from zero, exactly", () => {
    const num = fc.oneof(fc.integer({ min: -5000, max: 5000 }), fc.bigInt({ min: -(2n ** 70n), max: 2n ** 70n }));
    const den = fc.oneof(fc.integer({ min: 1, max: 5000 }), fc.bigInt({ min: 1n, max: 2n ** 60n }));
    fc.assert(
      fc.property(num, den, fc.integer({ min: 0, max: 6 }), (a, b, digits) => {
        fc.pre(BigInt(a < 0 ? -a : a) < BigInt(b) * 10n ** 6n);
        expect(percentText(fraction(a, b), digits)).toBe(textOf(BigInt(a), BigInt(b), digits));
      }),
      { numRuns: 500 },
    );
  });
});

/** The oracle: schoolbook rounding of the absolute value in bigints. */
const textOf = (num: bigint, den: bigint, digits: number): string => {
  const size = num < 0n ? -num : num;
  const steps = (2n * size * 10n ** BigInt(digits + 2) + den) / (2n * den);
  const unit = 10n ** BigInt(digits);
  const tail = digits === 0 ? "" : `.${String(steps % unit).padStart(digits, "0")}`;
  return `${num < 0n && steps > 0n ? "−" : ""}${steps / unit}${tail}`;
};

const readings = (rates: readonly (Fraction | undefined)[], classes: readonly ClassBound[]): readonly string[] => {
  const decimals = decimalsOf(rates, classes);
  return rates.map((rate, i) => (rate ? percentText(rate, decimals[i] as number) : "—"));
};

const sets: readonly [string, (readonly [number, number] | undefined)[], string[]][] = [
  [
    "are one where that is enough",
    [
      [29, 33],
      [66, 75],
      [2, 3],
    ],
    ["87.9", "88.0", "66.7"],
  ],
  [
    "are two where one would cross a bound",
    [
      [9996, 10000],
      [8, 9],
    ],
    ["99.96", "88.9"],
  ],
  ["are one where the bound is met exactly", [[90, 100]], ["90.0"]],
  [
    "are more where rounding from both sides would meet half way",
    [
      [12341, 100000],
      [123499, 1000000],
      [1235, 10000],
      [1242, 10000],
    ],
    ["12.34", "12.3499", "12.3500", "12.42"],
  ],
  [
    "are two for both of two that would look equal",
    [
      [857, 1000],
      [8566, 10000],
    ],
    ["85.70", "85.66"],
  ],
  [
    "are as many as it takes",
    [
      [80001, 100000],
      [80002, 100000],
    ],
    ["80.001", "80.002"],
  ],
  [
    "are the same for equal rates",
    [
      [7, 11],
      [6364, 10000],
      [14, 22],
    ],
    ["63.636", "63.640", "63.636"],
  ],
  ["are one for whoever has no rate", [undefined, [1, 7]], ["—", "14.3"]],
  [
    "are more where a loss would read as nothing",
    [
      [-1, 3000],
      [5, 6],
    ],
    ["−0.03", "83.3"],
  ],
  [
    "are more where a little would read as nothing",
    [
      [1, 2500],
      [10, 13],
    ],
    ["0.04", "76.9"],
  ],
];

describe("decimals", () => {
  const annual = classesOf(boundsOf.annual);

  test.each(sets)("%s", (_, rates, texts) => {
    expect(
      readings(
        rates.map((pair) => pair && fraction(...pair)),
        annual,
      ),
    ).toEqual(texts);
  });
});

/** Rates that crowd around a few values, so that rounding has something to spoil. */
const crowd: fc.Arbitrary<Fraction> = fc
  .tuple(
    fc.integer({ min: 1, max: 2000 }),
    fc.constantFrom(-4, 0, 12350, 85000, 95000, 99950, 100000),
    fc.integer({ min: -2, max: 2 }),
  )
  .map(([den, near, off]) => fraction(Math.round((den * near) / 100000) + off, den));

const awkward: readonly ClassBound[] = ["99.95", "95.005", "12.345", "0.004"]
  .map((text): Fraction | undefined => fraction(Math.round(Number(text) * 1000), 100000))
  .concat([undefined])
  .map((from, i) => ({ colour: colours[i] ?? "red", name: "", from }));

const crowds = fc.tuple(
  fc.array(crowd, { minLength: 1, maxLength: 25 }),
  fc.constantFrom(classesOf(boundsOf.annual), awkward),
);

/** The number that is read, in millionths of a percent. */
const shownOf = (text: string): number => {
  const [head = "", tail = ""] = text.replace("−", "-").split(".");
  return Number(head + tail.padEnd(6, "0"));
};

describe("what is read", () => {
  it("orders rates as they are: equal ones alike, different ones never", () => {
    fc.assert(
      fc.property(crowds, ([rates, classes]) => {
        const texts = readings(rates, classes);
        rates.forEach((a, i) => {
          rates.forEach((b, j) => {
            const order = Math.sign(shownOf(texts[i] as string) - shownOf(texts[j] as string));
            expect([order, texts[i] === texts[j]]).toEqual([compare(a, b), compare(a, b) === 0]);
          });
        });
      }),
      { numRuns: 1000 },
    );
  });

  it("never crosses a class bound and never loses its sign", () => {
    fc.assert(
      fc.property(crowds, ([rates, classes]) => {
        readings(rates, classes).forEach((text, i) => {
          const rate = rates[i] as Fraction;
          const shown = shownOf(text);
          expect(classIndexOf(fraction(shown, 10 ** 8), classes)).toBe(classIndexOf(rate, classes));
          expect(Math.sign(shown)).toBe(compare(rate, fraction(0)));
        });
      }),
      { numRuns: 1000 },
    );
  });

  it("has one decimal unless one decimal would mislead", () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({ min: 1, max: 999 }), { maxLength: 12 }), (tenths) => {
        const rates = tenths.map((value) => fraction(value, 1000));
        expect([...decimalsOf(rates, classesOf(boundsOf.annual))]).toEqual(tenths.map(() => 1));
      }),
    );
  });
});
