import { type Map as LeafletMap, latLngBounds } from "leaflet";
import { useMemo, useSyncExternalStore } from "react";
import type { Layout, Point } from "../../domain/layout";
import { mediaQuery } from "../shared/mediaQuery";
import { extentOf } from "./plane";

/** From the layout's plane to pixels of the map's box, and that box. */
export interface Fit {
  readonly width: number;
  readonly height: number;
  readonly project: (point: Point) => Point;
}

/** Keeps the whole layout in the map's box, whatever size that takes on, on screen and on paper. */
export const useFit = (map: LeafletMap, layout: Layout): Fit | undefined => {
  const { subscribe, current } = useMemo(() => fitStore(map, layout), [map, layout]);
  return useSyncExternalStore(subscribe, current);
};

/** Leaflet is an outside world with a state: read as a store, it is painted before the paper is. */
const fitStore = (map: LeafletMap, layout: Layout) => {
  const { left, top, right, bottom } = extentOf(layout);
  const bounds = latLngBounds([bottom, left], [top, right]);
  keepFractions(map);
  let fit: Fit | undefined;
  const refit = (): void => {
    map.invalidateSize({ animate: false, pan: false });
    const { x: width, y: height } = map.getSize();
    if (width === 0 || height === 0) return;
    map.fitBounds(bounds, { animate: false, padding: [4, 4] });
    fit = { width, height, project: projection(map) };
  };
  const subscribe = (notify: () => void): (() => void) => {
    const change = (): void => {
      refit();
      notify();
    };
    const observer = new ResizeObserver(change);
    const paper = mediaQuery("print");
    observer.observe(map.getContainer());
    paper.addEventListener("change", change);
    return () => {
      observer.disconnect();
      paper.removeEventListener("change", change);
    };
  };
  return { subscribe, current: () => fit };
};

/** Leaflet rounds every vertex to a whole pixel, for the sake of its tiles; a smooth border needs the fractions. */
const keepFractions = (map: LeafletMap): void => {
  map.latLngToLayerPoint = (place) => map.project(place).subtract(map.getPixelOrigin());
};

/** Of the view as it is now: a later fit has a projection of its own. */
const projection = (map: LeafletMap): Fit["project"] => {
  const origin = map.latLngToContainerPoint([0, 0]);
  const unit = map.latLngToContainerPoint([1000, 1000]).subtract(origin).divideBy(1000);
  return ([x, y]) => [origin.x + x * unit.x, origin.y + y * unit.y];
};
