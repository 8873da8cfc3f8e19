import type { AnnexRow as Row } from "../../domain/annex";
import { type Stock, wholeStock } from "../../domain/annexStocks";
import type { Month } from "../../domain/month";
import { none, type Plan } from "../../domain/plan";
import { missingText } from "../../domain/wording";
import styles from "./AnnexTable.module.css";
import { CellMark } from "./CellMark";
import { asPrinted, plusText, timesText } from "./planText";
import { Spark, type SparkRange } from "./Spark";

interface AnnexRowProps {
  readonly row: Row;
  readonly plan: Plan;
  /** The month of the stocks; undefined when there are none beside the base year's. */
  readonly month: Month | undefined;
  readonly stock: Stock | undefined;
  readonly range: SparkRange;
}

/** A printed line with its growth, its path and what there is by now. */
export const AnnexRow = ({ row, plan, month, stock, range }: AnnexRowProps) => (
  <tr data-kind={row.kind} data-scope={row.scope}>
    <td>{row.serial}</td>
    <th scope="row">{row.name}</th>
    {row.cells.map(({ year, value, marks }) => (
      <td key={year}>{marks.length > 0 ? <CellMark value={asPrinted(value)} marks={marks} /> : asPrinted(value)}</td>
    ))}
    <td className={styles.ours}>{growthText(row)}</td>
    <td>{timesText(row.growth)}</td>
    <td className={styles.spark}>
      <Spark
        row={row}
        plan={plan}
        now={month === undefined ? undefined : { month, actual: wholeStock(stock) }}
        range={range}
      />
    </td>
    {month !== undefined && <td>{row.kind === "municipal" ? "—" : <Actual stock={stock} />}</td>}
  </tr>
);

const growthText = ({ growth, cells }: Row): string => {
  if (growth) return plusText(growth.difference);
  return cells.every(({ value }) => value === none) ? "无任务" : "—";
};

const Actual = ({ stock }: { readonly stock: Stock | undefined }) => {
  if (!stock?.tasked) return <>无任务</>;
  if (stock.actual === none) return <>未报</>;
  return (
    <>
      {asPrinted(stock.actual)}
      {stock.missing > 0 && <small>{missingText(stock)}</small>}
    </>
  );
};
