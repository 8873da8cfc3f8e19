import type { Net } from "../net";

/** The outer edge as one loop of nodes, counter-clockwise, unclosed. */
export function coastOf({ arcs }: Net): readonly number[] {
  const pieces = arcs.filter(({ right }) => right === undefined).map(({ nodes }) => nodes);
  const starts = new Map(pieces.map((nodes) => [nodes[0]!, nodes]));
  const loop: number[] = [];
  let next = pieces[0];
  while (next && starts.delete(next[0]!)) {
    loop.push(...next.slice(0, -1));
    next = starts.get(next[next.length - 1]!);
  }
  if (starts.size > 0) throw new Error("The outer edge is not one closed line.");
  return loop;
}
