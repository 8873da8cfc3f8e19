import { useCallback, useState } from "react";
import { districtHistory } from "../../domain/districtHistory";
import { firstMonthOf, lastMonthOf } from "../../domain/plan";
import { deriveOnce } from "../../state/derive";
import type { Place } from "../../state/place";
import { choose } from "../../state/view";
import { FiveColourMap } from "../map/FiveColourMap";
import { counterOf } from "../shared/counter";
import { Legend } from "../shared/Legend";
import { mapNote } from "../shared/mapNote";
import type { Scene } from "../shared/scene";
import { useRoot } from "../shared/shell";
import { Timeline } from "../timeline/Timeline";
import { Headline } from "./Headline";
import styles from "./Overview.module.css";
import type { Highlight } from "./useHighlight";

/** What the two cards of the overview share. */
export interface CardProps extends Scene {
  readonly place: Place;
  readonly highlight: Highlight;
  readonly onOpen: (unit: string) => void;
}

/** Headline, map, legend and timeline. */
export const MapCard = ({ following, ...card }: CardProps & { readonly following: boolean }) => {
  const { data, board, place, highlight, onOpen } = card;
  return (
    <section className={styles.card} aria-label="地图">
      <Headline data={data} board={board} />
      <div className={styles.map}>
        {place.layout && (
          <FiveColourMap
            layout={place.layout}
            board={board}
            counter={counterOf(data.plan, board.settings)}
            chosen={place.units ? undefined : place.unit}
            picked={place.units}
            hot={highlight.hot}
            lit={highlight.lit}
            onHot={highlight.setHotUnit}
            onOpen={onOpen}
          />
        )}
      </div>
      <Legend
        board={board}
        note={mapNote(place.layout)}
        lit={highlight.legend}
        pinned={highlight.pinned}
        onLight={highlight.setHotPaint}
        onPin={highlight.pinPaint}
      />
      <Months data={data} board={board} following={following} />
    </section>
  );
};

const Months = ({ data, board, following }: Scene & { readonly following: boolean }) => {
  const { go } = useRoot();
  const [historyOf] = useState(() => deriveOnce(districtHistory));
  const history = historyOf(data, { ...board.settings, month: data.ledger.latest });
  const setMonth = useCallback((month: number, quietly: boolean) => go(choose("month", month), quietly), [go]);
  const follow = useCallback((quietly: boolean) => go(choose("month", undefined), quietly), [go]);
  return (
    <Timeline
      first={firstMonthOf(data.plan)}
      last={lastMonthOf(data.plan)}
      latest={data.ledger.latest}
      month={board.settings.month}
      following={following}
      history={history}
      onMonth={setMonth}
      onLatest={follow}
    />
  );
};
