import { useMemo } from "react";
import { decemberOf } from "../../domain/month";
import { type Portrait as Facets, portraitOf } from "../../domain/portrait";
import type { Row } from "../../domain/scoreboard";
import { yearProjected } from "../../domain/yearEnd";
import type { Scene } from "../shared/scene";
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

/** One unit in depth, in the order in which it is asked: how it stands and what it takes, month by month, structure and sources. */
export const Portrait = ({ data, board, row, beside = false }: PortraitProps) => {
  const { settings } = board;
  const facets = useMemo(() => portraitOf(data, settings, row.index), [data, settings, row.index]);
  const parts = { data, board, row, facets };
  const several = facets.courses.length > 1;
  const structure = (
    <div className={styles.structure}>
      {!several && <PlanPaths {...parts} />}
      <Structure {...parts} />
    </div>
  );
  return (
    <article className={beside ? styles.beside : styles.wide} data-many={facets.courses.length > 2 || undefined}>
      <div className={styles.stack}>
        <Heading data={data} board={board} row={row} />
        <Facts data={data} board={board} row={row} />
        <YearTable data={data} board={board} lines={facets.years} record={facets.record} unit={row.index} />
        <IndicatorTable data={data} board={board} boards={facets.indicators} unit={row.index} />
        <WhatIf data={data} board={board} row={row} />
        {several && <Past {...parts} />}
      </div>
      <div className={styles.stack}>
        <YearPaths {...parts} />
        {several ? <PlanPaths {...parts} /> : <Past {...parts} />}
      </div>
      {beside ? (
        <details className={styles.fold}>
          <summary>历年走势、占全区、转化率与报送记录</summary>
          {structure}
        </details>
      ) : (
        structure
      )}
    </article>
  );
};

interface Parts extends Scene {
  readonly row: Row;
  readonly facets: Facets;
}

/** The year on screen, with its outlook. */
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

/** The classes and places of all months so far. */
const Past = ({ board, row, facets }: Parts) => (
  <>
    <ClassStrip board={board} classes={facets.classes} />
    <RankChart history={facets.ranks} board={board} row={row} />
  </>
);

const PlanPaths = ({ data, board, row, facets }: Parts) => {
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
    </>
  );
};

/** The part in the district, the step of the ladder, and where the numbers come from. */
const Structure = ({ data, row, facets }: Parts) => (
  <>
    {facets.courses.map((course) => (
      <ShareTable key={course.indicator} data={data} course={course} />
    ))}
    {facets.conversions.map(({ step, lines }) => (
      <ConversionTable key={step.narrower} data={data} step={step} lines={lines} />
    ))}
    <Revisions data={data} indicators={facets.courses.map(({ indicator }) => indicator)} row={row} />
  </>
);
