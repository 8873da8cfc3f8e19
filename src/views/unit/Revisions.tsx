import { useMemo } from "react";
import type { Board } from "../../domain/board";
import { type Import, nameOfImport } from "../../domain/imports";
import { type Report, revisionsOf } from "../../domain/ledger";
import { monthLabel } from "../../domain/month";
import type { Row } from "../../domain/scoreboard";
import { draftsShown } from "../../state/derive";
import { countText } from "../shared/format";
import { Sha } from "../shared/Sha";
import { useShell } from "../shared/shell";
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
}) => {
  const drafts = useShell(draftsShown);
  const sources = useMemo(() => {
    const waiting = new Set(drafts.map((draft) => draft.import.id));
    return new Map(data.imports.map((taken) => [taken.id, { taken, isDraft: waiting.has(taken.id) }]));
  }, [data.imports, drafts]);
  return (
    <>
      {indicators.map((i) => {
        const { indicator = "", name = "" } = data.plan.indicators[i] ?? {};
        const reports = revisionsOf(data.ledger, row.unit.code, indicator);
        return <IndicatorRevisions key={indicator} name={name} reports={reports} sources={sources} />;
      })}
    </>
  );
};

const IndicatorRevisions = ({
  name,
  reports,
  sources,
}: {
  readonly name: string;
  readonly reports: readonly Report[];
  readonly sources: Sources;
}) => {
  const revised = reports.filter(
    ({ month, note }) => note !== "" || reports.filter((other) => other.month === month).length > 1,
  );
  return (
    <section className={styles.figure} aria-label={`${name}台账`}>
      {revised.length > 0 ? (
        <ReportTable caption={`${name}：更正与说明`} reports={revised} sources={sources} />
      ) : (
        <>
          <h3>{`${name}：更正与说明`}</h3>
          <p>{reports.length === 0 ? "尚无月报" : "没有更正"}</p>
        </>
      )}
      {reports.length > 0 && (
        <details>
          <summary>{`查看全部${reports.length}条报送记录`}</summary>
          <ReportTable caption="" reports={reports} sources={sources} />
        </details>
      )}
    </section>
  );
};

type Sources = ReadonlyMap<string, { readonly taken: Import; readonly isDraft: boolean }>;

const ReportTable = ({
  caption,
  reports,
  sources,
}: {
  readonly caption: string;
  readonly reports: readonly Report[];
  readonly sources: Sources;
}) => {
  const hasSource = reports.some(({ origin }) => origin);
  /** A ledger only grows: what stands at a place stays there. */
  const keys = new Map(reports.map((report, i) => [report, i]));
  return (
    <table className={styles.table}>
      {caption && (
        <caption>
          <h3>{caption}</h3>
        </caption>
      )}
      <ReportHeads hasSource={hasSource} />
      <tbody>
        {reports.map((report) => (
          <ReportRow key={keys.get(report)} report={report} sources={hasSource ? sources : undefined} />
        ))}
      </tbody>
    </table>
  );
};

const ReportHeads = ({ hasSource }: { readonly hasSource: boolean }) => (
  <thead>
    <tr>
      <th scope="col">月份</th>
      <th scope="col">报送数</th>
      <th scope="col">报送日期</th>
      <th scope="col" className={styles.note}>
        说明
      </th>
      {hasSource && (
        <th scope="col" className={styles.note}>
          来源
        </th>
      )}
    </tr>
  </thead>
);

const ReportRow = ({
  report: { month, value, reportedOn, note, origin },
  sources,
}: {
  readonly report: Report;
  /** Undefined when no line of the table has a source. */
  readonly sources: Sources | undefined;
}) => (
  <tr>
    <th scope="row">{monthLabel(month)}</th>
    <td>{value === undefined ? "撤回" : countText(value)}</td>
    <td>{reportedOn}</td>
    <td className={styles.note}>{note}</td>
    {sources && (
      <td className={styles.note}>{origin && <Source cell={origin.cell} source={sources.get(origin.import)} />}</td>
    )}
  </tr>
);

/** The file, the cell in it, and the first digits of its check value. */
const Source = ({
  cell,
  source,
}: {
  readonly cell: string;
  readonly source: { readonly taken: Import; readonly isDraft: boolean } | undefined;
}) => (
  <>
    {source?.isDraft && <em className={styles.draft}>草稿</em>}
    {source ? nameOfImport(source.taken) : "来源不明"}
    {cell && <small>{cell}</small>}
    {source && source.taken.sha256 !== "" && (
      <small>
        <Sha sha256={source.taken.sha256} />
      </small>
    )}
  </>
);
