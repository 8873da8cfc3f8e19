import { useMemo } from "react";
import type { Board } from "../../domain/board";
import { yearLines } from "../../domain/history";
import { monthAt, yearOf } from "../../domain/month";
import type { Row, Scoreboard } from "../../domain/scoreboard";
import { indicatorsOf } from "../../domain/standing";
import { Facts } from "./Facts";
import { Heading } from "./Heading";
import { IndicatorTable } from "./IndicatorTable";
import { PathChart } from "./PathChart";
import styles from "./Portrait.module.css";
import { RankChart } from "./RankChart";
import { Revisions } from "./Revisions";
import { YearTable } from "./YearTable";

/** One unit in depth: how it stands, year by year, month by month, against the others, and how its numbers came about. */
export const Portrait = ({
  data,
  board,
  row,
}: {
  readonly data: Board;
  readonly board: Scoreboard;
  readonly row: Row;
}) => {
  const { plan } = data;
  const { settings } = board;
  const lines = useMemo(() => yearLines(data, settings, row.index), [data, settings, row.index]);
  const year = Math.max(plan.baseYear + 1, yearOf(settings.month));
  return (
    <article className={styles.portrait}>
      <Heading data={data} board={board} row={row} />
      <Facts data={data} board={board} row={row} />
      <div className={styles.pair}>
        <div className={styles.portrait}>
          <YearTable data={data} board={board} lines={lines} unit={row.index} />
          <Revisions data={data} indicators={indicatorsOf(plan, settings)} row={row} />
        </div>
        <div className={styles.portrait}>
          <IndicatorTable data={data} board={board} unit={row.index} />
          <RankChart data={data} settings={settings} unit={row.index} measure={board.measure.name} />
        </div>
      </div>
      {indicatorsOf(plan, settings).map((indicator) => (
        <div key={indicator} className={styles.pair}>
          <PathChart
            data={data}
            unit={row.index}
            indicator={indicator}
            settings={settings}
            span={[monthAt(plan.baseYear, 12), monthAt(plan.lastYear, 12)]}
            title={`${plan.indicators[indicator]?.name}：${plan.baseYear}—${plan.lastYear}年实际与序时应达`}
          />
          <PathChart
            data={data}
            unit={row.index}
            indicator={indicator}
            settings={settings}
            span={[monthAt(year - 1, 12), monthAt(year, 12)]}
            title={`${plan.indicators[indicator]?.name}：${year}年逐月`}
          />
        </div>
      ))}
    </article>
  );
};
