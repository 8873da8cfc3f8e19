import type { Point } from "../../domain/layout";
import { type Box, boxAround, isCrossed, isInside, overlaps, type Ring } from "./plane";

/** A region in pixels of the map's box, y down. */
export interface Land {
  readonly rings: readonly Ring[];
  readonly anchor: Point;
  /** Width of the label's two lines in ems of the font. */
  readonly ems: number;
}

export interface Label {
  readonly at: Point;
  readonly font: number;
  /** Set when the label stands outside, tied to its region by a line that ends here. */
  readonly leader: Point | undefined;
}

interface Room {
  readonly width: number;
  readonly height: number;
  readonly smallest: number;
  readonly largest: number;
}

const lines = 2.4;
const margin = 2;
const step = 1.08;

/**
 * Where every label stands: in the largest font in which all of them fit into their regions; where that would be too
 * small, in a readable one, and those that do not fit stand outside on a leader line. Undefined: no room anywhere.
 */
export const placeLabels = (lands: readonly Land[], room: Room): readonly (Label | undefined)[] => {
  for (let font = room.largest; font >= room.smallest; font /= step) {
    const labels = lands.map((land) => labelInside(land, font));
    if (labels.every((label) => label !== undefined)) return labels;
  }
  const font = Math.max(room.smallest, room.largest / 1.6);
  const inside = lands.map((land) => labelInside(land, font));
  return withCallouts(lands, inside, font, room);
};

const sizeOf = ({ ems }: Land, font: number): readonly [number, number] => [ems * font, lines * font];

const boxOf = (land: Land, { at, font }: Label): Box => boxAround(at, ...sizeOf(land, font));

const labelInside = (land: Land, font: number): Label | undefined => {
  const [width, height] = sizeOf(land, font);
  const at = firstFree(land.anchor, font / 3, inward, (point) => {
    const box = boxAround(point, width + 2 * margin, height + 2 * margin);
    return isInside(point, land.rings) && !isCrossed(box, land.rings);
  });
  return at && { at, font, leader: undefined };
};

/** Steps on a grid around a centre, nearest first. */
const stepsWithin = (reach: number): readonly Point[] =>
  Array.from({ length: (2 * reach + 1) ** 2 }, (_, k): Point => {
    const column = k % (2 * reach + 1);
    return [column - reach, (k - column) / (2 * reach + 1) - reach];
  }).sort((a, b) => Math.hypot(...a) - Math.hypot(...b));

const inward = stepsWithin(6);
const outward = stepsWithin(24);

/** The first place around `anchor`, in steps of `gap`, that is free. */
const firstFree = (
  [x, y]: Point,
  gap: number,
  steps: readonly Point[],
  isFree: (point: Point) => boolean,
): Point | undefined => {
  const step = steps.find(([dx, dy]) => isFree([x + dx * gap, y + dy * gap]));
  return step && [x + step[0] * gap, y + step[1] * gap];
};

const withCallouts = (
  lands: readonly Land[],
  inside: readonly (Label | undefined)[],
  font: number,
  room: Room,
): readonly (Label | undefined)[] => {
  const taken = inside.flatMap((label, i) => (label ? [boxOf(lands[i] as Land, label)] : []));
  const leaders: (readonly [Point, Point])[] = [];
  return inside.map((label, i) => {
    const land = lands[i] as Land;
    const found = label ?? calloutOf(land, lands, { taken, leaders }, font, room);
    if (found?.leader) {
      taken.push(boxOf(land, found));
      leaders.push([found.at, found.leader]);
    }
    return found;
  });
};

interface Occupied {
  readonly taken: readonly Box[];
  readonly leaders: readonly (readonly [Point, Point])[];
}

const calloutOf = (
  land: Land,
  lands: readonly Land[],
  { taken, leaders }: Occupied,
  font: number,
  room: Room,
): Label | undefined => {
  const [width, height] = sizeOf(land, font);
  const at = firstFree(land.anchor, font * 0.6, outward, (point) => {
    const box = boxAround(point, width + 2 * margin, height + 2 * margin);
    const within = box.left >= 0 && box.top >= 0 && box.right <= room.width && box.bottom <= room.height;
    return (
      within &&
      !taken.some((other) => overlaps(box, other)) &&
      !lands.some(({ rings }) => isInside(point, rings) || isCrossed(box, rings)) &&
      !leaders.some((leader) => isCrossed(box, [leader])) &&
      !taken.some((other) => isCrossed(other, [[point, land.anchor]]))
    );
  });
  return at && { at, font, leader: land.anchor };
};
