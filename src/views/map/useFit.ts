import { type Map as LeafletMap, latLngBounds } from "leaflet";
import { useEffect, useState } from "react";
import type { Layout, Point } from "../../domain/layout";
import { extentOf } from "./plane";

/** From the layout's plane to pixels of the map's box, and that box. */
export interface Fit {
  readonly width: number;
  readonly height: number;
  readonly project: (point: Point) => Point;
}

/** Keeps the whole layout in the map's box, whatever size that takes on; Leaflet itself hears only of window resizes. */
export const useFit = (map: LeafletMap, layout: Layout): Fit | undefined => {
  const [fit, setFit] = useState<Fit>();
  useEffect(() => {
    const { left, top, right, bottom } = extentOf(layout);
    const bounds = latLngBounds([bottom, left], [top, right]);
    const refit = () => {
      map.invalidateSize({ animate: false, pan: false });
      const { x: width, y: height } = map.getSize();
      if (width === 0 || height === 0) return;
      map.fitBounds(bounds, { animate: false, padding: [4, 4] });
      setFit({
        width,
        height,
        project: ([x, y]) => {
          const point = map.latLngToContainerPoint([y, x]);
          return [point.x, point.y];
        },
      });
    };
    refit();
    const observer = new ResizeObserver(refit);
    observer.observe(map.getContainer());
    return () => observer.disconnect();
  }, [map, layout]);
  return fit;
};
