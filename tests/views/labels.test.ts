import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Point } from "../../src/domain/layout";
import { type Label, type Land, placeLabels } from "../../src/views/map/labels";
import { boxAround, isCrossed, isInside, overlaps } from "../../src/views/map/plane";

const room = { width: 700, height: 500, smallest: 10, largest: 24 };

const square = (x: number, y: number, side: number): Land => ({
  rings: [
    [
      [x, y],
      [x + side, y],
      [x + side, y + side],
      [x, y + side],
    ],
  ],
  anchor: [x + side / 2, y + side / 2],
  ems: 3.4,
});

const boxOf = (land: Land, { at, font }: Label) => boxAround(at, land.ems * font, 2.5 * font);

describe("labels of regions", () => {
  it("stand at their anchors in the largest font when all have room", () => {
    expect(placeLabels([square(10, 10, 150), square(200, 10, 140)], room)).toEqual([
      { at: [85, 85], font: 24, leader: undefined },
      { at: [270, 80], font: 24, leader: undefined },
    ]);
  });

  it("share one font, small enough for the smallest region", () => {
    const labels = placeLabels([square(10, 10, 150), square(200, 10, 60)], room);
    expect(new Set(labels.map((label) => label?.font)).size).toBe(1);
    expect(labels[0]?.font).toBeLessThan(24);
  });

  it("leave a region that is too small, on a line back to its anchor", () => {
    const lands = [square(300, 200, 20), square(10, 10, 200)];
    const [tiny, large] = placeLabels(lands, room);
    expect(tiny?.leader).toEqual([310, 210]);
    expect(large?.leader).toBeUndefined();
  });

  it("are left out where there is no room at all", () => {
    expect(placeLabels([square(0, 0, 20)], { ...room, width: 22, height: 22 })).toEqual([undefined]);
  });

  it("come to an end where the least font is not known", () => {
    expect(placeLabels([square(0, 0, 20)], { ...room, smallest: Number.NaN })).toHaveLength(1);
  });

  it("never overlap each other, never cross a foreign region, never leave the map", () => {
    const lands = fc.array(fc.tuple(fc.nat(5), fc.nat(3), fc.integer({ min: 6, max: 95 })), {
      minLength: 1,
      maxLength: 14,
    });
    fc.assert(
      fc.property(lands, (cells) => {
        const apart = new Map(cells.map(([x, y, side]) => [`${x} ${y}`, square(x * 110 + 20, y * 110 + 20, side)]));
        const all = [...apart.values()];
        const placed = placeLabels(all, room).flatMap((label, i) => (label ? [{ label, land: all[i] as Land }] : []));
        placed.forEach(({ label, land }, i) => {
          const box = boxOf(land, label);
          expect(box.left >= 0 && box.top >= 0 && box.right <= room.width && box.bottom <= room.height).toBe(true);
          for (const other of placed.slice(i + 1)) expect(overlaps(box, boxOf(other.land, other.label))).toBe(false);
          for (const { rings } of all) expect(isCrossed(box, rings)).toBe(false);
          if (!label.leader) expect(isInside(label.at as Point, land.rings)).toBe(true);
        });
      }),
      { numRuns: 150 },
    );
  });
});
