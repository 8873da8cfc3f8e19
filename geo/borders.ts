import { topology } from "topojson-server";
import { areaOf, type Line, type Point } from "./plane";

/** One line of the map drawn once: `left` and `right` are region indices, `right` is undefined along the coast. */
export interface Border {
  readonly line: Line;
  readonly left: number;
  readonly right: number | undefined;
}

/** Cuts closed rings, one per region, into borders that neighbours share. */
export function bordersOf(rings: readonly Line[]): readonly Border[] {
  const objects = rings.map((ring) => (areaOf(ring) > 0 ? ring : [...ring].reverse()));
  const { arcs, objects: shared } = topology(
    Object.fromEntries(objects.map((ring, region) => [region, { type: "Polygon", coordinates: [ring as Point[]] }])),
  );
  const sides = arcs.map((): [number | undefined, number | undefined] => [undefined, undefined]);
  for (let region = 0; region < rings.length; region++)
    for (const arc of arcsOf(shared[region]!))
      if (arc < 0) sides[~arc]![1] = region;
      else sides[arc]![0] = region;
  return arcs.map((arc, index) => borderOf(arc as unknown as Line, sides[index]!));
}

const borderOf = (line: Line, [left, right]: readonly [number | undefined, number | undefined]): Border =>
  left === undefined ? { line: [...line].reverse(), left: right!, right: undefined } : { line, left, right };

const arcsOf = (shape: ReturnType<typeof topology>["objects"][string]): readonly number[] => {
  if (shape.type !== "Polygon") throw new Error(`A ${shape.type} is not one ring.`);
  return shape.arcs[0]!;
};
