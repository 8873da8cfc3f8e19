import { type Border, bordersOf } from "./borders";
import { cartogram } from "./cartogram";
import { equalise } from "./foam/equalise";
import { relax } from "./foam/relax";
import { labelBox } from "./labelBox";
import type { Layer } from "./layer";
import { lineOf, type Net, netOf } from "./net";
import { outline } from "./outline";
import { areaOf, boundsOf, type Line, lengthOf, type Point } from "./plane";
import type { Streets } from "./readStreets";
import { refine } from "./refine";
import { resample } from "./resample";
import { soften } from "./soften";
import { unitPlane } from "./unitPlane";

const WIDTH = 1200;
const LABEL_SHAPE: Point = [72, 55];
/** Narrower features than this share of a region's side are smoothed away. */
const SOFTNESS = 0.08;
/** Nodes for each side of a region. */
const COAST_NODES = 11;
const BORDER_NODES = 12;

/** The 均衡图: equal areas, smooth shared borders and room for a label everywhere, on a plane 1200 wide, y up. */
export async function equalMap(streets: Streets): Promise<Layer> {
  const rings = unitPlane(streets.features.map(outline));
  const borders = bordersOf(rings).map((border) =>
    drawSimply(border, Math.sqrt(Math.abs(areaOf(rings[border.left]!)))),
  );
  const shape = netOf(borders, rings.length);
  const foam = await cartogram(shape);
  relax(foam, shape);
  const net = refine(foam, 3);
  for (let step = 0; step < 4; step++) equalise(net, 1);
  return layerOf(streets, net);
}

function drawSimply(border: Border, side: number): Border {
  const line = soften(border.line, side * SOFTNESS);
  const nodes = border.right === undefined ? Math.round((lengthOf(line) / side) * COAST_NODES) : BORDER_NODES;
  return { ...border, line: resample(line, Math.max(6, nodes)) };
}

function layerOf(streets: Streets, net: Net): Layer {
  const { west, south, east } = boundsOf(lineOf(net, net.rings.flat()));
  const scale = WIDTH / (east - west);
  const place = ([x, y]: Point): Point => [tenths((x - west) * scale), tenths((y - south) * scale)];
  const features = streets.features.map(({ properties: { code } }, region): Layer["features"][number] => {
    const ring: Line = lineOf(net, net.rings[region]!).map(place);
    const [x, y] = labelBox(ring, LABEL_SHAPE, 0.001).centre;
    return {
      type: "Feature",
      properties: { code, label: [tenths(x), tenths(y)] },
      geometry: { type: "Polygon", coordinates: [[...ring, ring[0]!].map(([x, y]) => [x, y])] },
    };
  });
  return { type: "FeatureCollection", features };
}

const tenths = (value: number): number => Math.round(value * 10) / 10;
