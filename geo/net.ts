import type { Border } from "./borders";
import type { Line, Point } from "./plane";

/** A border as node numbers; `right` is undefined along the coast. */
export interface Arc {
  readonly nodes: readonly number[];
  readonly left: number;
  readonly right: number | undefined;
}

/** The map as one set of nodes: neighbours share nodes, so no move can open a gap. Rings run counter-clockwise, unclosed. */
export interface Net {
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly arcs: readonly Arc[];
  readonly rings: readonly (readonly number[])[];
}

export const lineOf = ({ x, y }: Net, nodes: readonly number[]): Line =>
  nodes.map((node): Point => [x[node]!, y[node]!]);

export function netOf(borders: readonly Border[], regions: number): Net {
  const points: Point[] = [];
  const junctions = new Map<string, number>();
  const add = (point: Point): number => points.push(point) - 1;
  const junction = (point: Point): number => {
    const node = junctions.get(point.join()) ?? add(point);
    junctions.set(point.join(), node);
    return node;
  };
  const arcs = borders.map(({ line, left, right }): Arc => {
    const first = junction(line[0]!);
    const inner = line.slice(1, -1).map(add);
    return { nodes: [first, ...inner, junction(line[line.length - 1]!)], left, right };
  });
  return {
    x: Float64Array.from(points, ([x]) => x),
    y: Float64Array.from(points, ([, y]) => y),
    arcs,
    rings: Array.from({ length: regions }, (_, region) => ringOf(arcs, region)),
  };
}

function ringOf(arcs: readonly Arc[], region: number): readonly number[] {
  const pieces = arcs.flatMap(({ nodes, left, right }) =>
    left === region ? [nodes] : right === region ? [[...nodes].reverse()] : [],
  );
  const ring = [...pieces[0]!];
  for (let joined = 1; joined < pieces.length; joined++) {
    const next = pieces.find((piece) => piece !== pieces[0] && piece[0] === ring[ring.length - 1]);
    if (!next) throw new Error(`The borders of region ${region} do not form one ring.`);
    ring.push(...next.slice(1));
  }
  return ring.slice(0, -1);
}
