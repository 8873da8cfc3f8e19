import { useMemo } from "react";
import { decemberOf, yearOf } from "../../domain/month";
import { type Course, type Portrait as Facets, portraitOf } from "../../domain/portrait";
import type { Row } from "../../domain/scoreboard";
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
  return (
    <article className={beside ? styles.beside : styles.wide}>
      <div className={styles.stack}>
        <Heading data={data} board={board} row={row} />
        <Facts data={data} board={board} row={row} />
        <YearTable data={data} board={board} lines={facets.years} record={facets.record} unit={row.index} />
        <IndicatorTable data={data} board={board} boards={facets.indicators} unit={row.index} />
      </div>
      <Months {...parts} />
      {beside ? (
        <details className={styles.fold}>
          <summary>历年走势、占全区、转化率与报送记录</summary>
          <Structure {...parts} />
        </details>
      ) : (
        <Structure {...parts} />
      )}
    </article>
  );
};

interface Parts extends Scene {
  readonly row: Row;
  readonly facets: Facets;
}

/** The year on screen with its outlook, the classes of all months, and the places. */
const Months = ({ data, board, row, facets }: Parts) => {
  const { plan } = data;
  const year = Math.max(plan.baseYear + 1, yearOf(board.settings.month));
  return (
    <div className={styles.stack}>
      {facets.courses.map(({ indicator, outlook }) => (
        <PathChart
          key={indicator}
          {...{ data, indicator, outlook, settings: board.settings, unit: row.index }}
          span={[decemberOf(year - 1), decemberOf(year)]}
          title={`${plan.indicators[indicator]?.name}：${year}年逐月`}
        />
      ))}
      <ClassStrip board={board} classes={facets.classes} />
      <RankChart history={facets.ranks} count={plan.units.length} measure={board.measure.name} />
    </div>
  );
};

/** The whole plan, the part in the district, the step of the ladder, and where the numbers come from. */
const Structure = ({ data, board, row, facets }: Parts) => (
  <div className={styles.structure}>
    {facets.courses.map((course) => (
      <PlanPath key={course.indicator} data={data} board={board} row={row} course={course} />
    ))}
    {facets.courses.map((course) => (
      <ShareTable key={course.indicator} data={data} course={course} />
    ))}
    {facets.conversions.map(({ step, lines }) => (
      <ConversionTable key={step.narrower} data={data} step={step} lines={lines} />
    ))}
    <Revisions data={data} indicators={facets.courses.map(({ indicator }) => indicator)} row={row} />
  </div>
);

const PlanPath = ({ data, board, row, course }: Omit<Parts, "facets"> & { readonly course: Course }) => {
  const { baseYear, lastYear, indicators } = data.plan;
  return (
    <PathChart
      {...{ data, settings: board.settings, unit: row.index, indicator: course.indicator }}
      span={[decemberOf(baseYear), decemberOf(lastYear)]}
      title={`${indicators[course.indicator]?.name}：${baseYear}—${lastYear}年实际与序时应达`}
    />
  );
};
