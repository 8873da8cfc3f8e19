import type { Border } from "./borders";
import { coastOf } from "./foam/coastOf";
import { lineOf, type Net, netOf } from "./net";
import type { Line, Point } from "./plane";

/** The same map with `parts` steps in place of one, along Catmull-Rom curves; the coast has no corner at its junctions. */
export function refine(net: Net, parts: number): Net {
  const coast = coastOf(net);
  const coastAt = (node: number, offset: number): number =>
    coast[(coast.indexOf(node) + offset + coast.length) % coast.length]!;
  const borders = net.arcs.map(({ nodes, left, right }): Border => {
    const line = lineOf(net, nodes);
    const [before, after] =
      right === undefined
        ? lineOf(net, [coastAt(nodes[0]!, -1), coastAt(nodes[nodes.length - 1]!, 1)])
        : [mirrored(line[0]!, line[1]!), mirrored(line[line.length - 1]!, line[line.length - 2]!)];
    return { line: curve([before!, ...line, after!], parts), left, right };
  });
  return netOf(borders, net.rings.length);
}

const mirrored = ([x, y]: Point, [awayX, awayY]: Point): Point => [2 * x - awayX, 2 * y - awayY];

/** Runs from the second point to the last but one; the outermost two only give direction. */
function curve(line: Line, parts: number): Line {
  const points: Point[] = [];
  for (let index = 1; index < line.length - 2; index++) {
    const [a, b, c, d] = [line[index - 1]!, line[index]!, line[index + 1]!, line[index + 2]!];
    for (let part = 0; part < parts; part++) {
      const t = part / parts;
      points.push([between(a[0], b[0], c[0], d[0], t), between(a[1], b[1], c[1], d[1], t)]);
    }
  }
  return [...points, line[line.length - 2]!];
}

const between = (a: number, b: number, c: number, d: number, t: number): number =>
  t === 0 ? b : b + (t / 2) * (c - a + t * (2 * a - 5 * b + 4 * c - d + t * (3 * (b - c) + d - a)));
