import type { Board } from "../../domain/board";
import { type Report, revisionsOf } from "../../domain/ledger";
import type { Row } from "../../domain/scoreboard";
import { countText, monthLabel } from "../shared/format";
import styles from "./Portrait.module.css";

/** How the unit's numbers came about: months reported more than once or with a note first, then every report. */
export const Revisions = ({
  data,
  indicators,
  row,
}: {
  readonly data: Board;
  readonly indicators: readonly number[];
  readonly row: Row;
}) => (
  <>
    {indicators.map((i) => {
      const indicator = data.plan.indicators[i];
      if (!indicator) return null;
      const reports = revisionsOf(data.ledger, row.unit.code, indicator.indicator);
      const revised = reports.filter(
        ({ month, note }) => note !== "" || reports.filter((other) => other.month === month).length > 1,
      );
      return (
        <section key={indicator.indicator} className={styles.figure} aria-label={`${indicator.name}台账`}>
          {revised.length > 0 ? (
            <ReportTable caption={`${indicator.name}：更正与说明`} reports={revised} />
          ) : (
            <p>{`${indicator.name}：${reports.length === 0 ? "尚无月报" : "没有更正"}`}</p>
          )}
          {reports.length > 0 && (
            <details>
              <summary>{`查看全部${reports.length}条报送记录`}</summary>
              <ReportTable caption="" reports={reports} />
            </details>
          )}
        </section>
      );
    })}
  </>
);

const ReportTable = ({ caption, reports }: { readonly caption: string; readonly reports: readonly Report[] }) => (
  <table className={styles.table}>
    {caption && <caption>{caption}</caption>}
    <thead>
      <tr>
        <th scope="col">月份</th>
        <th scope="col">报送数</th>
        <th scope="col">报送日期</th>
        <th scope="col" className={styles.note}>
          说明
        </th>
      </tr>
    </thead>
    <tbody>
      {reports.map(({ month, value, reportedOn, note }) => (
        <tr key={`${month} ${reportedOn} ${value} ${note}`}>
          <th scope="row">{monthLabel(month)}</th>
          <td>{value === undefined ? "撤回" : countText(value)}</td>
          <td>{reportedOn}</td>
          <td className={styles.note}>{note}</td>
        </tr>
      ))}
    </tbody>
  </table>
);
