import type { AnnexRow } from "../../domain/annex";
import type { Stock } from "../../domain/annexStocks";
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
  readonly top: number;
}

/** The printed path as multiples of its own base, on one scale for the whole table; a dot where the stock is now. */
export const Spark = ({ row, plan, now, top }: SparkProps) => {
  const base = baseOf(row);
  if (!base || !row.growth) return <>—</>;
  const span = [decemberOf(plan.baseYear), decemberOf(plan.lastYear)] as const;
  const { x, y } = scalesOf(frame, span, [Math.min(1, lowest(row, base, now?.actual)), top], 2);
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

/** The highest multiple that any line of the table reaches. */
export const sparkTop = (rows: readonly AnnexRow[], stocks: ReadonlyMap<string, Stock> | undefined): number =>
  Math.max(
    1,
    ...rows.flatMap((row) => {
      const base = baseOf(row);
      const counts = [
        ...row.cells.map(({ value }) => value),
        row.kind === "municipal" ? none : (stocks?.get(row.scope)?.actual ?? none),
      ];
      return base ? counts.map((count) => count / base) : [];
    }),
  ) + 0.01;

const baseOf = ({ cells }: AnnexRow): number => Math.max(0, cells[0]?.value ?? 0);

const lowest = (row: AnnexRow, base: number, actual = none): number =>
  Math.min(...[...row.cells.map(({ value }) => value), actual].filter((count) => count !== none)) / base;
