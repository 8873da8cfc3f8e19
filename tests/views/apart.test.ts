import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { apart, levelsOf, namedMarks } from "../../src/views/compare/apart";

test.each<[string, readonly number[], readonly number[]]>([
  ["labels with room stay where they belong", [10, 50, 90], [10, 50, 90]],
  ["those that would touch move down, the first of equals first", [20, 20, 25], [20, 36, 52]],
  ["those that would hang over the end move up", [60, 95, 100], [60, 84, 100]],
])("%s", (_, wanted, placed) => {
  expect(apart(wanted, 16, [0, 100])).toEqual(placed);
});

test("stretches share a level until they meet; one that begins where another ends does not meet it", () => {
  expect(
    levelsOf([
      [5, 9],
      [0, 5],
      [8, 12],
      [3, 20],
    ]),
  ).toEqual([0, 0, 2, 1]);
});

describe("any labels that fit", () => {
  const wanted = fc.array(fc.integer({ min: 0, max: 400 }), { maxLength: 12 });

  it("are a gap apart, within the bounds and in the order wanted", () => {
    fc.assert(
      fc.property(wanted, (heights) => {
        const placed = apart(heights, 30, [0, 400]);
        const order = [...heights.keys()].sort((a, b) => (heights[a] ?? 0) - (heights[b] ?? 0) || a - b);
        const inOrder = order.map((index) => placed[index] ?? 0);
        inOrder.forEach((height, k) => {
          expect(height).toBeGreaterThanOrEqual(k === 0 ? 0 : (inOrder[k - 1] ?? 0) + 30);
          expect(height).toBeLessThanOrEqual(400);
        });
      }),
    );
  });

  it("never overlap on one level", () => {
    const stretch = fc.tuple(fc.integer({ max: 90, min: 0 }), fc.integer({ max: 40, min: 1 }));
    fc.assert(
      fc.property(fc.array(stretch, { maxLength: 15 }), (drawn) => {
        const stretches = drawn.map(([from, long]) => [from, from + long] as const);
        const levels = levelsOf(stretches);
        stretches.forEach(([from, to], a) => {
          stretches.forEach(([start, end], b) => {
            if (a !== b && levels[a] === levels[b]) expect(to <= start || end <= from).toBe(true);
          });
        });
      }),
    );
  });
});

describe("the names of an axis", () => {
  it("keep their distance from the last backwards; all stand where there is room", () => {
    expect([...namedMarks([0, 100, 200, 270], 54)].sort()).toEqual([0, 1, 2, 3]);
    expect([...namedMarks([0, 30, 60, 90, 110], 54)].sort()).toEqual([1, 4]);
    expect([...namedMarks([0, 54], 54)].sort()).toEqual([0, 1]);
    expect([...namedMarks([0, 53], 54)]).toEqual([1]);
    expect([...namedMarks([], 54)]).toEqual([]);
  });
});
