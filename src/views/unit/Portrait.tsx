import { useMemo } from "react";
import { decemberOf, yearOf } from "../../domain/month";
import { portraitOf } from "../../domain/portrait";
import type { Row } from "../../domain/scoreboard";
import { indicatorsOf } from "../../domain/standing";
import type { Scene } from "../shared/scene";
import { Facts } from "./Facts";
import { Heading } from "./Heading";
import { IndicatorTable } from "./IndicatorTable";
import { PathChart } from "./PathChart";
import styles from "./Portrait.module.css";
import { RankChart } from "./RankChart";
import { Revisions } from "./Revisions";
import { WhatIf } from "./WhatIf";
import { YearTable } from "./YearTable";

/** One unit in depth: how it stands, year by year, month by month, against the others, and how its numbers came about. */
export const Portrait = ({ data, board, row }: Scene & { readonly row: Row }) => {
  const { settings } = board;
  const {
    years,
    ranks,
    indicators: boards,
  } = useMemo(() => portraitOf(data, settings, row.index), [data, settings, row.index]);
  const indicators = indicatorsOf(data.plan, settings);
  return (
    <article className={styles.portrait}>
      <Heading data={data} board={board} row={row} />
      <Facts data={data} board={board} row={row} />
      <div className={styles.pair}>
        <div className={styles.portrait}>
          <YearTable data={data} board={board} lines={years} unit={row.index} />
          <Revisions data={data} indicators={indicators} row={row} />
        </div>
        <div className={styles.portrait}>
          <IndicatorTable data={data} board={board} boards={boards} unit={row.index} />
          <RankChart history={ranks} count={data.plan.units.length} measure={board.measure.name} />
        </div>
      </div>
      <WhatIf data={data} board={board} row={row} />
      {indicators.map((indicator) => (
        <Paths key={indicator} data={data} board={board} unit={row.index} indicator={indicator} />
      ))}
    </article>
  );
};

/** The whole plan, and the year on screen month by month. */
const Paths = ({ data, board, ...of }: Scene & { readonly unit: number; readonly indicator: number }) => {
  const { baseYear, lastYear, indicators } = data.plan;
  const { settings } = board;
  const year = Math.max(baseYear + 1, yearOf(settings.month));
  const name = indicators[of.indicator]?.name;
  const shared = { ...of, data, settings };
  return (
    <div className={styles.pair}>
      <PathChart
        {...shared}
        span={[decemberOf(baseYear), decemberOf(lastYear)]}
        title={`${name}：${baseYear}—${lastYear}年实际与序时应达`}
      />
      <PathChart {...shared} span={[decemberOf(year - 1), decemberOf(year)]} title={`${name}：${year}年逐月`} />
    </div>
  );
};
