import type { AnnexRow } from "../../domain/annex";
import { type Stock, wholeStock } from "../../domain/annexStocks";
import { decemberOf, type Month, monthLabel } from "../../domain/month";
import { none, type Plan } from "../../domain/plan";
import { type Frame, linePath, scalesOf } from "../shared/chartScale";
import styles from "./AnnexTable.module.css";
import { timesText } from "./planText";

const frame: Frame = { width: 96, height: 24, left: 3, right: 3, top: 3, bottom: 3 };

interface SparkProps {
  readonly row: AnnexRow;
  readonly plan: Plan;
  readonly now: { readonly month: Month; readonly actual: number } | undefined;
  readonly range: SparkRange;
}

/** The lowest and the highest multiple that any line of a table reaches. */
export type SparkRange = readonly [number, number];

/** The printed path as multiples of its own base, on one scale for the whole table; a dot where the stock is now. */
export const Spark = ({ row, plan, now, range }: SparkProps) => {
  const base = baseOf(row);
  if (!base || !row.growth) return <>—</>;
  const span = [decemberOf(plan.baseYear), decemberOf(plan.lastYear)] as const;
  const { x, y } = scalesOf(frame, span, range, 2);
  const points = row.cells.map(({ year, value }) =>
    value === none ? undefined : ([x(decemberOf(year)), y(value / base)] as const),
  );
  const stands = now && now.actual !== none ? `，圆点为${monthLabel(now.month)}实际` : "";
  const label = `${row.name}走势：${plan.lastYear}年为${plan.baseYear}年的${timesText(row.growth)}，各年数见本行${stands}`;
  return (
    <svg viewBox={`0 0 ${frame.width} ${frame.height}`} role="img" aria-label={label}>
      <line className={styles.floor} x1={frame.left} x2={frame.width - frame.right} y1={y(1)} y2={y(1)} />
      <path className={styles.path} d={linePath(points)} />
      {now && now.actual !== none && (
        <circle className={styles.dot} cx={x(now.month)} cy={y(now.actual / base)} r={2.6} />
      )}
    </svg>
  );
};

/** At least from one to a little above it, so that a flat line lies at the bottom. */
export const sparkRange = (rows: readonly AnnexRow[], stocks: ReadonlyMap<string, Stock> | undefined): SparkRange => {
  const multiples = rows.flatMap((row) => {
    const base = baseOf(row);
    const actual = row.kind === "municipal" ? none : wholeStock(stocks?.get(row.scope));
    const counts = [...row.cells.map(({ value }) => value), actual].filter((count) => count !== none);
    return base ? counts.map((count) => count / base) : [];
  });
  return [Math.min(1, ...multiples), Math.max(1.01, ...multiples)];
};

const baseOf = ({ cells }: AnnexRow): number => Math.max(0, cells[0]?.value ?? 0);
