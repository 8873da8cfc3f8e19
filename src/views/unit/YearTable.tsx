import type { Board } from "../../domain/board";
import type { YearLine } from "../../domain/history";
import { countsAt } from "../../domain/ledger";
import { monthAt, monthOfYear } from "../../domain/month";
import { firstMonthOf, none } from "../../domain/plan";
import { indicatorsOf } from "../../domain/standing";
import { type Outcome, tallyOf, type YearOutcome } from "../../domain/yearRecord";
import { counterOf } from "../shared/counter";
import { countText, gapText, rankLabel } from "../shared/format";
import { RateWord } from "../shared/RateWord";
import type { Scene } from "../shared/scene";
import { TableHead } from "../shared/TableHead";
import styles from "./Portrait.module.css";
import { placeTitle } from "./placeTitle";

interface YearTableProps extends Scene {
  readonly lines: readonly YearLine[];
  readonly record: readonly (readonly YearOutcome[])[];
  readonly unit: number;
}

/** The years of the plan: target, actual at the end of the year (or so far), rate, gap, class, place, and how it ended. */
export const YearTable = ({ data, board, lines, record, unit }: YearTableProps) => {
  const several = board.settings.indicator === "combined";
  const place = placeTitle(board);
  const titles = several
    ? [
        "年度",
        `${data.plan.indicators.map(({ shortName }) => shortName).join(" / ")}实际`,
        board.measure.name,
        place,
        "年末结果",
      ]
    : ["年度", "目标", "实际", board.measure.name, "差额", place, "年末结果"];
  return (
    <div className={styles.block}>
      <table className={styles.table}>
        <caption>
          <h3>{`分年度：${board.measure.name}`}</h3>
        </caption>
        <TableHead titles={titles} />
        <tbody>
          <BaseRow data={data} board={board} unit={unit} />
          {lines.map((line, k) => (
            <YearRow key={line.year} line={line} data={data} several={several} outcomes={record[k] ?? []} />
          ))}
        </tbody>
      </table>
      <p>{recordSentence(data, board, record)}</p>
    </div>
  );
};

/** “已满3个年度：年末达到目标2个，未达1个”, of each indicator on screen. */
const recordSentence = ({ plan }: Board, { settings }: Scene["board"], record: YearTableProps["record"]): string => {
  const indicators = indicatorsOf(plan, settings);
  const sentences = indicators.map((indicator, k) => {
    const { finished, met, missed } = tallyOf(record, k);
    const name = indicators.length > 1 ? `${plan.indicators[indicator]?.shortName}` : "";
    return finished === 0 ? "" : `${name}年末达到目标${met}个、未达${missed}个`;
  });
  const finished = tallyOf(record, 0).finished;
  return finished === 0 ? "尚无已满的年度" : `已满${finished}个年度：${sentences.join("，")}。`;
};

const outcomeWords: Readonly<Record<Outcome, string>> = {
  met: "达到",
  missed: "未达",
  unreported: "未报",
  untasked: "无任务",
};

/** “达到 连续2年”; a year that is not over has no outcome. */
const Ending = ({ outcomes }: { readonly outcomes: readonly YearOutcome[] }) => {
  const runs = outcomes.map(({ run }) => (run > 1 ? `连续${run}年` : ""));
  return (
    <td>
      {outcomes.length === 0 ? "未到年末" : outcomes.map(({ outcome }) => outcomeWords[outcome]).join(" / ")}
      {runs.some(Boolean) && (
        <small className={outcomes.length > 1 ? styles.below : undefined}>
          {outcomes.length === 1 ? runs[0] : runs.map((run) => run || "—").join(" / ")}
        </small>
      )}
    </td>
  );
};

const BaseRow = ({ data: { plan, ledger }, board, unit }: Scene & { readonly unit: number }) => {
  const counts = indicatorsOf(plan, board.settings).map(
    (i) => countsAt(plan, ledger, i, firstMonthOf(plan))[unit] ?? none,
  );
  const several = board.settings.indicator === "combined";
  return (
    <tr>
      <th scope="row">{plan.baseYear}</th>
      {!several && <td>—</td>}
      <td>{counts.map(countText).join(" / ")}</td>
      <td className={styles.muted} colSpan={several ? 3 : 4}>
        基数
      </td>
    </tr>
  );
};

const YearRow = ({
  line,
  data,
  several,
  outcomes,
}: {
  readonly line: YearLine;
  readonly data: Board;
  readonly several: boolean;
  readonly outcomes: readonly YearOutcome[];
}) => {
  const { year, month, target, row, board } = line;
  if (!row || !board || month === undefined)
    return <ComingRow year={year} target={target} several={several} known={data.ledger.latest >= monthAt(year, 1)} />;
  return (
    <tr>
      <th scope="row">
        {year}
        {monthOfYear(month) < 12 && <small>{`截至${monthOfYear(month)}月`}</small>}
      </th>
      {!several && <td>{countText(target)}</td>}
      <td>{row.standing.parts.map(({ actual }) => (actual === none ? "未报" : countText(actual))).join(" / ")}</td>
      <td>
        <RateWord row={row} classes={board.classes} />
      </td>
      {!several && <td>{gapText(row.gap, counterOf(data.plan, board.settings))}</td>}
      <td>{rankLabel({ ...row, among: "" })}</td>
      <Ending outcomes={outcomes} />
    </tr>
  );
};

const ComingRow = ({
  year,
  target,
  several,
  known,
}: Pick<YearLine, "year" | "target"> & {
  readonly several: boolean;
  /** There are reports, but of after the month on screen. */
  readonly known: boolean;
}) => (
  <tr>
    <th scope="row">{year}</th>
    {!several && <td>{countText(target)}</td>}
    <td className={styles.muted} colSpan={several ? 4 : 5}>
      {known ? "在所选月份之后" : "尚无月报"}
    </td>
  </tr>
);
