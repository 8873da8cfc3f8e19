import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { classIndexOf, paintedClasses, tolerated } from "../../src/domain/classes";
import { ceilOf, fraction, scale } from "../../src/domain/fraction";
import { type Colour, type Measure, measures } from "../../src/domain/policy";
import { boundsOf, classesOf, smallPolicy } from "../fixtures/smallPolicy";

const edges: readonly (readonly [Measure, number, number])[] = [
  ["annual", 100, 0],
  ["annual", 99, 1],
  ["annual", 95, 1],
  ["annual", 94, 2],
  ["annual", 90, 2],
  ["annual", 89, 3],
  ["annual", 85, 3],
  ["annual", 84, 4],
  ["annual", 0, 4],
  ["annual", 250, 0],
  ["pace", 105, 0],
  ["pace", 104, 1],
  ["net", 25, 3],
  ["net", 24, 4],
  ["net", -60, 4],
];

describe("the class of a rate", () => {
  test.each(edges)("on the %s measure at %s percent is number %s", (measure, rate, index) => {
    expect(classIndexOf(fraction(rate, 100), classesOf(boundsOf[measure]))).toBe(index);
  });

  it("starts exactly at its bound: the company that reaches it is in, one company less is in a class below", () => {
    for (const measure of measures) {
      const classes = classesOf(boundsOf[measure]);
      for (let target = 1; target <= 700; target++)
        classes.forEach(({ from }, index) => {
          if (!from) return;
          const fewest = ceilOf(scale(from, fraction(target)));
          expect(classIndexOf(fraction(fewest, target), classes)).toBeLessThanOrEqual(index);
          expect(classIndexOf(fraction(fewest - 1, target), classes)).toBeGreaterThan(index);
        });
    }
  });
});

describe("the bound of a class", () => {
  it("has an exact edge at ±1 company for any target that the bound divides", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...measures),
        fc.nat(3),
        fc.integer({ min: 3, max: 10 ** 12 }),
        (measure, index, n) => {
          const classes = classesOf(boundsOf[measure]);
          const bound = boundsOf[measure][index] as number;
          const [reached, target] = [bound * n, 100 * n];
          expect(classIndexOf(fraction(reached, target), classes)).toBe(index);
          expect(classIndexOf(fraction(reached - 1, target), classes)).toBe(index + 1);
          expect(classIndexOf(fraction(reached + 1, target), classes)).toBe(index);
        },
      ),
    );
  });

  it("never gets worse as the rate rises", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -300, max: 300 }),
        fc.nat(40),
        fc.integer({ min: 1, max: 130 }),
        (num, more, den) => {
          const classes = classesOf(boundsOf.annual);
          expect(classIndexOf(fraction(num + more, den), classes)).toBeLessThanOrEqual(
            classIndexOf(fraction(num, den), classes),
          );
        },
      ),
    );
  });
});

describe("the classes", () => {
  it("come from the data, whatever the number of classes", () => {
    const two = [
      { colour: "green", name: "in", from: fraction(1, 3) },
      { colour: "red", name: "out", from: undefined },
    ] as const;
    expect(classIndexOf(fraction(33, 99), two)).toBe(0);
    expect(classIndexOf(fraction(32, 99), two)).toBe(1);
  });
});

describe("the tolerance of one company", () => {
  test.each([
    ["one short is lifted to the third class", 4, 12, 13, 2],
    ["one short is lifted from the fourth too", 3, 14, 15, 2],
    ["one short in the second class stays", 1, 98, 99, 1],
    ["two short is lifted to the fourth class", 4, 16, 18, 3],
    ["two short in the third class stays", 2, 47, 49, 2],
    ["three short stays", 4, 20, 23, 4],
    ["nothing short stays", 1, 24, 24, 1],
    ["ahead stays", 0, 26, 25, 0],
    ["none at all stays, one short", 4, 0, 1, 4],
    ["none at all stays, two short", 4, 0, 2, 4],
  ])("%s", (_, index, actual, due, lifted) => {
    expect(tolerated(index, actual, due)).toBe(lifted);
  });
});

describe("the 浙江口径", () => {
  const painted = (scheme: "standard" | "zhejiang"): readonly Colour[] =>
    paintedClasses({ measure: "annual", name: "", definition: "", classes: classesOf(boundsOf.annual) }, scheme).map(
      ({ colour }) => colour,
    );

  it("swaps blue and green, and nothing else", () => {
    expect(painted("standard")).toEqual(["blue", "green", "yellow", "orange", "red"]);
    expect(painted("zhejiang")).toEqual(["green", "blue", "yellow", "orange", "red"]);
  });

  it("keeps names, bounds and order", () => {
    for (const policy of smallPolicy.measures) {
      const strip = (scheme: "standard" | "zhejiang") =>
        paintedClasses(policy, scheme).map(({ name, from }) => ({ name, from }));
      expect(strip("zhejiang")).toEqual(strip("standard"));
    }
  });
});
