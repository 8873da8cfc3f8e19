import type { Point } from "../../domain/layout";
import {
  type Box,
  boxAround,
  doCross,
  isCrossed,
  isInside,
  overlaps,
  passesThrough,
  type Ring,
  runsOver,
} from "./plane";

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

/** Ems of a map's width: a narrow one has smaller callouts. */
const labelsAcross = 32;

/**
 * Where every label stands: in the largest font in which all of them fit into their regions; where that would be too
 * small, in the one in which most do, and the others stand outside on a leader line; in a smaller one rather than
 * without one of them. Undefined: no room anywhere.
 */
export const placeLabels = (lands: readonly Land[], room: Room): readonly (Label | undefined)[] => {
  for (let font = room.largest; font >= room.smallest; font /= step) {
    const labels = lands.map((land) => labelInside(land, font));
    if (labels.every((label) => label !== undefined)) return labels;
  }
  for (let font = homeliest(lands, room); ; font /= step ** 2) {
    const size = Math.max(room.smallest, font);
    const labels = withCallouts(lands, size, room);
    if (!(size > room.smallest) || !labels.includes(undefined)) return labels;
  }
};

/** The largest of the fonts for callouts in which most labels are at home in their regions. */
const homeliest = (lands: readonly Land[], room: Room): number => {
  const fonts: number[] = [];
  for (let font = Math.min(room.largest / 1.6, room.width / labelsAcross); font > room.smallest; font /= step)
    fonts.push(font);
  const sizes = [...fonts, room.smallest];
  const homes = sizes.map((font) => lands.filter((land) => labelInside(land, font)).length);
  return sizes[homes.indexOf(Math.max(...homes))] ?? room.smallest;
};

const sizeOf = ({ ems }: Land, font: number): readonly [number, number] => [ems * font, lines * font];

const boxOf = (land: Land, { at, font }: Label): Box => boxAround(at, ...sizeOf(land, font));

const labelInside = (land: Land, font: number): Label | undefined => {
  const [width, height] = sizeOf(land, font);
  const at = firstFree(land.anchor, font / 3, inward, (point) => {
    const box = boxAround(point, width + 2 * margin, height + 2 * margin);
    return !isCrossed(box, land.rings) && isInside(point, land.rings);
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
  anchor: Point,
  gap: number,
  steps: readonly Point[],
  isFree: (point: Point) => boolean,
): Point | undefined => {
  const step = steps.find((candidate) => isFree(moved(anchor, candidate, gap)));
  return step && moved(anchor, step, gap);
};

const moved = ([x, y]: Point, [dx, dy]: Point, gap: number): Point => [x + dx * gap, y + dy * gap];

/** Those that find room closest to home choose first; lines cross only where a label would be lost otherwise. */
const withCallouts = (lands: readonly Land[], font: number, room: Room): readonly (Label | undefined)[] => {
  const inside = lands.map((land) => labelInside(land, font));
  const labels = [...inside];
  const taken = inside.flatMap((label, i) => (label ? [boxOf(lands[i] as Land, label)] : []));
  const leaders: Leader[] = [];
  const homeless = lands.filter((_, i) => inside[i] === undefined);
  const first = (land: Land): number => {
    const at = freeOutside(land, { lands, taken, leaders: [], room }, font);
    return at ? distanceOf(at, land.anchor) : Number.POSITIVE_INFINITY;
  };
  const queue = homeless.map((land) => ({ land, distance: first(land) })).sort((a, b) => a.distance - b.distance);
  for (const { land } of queue) {
    const clear = freeOutside(land, { lands, taken, leaders, room }, font);
    const at = clear ?? freeOutside(land, { lands, taken, leaders: [], room }, font);
    if (!at) continue;
    const label = { at, font, leader: land.anchor };
    labels[lands.indexOf(land)] = label;
    taken.push(boxOf(land, label));
    leaders.push([at, land.anchor]);
  }
  return labels;
};

type Leader = readonly [Point, Point];

interface Surroundings {
  readonly lands: readonly Land[];
  readonly taken: readonly Box[];
  readonly leaders: readonly Leader[];
  readonly room: Room;
}

/** How much further than the nearest place a label may go, to spare other regions its leader. */
const detour = 1.8;

/** Each foreign region that a leader runs over is as bad as this part of the way. */
const trespass = 0.5;

/** A near place that touches no region, label or leader, and from which a line home crosses no label and no line. */
const freeOutside = (land: Land, around: Surroundings, font: number): Point | undefined => {
  const gap = font * 0.6;
  const nearest = firstFree(land.anchor, gap, outward, (point) => isFreeAt(point, land, around, font));
  if (!nearest) return undefined;
  const far = detour * distanceOf(nearest, land.anchor);
  const cost = (point: Point): number => {
    const crossed = around.lands.filter(
      (other) => other !== land && runsOver([point, land.anchor], other.rings),
    ).length;
    return distanceOf(point, land.anchor) * (1 + trespass * crossed);
  };
  let best = { at: nearest, cost: cost(nearest) };
  for (const step of outward) {
    const at = moved(land.anchor, step, gap);
    if (distanceOf(at, land.anchor) >= Math.min(far, best.cost) || !isFreeAt(at, land, around, font)) continue;
    const next = cost(at);
    if (next < best.cost) best = { at, cost: next };
  }
  return best.at;
};

const distanceOf = ([ax, ay]: Point, [bx, by]: Point): number => Math.hypot(ax - bx, ay - by);

const isFreeAt = (point: Point, land: Land, { lands, taken, leaders, room }: Surroundings, font: number): boolean => {
  const [width, height] = sizeOf(land, font);
  const box = boxAround(point, width + 2 * margin, height + 2 * margin);
  const within = box.left >= 0 && box.top >= 0 && box.right <= room.width && box.bottom <= room.height;
  return (
    within &&
    !taken.some((other) => overlaps(box, other) || passesThrough(other, point, land.anchor)) &&
    !leaders.some((leader) => passesThrough(box, ...leader) || doCross(leader, [point, land.anchor])) &&
    !lands.some(({ rings }) => isInside(point, rings) || isCrossed(box, rings))
  );
};
