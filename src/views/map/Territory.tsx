import type { Polygon as LeafletPolygon } from "leaflet";
import { useEffect, useMemo, useRef } from "react";
import { Polygon } from "react-leaflet";
import type { Region } from "../../domain/layout";
import { hatchId } from "./Hatches";

export interface TerritoryProps {
  readonly region: Region;
  readonly paint: string;
  readonly name: string;
  readonly dimmed: boolean;
  readonly pressed: boolean;
  /** In the tab order: one region at a time is. */
  readonly reachable: boolean;
}

/**
 * One unit's land, as a button whose events its map hears. Colour and edge come from the style sheet by `data-class`:
 * a restyle touches attributes and no geometry.
 */
export const Territory = ({ region, paint, name, dimmed, pressed, reachable }: TerritoryProps) => {
  const { unit, polygons } = region;
  const ref = useRef<LeafletPolygon>(null);
  const positions = useMemo(
    () => polygons.map((rings) => rings.map((ring) => ring.map(([x, y]): [number, number] => [y, x]))),
    [polygons],
  );
  useEffect(() => {
    const path = ref.current?.getElement();
    if (!(path instanceof SVGElement)) return;
    path.setAttribute("role", "button");
    path.setAttribute("data-unit", unit);
    path.setAttribute("data-class", paint);
    path.style.setProperty("--hatch", `url(#${hatchId(paint)})`);
    path.setAttribute("aria-label", name);
    path.setAttribute("aria-pressed", String(pressed));
    path.setAttribute("tabindex", reachable ? "0" : "-1");
    path.toggleAttribute("data-dim", dimmed);
  }, [unit, paint, name, pressed, reachable, dimmed]);
  return <Polygon ref={ref} positions={positions} className="territory" smoothFactor={0.2} />;
};
