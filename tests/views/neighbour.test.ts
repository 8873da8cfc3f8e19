import { describe, expect, it } from "vitest";
import type { Point } from "../../src/domain/layout";
import { neighbourOf } from "../../src/views/map/neighbour";

const points: readonly Point[] = [
  [0, 0],
  [10, 1],
  [20, -2],
  [11, 12],
  [9, -13],
];

describe("arrow keys on the map", () => {
  it.each([
    [0, "ArrowRight", 1],
    [1, "ArrowRight", 2],
    [2, "ArrowLeft", 1],
    [1, "ArrowUp", 3],
    [1, "ArrowDown", 4],
    [0, "ArrowLeft", undefined],
    [1, "Enter", undefined],
  ])("from %i by %s", (from, key, to) => {
    expect(neighbourOf(points, from, key)).toBe(to);
  });

  it("reach every region from every other", () => {
    const keys = ["ArrowLeft", "ArrowRight", "ArrowUp", "ArrowDown"];
    points.forEach((_, start) => {
      const seen = new Set([start]);
      for (const from of seen)
        for (const key of keys) {
          const to = neighbourOf(points, from, key);
          if (to !== undefined) seen.add(to);
        }
      expect(seen.size).toBe(points.length);
    });
  });
});
