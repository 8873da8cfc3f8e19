import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { combinedRate } from "../../src/domain/combined";
import { type Completion, rateOf } from "../../src/domain/completion";
import { compare, type Fraction, fraction } from "../../src/domain/fraction";

const cap = fraction(120, 100);

interface Part {
  readonly completion: Completion;
  readonly weight: number;
}

const part = (actual: number, goal: number, weight = 1): Part => ({
  completion: { kind: "measured", actual, goal },
  weight,
});
const missing: Part = { completion: { kind: "unreported", missing: "month" }, weight: 1 };
const untasked: Part = { completion: { kind: "untasked", because: "no target" }, weight: 5 };

const combined = (parts: readonly Part[], combine: "weighted" | "weakest"): Fraction | undefined =>
  combinedRate(
    parts.map(({ completion }) => completion),
    parts.map(({ weight }) => weight),
    cap,
    combine,
  );

describe("the combined rate", () => {
  test.each<[string, Part[], Fraction | undefined, Fraction | undefined]>([
    ["is the mean of two equal weights", [part(9, 10), part(4, 5)], fraction(17, 20), fraction(4, 5)],
    ["weighs", [part(1, 2, 3), part(1, 1, 1)], fraction(5, 8), fraction(1, 2)],
    ["counts no more than the cap", [part(7, 2), part(3, 5)], fraction(9, 10), fraction(3, 5)],
    ["keeps a rate of just the cap", [part(6, 5), part(6, 5)], fraction(6, 5), fraction(6, 5)],
    ["lets a loss count in full", [part(-1, 4), part(3, 4)], fraction(1, 4), fraction(-1, 4)],
    ["leaves out what asks nothing", [part(11, 13), untasked], fraction(11, 13), fraction(11, 13)],
    ["leaves out what weighs nothing", [part(14, 17), part(1, 19, 0)], fraction(14, 17), fraction(14, 17)],
    ["waits for a part that is missing", [part(21, 22), missing], undefined, undefined],
    [
      "does not wait for a part that weighs nothing",
      [part(23, 29), { ...missing, weight: 0 }],
      fraction(23, 29),
      fraction(23, 29),
    ],
    ["does not exist where nothing is asked", [untasked, { ...untasked, weight: 2 }], undefined, undefined],
    ["does not exist where nothing weighs", [part(31, 37, 0)], undefined, undefined],
    ["does not exist of nothing", [], undefined, undefined],
  ])("%s", (_, parts, weighted, weakest) => {
    const [mean, least] = [combined(parts, "weighted"), combined(parts, "weakest")];
    expect(mean && weighted && compare(mean, weighted)).toBe(weighted && 0);
    expect(least && weakest && compare(least, weakest)).toBe(weakest && 0);
  });
});

describe("any combined rate", () => {
  const parts = fc.array(
    fc
      .tuple(fc.integer({ min: -50, max: 4000 }), fc.integer({ min: 1, max: 2500 }), fc.integer({ min: 1, max: 9 }))
      .map(([num, den, weight]) => part(num, den, weight)),
    { minLength: 1, maxLength: 5 },
  );

  it("lies between the weakest part and the cap", () => {
    fc.assert(
      fc.property(parts, (some) => {
        const [mean, least] = [combined(some, "weighted"), combined(some, "weakest")];
        expect(mean && least && compare(least, mean) <= 0 && compare(mean, cap) <= 0).toBe(true);
        expect(
          some.some(({ completion }) => {
            const rate = rateOf(completion);
            return least && rate && compare(least, rate) === 0;
          }) || compare(least as Fraction, cap) === 0,
        ).toBe(true);
      }),
    );
  });

  it("does not depend on the order of the indicators, nor on the scale of the weights", () => {
    fc.assert(
      fc.property(parts, fc.integer({ min: 2, max: 30 }), (some, factor) => {
        const mean = combined(some, "weighted") as Fraction;
        const turned = combined([...some].reverse(), "weighted") as Fraction;
        const scaled = combined(
          some.map((one) => ({ ...one, weight: one.weight * factor })),
          "weighted",
        ) as Fraction;
        expect(compare(turned, mean)).toBe(0);
        expect(compare(scaled, mean)).toBe(0);
      }),
    );
  });
});
