import type { Position } from "geojson";
import initGoCart from "go-cart-wasm";
import type { Net } from "./net";

/** Gives every region the same area by the flow-based cartogram of Gastner, Seguy and More (2018); nodes keep their numbers. */
export async function cartogram(net: Net): Promise<Net> {
  const { makeCartogram } = await initGoCart();
  const features = net.rings.map((ring) => {
    const clockwise = [...ring, ring[0]!]
      .reverse()
      .map((node): Position => [net.x[node]! * METRES, net.y[node]! * METRES]);
    return {
      type: "Feature" as const,
      properties: { weight: 1 },
      geometry: { type: "Polygon" as const, coordinates: [clockwise] },
    };
  });
  const drawn = makeCartogram({ type: "FeatureCollection", features }, "weight");
  const [x, y] = [net.x.slice(), net.y.slice()];
  net.rings.forEach((ring, region) => {
    const moved = drawn.features[region]!.geometry.coordinates[0]!;
    ring.forEach((node, index) => {
      const [movedX, movedY] = moved[ring.length - index]!;
      x[node] = movedX! / METRES;
      y[node] = movedY! / METRES;
    });
  });
  return { ...net, x, y };
}

/** The library wants lengths of the order of metres. */
const METRES = 4000;
