import { lazy, Suspense, useCallback, useMemo } from "react";
import type { Board } from "../../domain/board";
import { districtHistory } from "../../domain/history";
import { firstMonthOf, lastMonthOf } from "../../domain/plan";
import type { Scoreboard } from "../../domain/scoreboard";
import type { Place } from "../../state/place";
import { choose, openUnit, select, sortBy } from "../../state/view";
import { FiveColourMap } from "../map/FiveColourMap";
import { Ranking } from "../ranking/Ranking";
import { counterOf } from "../shared/counter";
import { Legend } from "../shared/Legend";
import { useRoot } from "../shared/shell";
import { subjectOf } from "../shared/subjectOf";
import { Timeline } from "../timeline/Timeline";
import { Caption } from "./Caption";
import { Controls } from "./Controls";
import { GroupFilter } from "./GroupFilter";
import { Headline } from "./Headline";
import styles from "./Overview.module.css";
import { StatusLine } from "./StatusLine";
import { useHighlight } from "./useHighlight";
import { useWide } from "./useWide";

const UnitPanel = lazy(() => import("../unit/UnitPanel").then(({ UnitPanel: default_ }) => ({ default: default_ })));

/** 总览: headline, map, legend, timeline and ranking of one scoreboard; a unit's drill-down opens beside the map. */
export const Overview = ({
  data,
  place,
  board,
  following,
}: {
  readonly data: Board;
  readonly place: Place;
  readonly board: Scoreboard;
  readonly following: boolean;
}) => {
  const { go } = useRoot();
  const wide = useWide();
  const { hot, lit, legend, setHotUnit, setHotPaint, pinPaint } = useHighlight(board);
  const open = useCallback((unit: string) => go(wide ? select(unit) : openUnit(unit)), [go, wide]);
  const setMonth = useCallback((month: number, quietly: boolean) => go(choose("month", month), quietly), [go]);
  const history = useMemo(() => districtHistory(data, board.settings), [data, board.settings]);
  const { plan, ledger, policy } = data;
  const panel = wide && place.unit !== undefined;
  return (
    <div className={styles.overview}>
      <div className={styles.bar}>
        <Controls data={data} place={place} />
        <p className="print-only">{subjectOf(data, board)}</p>
        <StatusLine data={data} board={board} />
      </div>
      <main className={styles.main}>
        <section className={styles.card} aria-label="地图">
          <Headline data={data} board={board} />
          <div className={styles.map}>
            {place.layout && (
              <FiveColourMap
                layout={place.layout}
                board={board}
                counter={counterOf(plan, board.settings)}
                chosen={place.unit}
                hot={hot}
                lit={lit}
                onHot={setHotUnit}
                onOpen={open}
              />
            )}
          </div>
          <Legend board={board} note={mapNote(data, place)} lit={legend} onLight={setHotPaint} onPin={pinPaint} />
          <Timeline
            first={firstMonthOf(plan)}
            last={lastMonthOf(plan)}
            latest={ledger.latest}
            month={board.settings.month}
            following={following}
            history={history}
            onMonth={setMonth}
            onLatest={() => go(choose("month", undefined))}
          />
        </section>
        <section className={panel ? styles.hidden : styles.side} aria-label="位次表">
          <GroupFilter plan={plan} group={place.group} onChoose={(group) => go(choose("group", group))} />
          <div className={styles.scroll}>
            <Ranking
              plan={plan}
              policy={policy}
              board={board}
              sort={place.sort}
              group={place.group}
              chosen={place.unit}
              hot={hot}
              lit={lit}
              onHot={setHotUnit}
              onOpen={open}
              onSort={(column) => go(sortBy(column))}
            />
          </div>
        </section>
        {panel && (
          <Suspense fallback={<section className={styles.side} aria-busy="true" />}>
            <UnitPanel className={styles.side ?? ""} data={data} board={board} unit={place.unit ?? 0} />
          </Suspense>
        )}
      </main>
      <Caption data={data} board={board} />
    </div>
  );
};

/** The notice that is always under the map, with its approval number or the words for having none. */
const mapNote = ({ policy }: Board, { layout }: Place): string =>
  layout ? `${layout.notice} · ${layout.approval === "" ? "内部使用" : layout.approval}` : policy.confidentiality;
