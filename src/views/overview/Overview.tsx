import { lazy, type RefObject, Suspense, useCallback, useEffect } from "react";
import { subjectOf } from "../../domain/subjectOf";
import type { Place } from "../../state/place";
import { openUnit, select, toggleUnit } from "../../state/view";
import { Caption } from "../shared/Caption";
import { StatusLine } from "../shared/StatusLine";
import type { Scene } from "../shared/scene";
import { useRoot } from "../shared/shell";
import { Controls } from "./Controls";
import { MapCard } from "./MapCard";
import styles from "./Overview.module.css";
import { RankingCard } from "./RankingCard";
import { useHighlight } from "./useHighlight";
import { useWide } from "./useWide";

const Choosing = lazy(() => import("./Choosing").then((module) => ({ default: module.Choosing })));
const UnitPanel = lazy(() => import("../unit/UnitPanel").then((module) => ({ default: module.UnitPanel })));

export interface OverviewProps extends Scene {
  readonly place: Place;
  /** The month keeps moving with the latest report. */
  readonly following: boolean;
  /** The unit whose page was on before; it gets the focus back, once. */
  readonly cameFrom: RefObject<string | undefined>;
}

/** 总览: headline, map, legend, timeline and ranking of one scoreboard; a unit's drill-down opens beside the map. */
export const Overview = ({ data, place, board, following, cameFrom }: OverviewProps) => {
  const { go } = useRoot();
  const wide = useWide();
  const highlight = useHighlight(board);
  const choosing = place.units !== undefined;
  const open = useCallback(
    (unit: string) => go(choosing ? toggleUnit(unit) : wide ? select(unit) : openUnit(unit), choosing),
    [go, wide, choosing],
  );
  useEffect(() => {
    const row = [...document.querySelectorAll<HTMLElement>("[data-unit-row]")].find(
      ({ dataset }) => dataset.unitRow === cameFrom.current,
    );
    row?.querySelector("button")?.focus();
    cameFrom.current = undefined;
  }, [cameFrom]);
  const panel = wide && !choosing ? place.unit : undefined;
  const shared = { data, board, place, highlight, onOpen: open };
  return (
    <div className={styles.overview}>
      <div className={styles.bar}>
        <Controls data={data} place={place} />
        <p className="print-only">{subjectOf(data, board)}</p>
        <StatusLine data={data} board={board} />
      </div>
      <Suspense fallback={null}>{place.units && <Choosing data={data} units={place.units} />}</Suspense>
      <main className={styles.main}>
        <MapCard {...shared} following={following} />
        <RankingCard {...shared} hidden={panel !== undefined} />
        {panel !== undefined && (
          <Suspense fallback={<section className={`${styles.side} ${styles.opening}`}>正在打开……</section>}>
            <UnitPanel className={styles.side ?? ""} data={data} board={board} unit={panel} />
          </Suspense>
        )}
      </main>
      <Caption data={data} board={board} />
    </div>
  );
};
