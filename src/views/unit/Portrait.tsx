import { type ReactNode, useMemo } from "react";
import { decemberOf } from "../../domain/month";
import { type Portrait as Facets, portraitOf } from "../../domain/portrait";
import type { Row } from "../../domain/scoreboard";
import { yearProjected } from "../../domain/yearEnd";
import { suppositionsShown } from "../../state/derive";
import type { Scene } from "../shared/scene";
import { useShell } from "../shared/shell";
import { ClassStrip } from "./ClassStrip";
import { ConversionTable } from "./ConversionTable";
import { Facts } from "./Facts";
import { Heading } from "./Heading";
import { IndicatorTable } from "./IndicatorTable";
import { PathChart } from "./PathChart";
import styles from "./Portrait.module.css";
import { RankChart } from "./RankChart";
import { Revisions } from "./Revisions";
import { ShareTable } from "./ShareTable";
import { WhatIf } from "./WhatIf";
import { YearTable } from "./YearTable";

interface PortraitProps extends Scene {
  readonly row: Row;
  /** Beside the map there is room for what matters first; the rest is folded. */
  readonly beside?: boolean;
}

/** One unit in depth: how it stands and what it takes, then cards in rows, from this year to the long run and the sources. */
export const Portrait = ({ data, board, row, beside = false }: PortraitProps) => {
  const { settings } = board;
  const facets = useMemo(() => portraitOf(data, settings, row.index), [data, settings, row.index]);
  const parts = { data, board, row, facets };
  const head = (
    <div className={styles.head}>
      <Heading data={data} board={board} row={row} />
      <Facts data={data} board={board} row={row} />
    </div>
  );
  if (beside)
    return (
      <article className={styles.beside}>
        {head}
        <Cards>
          <Now {...parts} />
        </Cards>
        <details className={styles.fold}>
          <summary>历年走势、占全区、转化率与报送记录</summary>
          <Cards>
            <LongRun {...parts} />
          </Cards>
        </details>
      </article>
    );
  return (
    <article className={styles.page}>
      {head}
      <Cards>
        <Now {...parts} />
        <LongRun {...parts} />
      </Cards>
    </article>
  );
};

/** Rows of cards, each row full: what is last in a row takes the room that is left. */
const Cards = ({ children }: { readonly children: ReactNode }) => <div className={styles.cards}>{children}</div>;

interface Parts extends Scene {
  readonly row: Row;
  readonly facets: Facets;
}

/** The years and how they ended, the year on screen with its outlook, and the classes and places so far. */
const Now = (parts: Parts) => {
  const { data, board, row, facets } = parts;
  const isSupposed = useShell((shell) => suppositionsShown(shell).length > 0);
  const isOne = data.plan.indicators.length === 1;
  return (
    <>
      <YearTable data={data} board={board} lines={facets.years} record={facets.record} unit={row.index} />
      <YearPaths {...parts} />
      <div className={styles.pair} data-screen-only={(isOne && !isSupposed) || undefined}>
        <IndicatorTable data={data} board={board} boards={facets.indicators} unit={row.index} />
        <div data-screen-only={!isSupposed || undefined}>
          <WhatIf data={data} board={board} row={row} />
        </div>
      </div>
      {facets.ranks.length > 1 && <Past {...parts} />}
    </>
  );
};

/** So few years fill no card of their own: what speaks of each year shares one. */
const isYoung = ({ facets }: Parts): boolean => facets.classes.years.length <= 2;

const Past = (parts: Parts) => {
  const { board, row, facets } = parts;
  const isPlaced = facets.ranks.some(({ rank }) => rank > 0);
  const past = (
    <>
      <ClassStrip board={board} classes={facets.classes} />
      {isPlaced && <RankChart history={facets.ranks} board={board} row={row} />}
    </>
  );
  return isYoung(parts) ? <div className={styles.pair}>{past}</div> : past;
};

const YearPaths = ({ data, board, row, facets }: Parts) => {
  const year = yearProjected(data.plan, board.settings.month);
  return (
    <>
      {facets.courses.map(({ indicator, outlook }) => (
        <PathChart
          key={indicator}
          {...{ data, indicator, outlook, settings: board.settings, unit: row.index }}
          span={[decemberOf(year - 1), decemberOf(year)]}
          title={`${data.plan.indicators[indicator]?.name}：${year}年逐月`}
        />
      ))}
    </>
  );
};

/** The whole plan, the part in the district, the step of the ladder, and where the numbers come from. */
const LongRun = (parts: Parts) => {
  const { data, board, row, facets } = parts;
  const { baseYear, lastYear, indicators } = data.plan;
  return (
    <>
      {facets.courses.map(({ indicator }) => (
        <PathChart
          key={indicator}
          {...{ data, indicator, settings: board.settings, unit: row.index }}
          span={[decemberOf(baseYear), decemberOf(lastYear)]}
          title={`${indicators[indicator]?.name}：${baseYear}—${lastYear}年实际与序时应达`}
        />
      ))}
      {isYoung(parts) ? (
        <div className={styles.few}>
          <Sources {...parts} />
        </div>
      ) : (
        <Sources {...parts} />
      )}
    </>
  );
};

const Sources = ({ data, row, facets }: Parts) => (
  <>
    {facets.courses.map((course) => (
      <ShareTable key={course.indicator} data={data} course={course} />
    ))}
    {facets.conversions.map(({ step, lines }) => (
      <ConversionTable key={step.narrower} data={data} step={step} lines={lines} />
    ))}
    <div className={styles.ledger}>
      <Revisions data={data} indicators={facets.courses.map(({ indicator }) => indicator)} row={row} />
    </div>
  </>
);
