import { distance, type Line, type Point } from "../../geo/plane";
import type { MapRegion } from "./mapRegion";

export interface Edge {
  readonly code: string;
  readonly from: Point;
  readonly to: Point;
}

export interface BorderBook {
  /** Length of every shared border, by "code code" in order. */
  readonly shared: ReadonlyMap<string, number>;
  /** Edges walked twice in the same direction: an overlap. */
  readonly doubled: readonly string[];
  /** Edges that only one region walks. */
  readonly outer: readonly Edge[];
}

const edgesOf = ({ code, ring }: MapRegion): readonly Edge[] =>
  ring.slice(1).map((to, index) => ({ code, from: ring[index]!, to }));

/** Enters every directed edge: neighbours must walk their border in opposite directions, over the same points. */
export function borderBook(regions: readonly MapRegion[]): BorderBook {
  const edges = regions.flatMap(edgesOf);
  const walked = new Map(edges.map((edge) => [`${edge.from} ${edge.to}`, edge]));
  const shared = new Map<string, number>();
  const outer: Edge[] = [];
  for (const edge of edges) {
    const back = walked.get(`${edge.to} ${edge.from}`);
    if (!back) outer.push(edge);
    else if (edge.code < back.code) {
      const pair = `${edge.code} ${back.code}`;
      shared.set(pair, (shared.get(pair) ?? 0) + distance(edge.from, edge.to));
    }
  }
  const doubled = edges.filter((edge) => walked.get(`${edge.from} ${edge.to}`) !== edge);
  return { shared, doubled: doubled.map(({ from, to }) => `${from} ${to}`), outer };
}

/** The closed loops that outer edges form: one loop means that no gap is enclosed. */
export function loopsOf(edges: readonly Edge[]): readonly Line[] {
  const onward = new Map(edges.map(({ from, to }) => [String(from), to]));
  const loops: Line[] = [];
  for (const { from } of edges) {
    const loop: Point[] = [];
    let next = onward.get(String(from));
    while (next) {
      loop.push(next);
      onward.delete(String(loop[loop.length - 2] ?? from));
      next = onward.get(String(next));
    }
    if (loop.length > 0) loops.push(loop);
  }
  return loops;
}
