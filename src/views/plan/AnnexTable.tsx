import type { AnnexRow as Row, AnnexTable as Table } from "../../domain/annex";
import { annexStocks } from "../../domain/annexStocks";
import { yearsOf } from "../../domain/audit";
import { monthLabel } from "../../domain/month";
import { firstMonthOf, type Plan } from "../../domain/plan";
import { Scroll } from "../shared/Scroll";
import type { Scene } from "../shared/scene";
import { AnnexRow } from "./AnnexRow";
import styles from "./AnnexTable.module.css";
import { asPrinted, markNote, plusText, timesText } from "./planText";
import { sparkRange } from "./Spark";

interface AnnexTableProps extends Scene {
  readonly table: Table;
}

/** One table of the notice, line by line; what this board adds to it stands apart on the right. */
export const AnnexTable = ({ data, board, table }: AnnexTableProps) => {
  const { plan, policy } = data;
  const { month } = board.settings;
  const unit = plan.indicators[table.indicator]?.unit ?? "";
  const stocks = month > firstMonthOf(plan) ? annexStocks(data, board.settings, table.indicator) : undefined;
  const range = sparkRange(table.rows, stocks);
  return (
    <div className={styles.card}>
      <h2>
        {table.title}
        <small>{`单位：${unit}`}</small>
      </h2>
      <Whole plan={plan} rows={table.rows} unit={unit} />
      <Scroll label={`${table.title}（表）`}>
        <table className={styles.table} data-annex={plan.indicators[table.indicator]?.indicator}>
          <caption className="visually-hidden">{table.title}</caption>
          <Head plan={plan} isPrinted={policy.annex !== undefined} stocked={stocks && monthLabel(month)} />
          <tbody>
            {table.rows.map((row) => (
              <AnnexRow
                key={`${row.kind} ${row.scope}`}
                row={row}
                plan={plan}
                month={stocks && month}
                stock={row.kind === "municipal" ? undefined : stocks?.get(row.scope)}
                range={range}
              />
            ))}
          </tbody>
        </table>
      </Scroll>
      {policy.annex?.remark && <p className={styles.remark}>{policy.annex.remark}</p>}
      <Footnotes rows={table.rows} />
    </div>
  );
};

/** What the printed sums of the whole give from the base year to the last. */
const Whole = ({ plan, rows, unit }: { readonly plan: Plan; readonly rows: readonly Row[]; readonly unit: string }) => {
  const whole = rows.find(({ kind }) => kind === "district");
  if (!whole?.growth) return null;
  const [first] = whole.cells;
  const last = whole.cells[whole.cells.length - 1];
  return (
    <p className={styles.whole}>
      {`${whole.name} ${plan.baseYear}年`}
      <b>{asPrinted(first?.value ?? 0)}</b>
      {`，${plan.lastYear}年`}
      <b>{asPrinted(last?.value ?? 0)}</b>
      {`，增长 `}
      <b>{plusText(whole.growth.difference)}</b>
      {`${unit}，为${plan.baseYear}年的 `}
      <b>{timesText(whole.growth)}</b>
    </p>
  );
};

interface HeadProps {
  readonly plan: Plan;
  /** The tables are those of a notice. */
  readonly isPrinted: boolean;
  /** The month of the stocks, where there are any. */
  readonly stocked: string | undefined;
}

const Head = ({ plan, isPrinted, stocked }: HeadProps) => (
  <thead>
    <tr>
      <td colSpan={2} />
      <th scope="colgroup" colSpan={plan.lastYear - plan.baseYear + 1}>
        {isPrinted ? "附件原文" : "目标数据"}
      </th>
      <th scope="colgroup" colSpan={stocked ? 4 : 3} className={styles.ours}>
        本系统计算
      </th>
    </tr>
    <tr>
      <th scope="col">序号</th>
      <th scope="col">街镇</th>
      {yearsOf(plan).map((year) => (
        <th key={year} scope="col">
          {`${year}年`}
          <small>{year === plan.baseYear ? "实际数" : "目标数"}</small>
        </th>
      ))}
      <th scope="col" className={styles.ours}>
        增长
      </th>
      <th scope="col">倍数</th>
      <th scope="col">走势</th>
      {stocked && (
        <th scope="col">
          {stocked}
          <small>实际</small>
        </th>
      )}
    </tr>
  </thead>
);

/** On paper nothing can be pointed at: the notes stand under the table. */
const Footnotes = ({ rows }: { readonly rows: readonly Row[] }) => {
  const marks = rows.flatMap(({ cells }) => cells.flatMap((cell) => cell.marks));
  return marks.length === 0 ? null : (
    <ol className={styles.footnotes}>
      {marks.map((mark) => (
        <li key={mark.number} data-footnote={mark.number}>
          {`注${mark.number} ${mark.line} ${mark.year}年：${markNote(mark)}`}
        </li>
      ))}
    </ol>
  );
};
