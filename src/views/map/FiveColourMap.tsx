import "./leaflet.css";
import { CRS } from "leaflet";
import { type KeyboardEvent, type SyntheticEvent, useState } from "react";
import { MapContainer, type MapContainerProps, useMap } from "react-leaflet";
import type { Layout } from "../../domain/layout";
import type { Scoreboard } from "../../domain/scoreboard";
import { paintOf, rowLabel } from "../shared/format";
import styles from "./FiveColourMap.module.css";
import { neighbourOf } from "./neighbour";
import { Overlay } from "./Overlay";
import { Territory } from "./Territory";
import { useFit } from "./useFit";

export interface MapProps {
  /** Regions in the order of the rows. */
  readonly layout: Layout;
  readonly board: Scoreboard;
  /** The counting word. */
  readonly counter: string;
  readonly chosen: number | undefined;
  /** Units chosen for comparison, while somebody is choosing: a region is then taken in or out instead of opened. */
  readonly picked?: readonly number[] | undefined;
  readonly hot: number | undefined;
  /** Rows outside of it are dimmed; undefined dims none. */
  readonly lit: ReadonlySet<number> | undefined;
  readonly onHot: (unit: string | undefined) => void;
  readonly onOpen: (unit: string) => void;
}

/** The five-colour map. Leaflet draws it, once: what changes later is one attribute a region. */
export const FiveColourMap = (props: MapProps) => {
  const { layout, chosen, picked, onHot, onOpen } = props;
  const [reached, setReached] = useState<string>();
  const reachable = layout.regions.some(({ unit }) => unit === reached) ? reached : layout.regions[chosen ?? 0]?.unit;
  const reach = (event: SyntheticEvent) => {
    setReached(unitAt(event.target) ?? reachable);
    onHot(unitAt(event.target));
  };
  const leave = () => onHot(undefined);
  const press = (event: KeyboardEvent) => {
    const index = layout.regions.findIndex(({ unit }) => unit === unitAt(event.target));
    const unit = layout.regions[index]?.unit;
    if (!unit) return;
    if (event.key === "Enter" || event.key === " ") onOpen(unit);
    else if (!moveFocus(event, layout, index)) return;
    event.preventDefault();
  };
  return (
    <fieldset
      aria-label={`五色图：方向键在街镇之间移动，回车${picked ? "选入或移出" : "打开"}`}
      className={styles.map}
      onFocus={reach}
      onBlur={leave}
      onMouseOver={(event) => onHot(unitAt(event.target))}
      onMouseLeave={leave}
      onClick={(event) => {
        const unit = unitAt(event.target);
        if (unit) onOpen(unit);
      }}
      onKeyDown={press}
    >
      <MapContainer className={styles.leaflet ?? ""} {...still}>
        <Territories {...props} reachable={reachable} />
      </MapContainer>
    </fieldset>
  );
};

/** The map fits itself and does not move: no zoom, no drag, no key of its own. */
const still: MapContainerProps = {
  crs: CRS.Simple,
  center: [0, 0],
  zoom: 0,
  minZoom: -20,
  zoomSnap: 0,
  zoomControl: false,
  attributionControl: false,
  dragging: false,
  keyboard: false,
  scrollWheelZoom: false,
  doubleClickZoom: false,
  touchZoom: false,
  boxZoom: false,
  zoomAnimation: false,
  fadeAnimation: false,
  trackResize: false,
};

const unitAt = (target: EventTarget): string | undefined =>
  target instanceof Element ? (target.getAttribute("data-unit") ?? undefined) : undefined;

const moveFocus = ({ key, currentTarget }: KeyboardEvent, layout: Layout, from: number): boolean => {
  const next = neighbourOf(
    layout.regions.map(({ label }) => label),
    from,
    key,
  );
  if (next === undefined) return key.startsWith("Arrow");
  const paths = currentTarget.querySelectorAll<SVGElement>("[data-unit]");
  const unit = layout.regions[next]?.unit;
  for (const path of paths) if (path.getAttribute("data-unit") === unit) path.focus();
  return true;
};

const Territories = ({
  layout,
  board,
  counter,
  chosen,
  picked = [],
  hot,
  lit,
  reachable,
}: MapProps & { reachable: string | undefined }) => {
  const fit = useFit(useMap(), layout);
  const { rows, classes, measure } = board;
  const outlined = [...new Set([chosen, ...picked, hot])].filter((index): index is number => index !== undefined);
  return (
    <>
      {layout.regions.map((region, index) => {
        const row = rows[index];
        return row ? (
          <Territory
            key={region.unit}
            region={region}
            paint={paintOf(row, classes)}
            name={rowLabel(row, classes, measure.name, counter)}
            dimmed={lit !== undefined && !lit.has(index)}
            pressed={index === chosen || picked.includes(index)}
            reachable={region.unit === reachable}
          />
        ) : null;
      })}
      {fit && <Overlay layout={layout} rows={rows} classes={classes} fit={fit} outlined={outlined} />}
    </>
  );
};
