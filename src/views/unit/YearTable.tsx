import type { Board } from "../../domain/board";
import type { YearLine } from "../../domain/history";
import { countsAt } from "../../domain/ledger";
import { monthAt, monthLabel, monthOfYear } from "../../domain/month";
import { firstMonthOf, none } from "../../domain/plan";
import { indicatorsOf } from "../../domain/standing";
import { counterOf } from "../shared/counter";
import { countText, gapText, rankLabel } from "../shared/format";
import { RateWord } from "../shared/RateWord";
import type { Scene } from "../shared/scene";
import { TableHead } from "../shared/TableHead";
import styles from "./Portrait.module.css";

interface YearTableProps extends Scene {
  readonly lines: readonly YearLine[];
  readonly unit: number;
}

/** The years of the plan: target, actual at the end of the year (or so far), rate, gap, class and place. */
export const YearTable = ({ data, board, lines, unit }: YearTableProps) => {
  const several = board.settings.indicator === "combined";
  const titles = several
    ? ["年度", `${data.plan.indicators.map(({ shortName }) => shortName).join(" / ")}实际`, board.measure.name, "位次"]
    : ["年度", "目标", "实际", board.measure.name, "差额", "位次"];
  return (
    <table className={styles.table}>
      <caption>{`分年度：${board.measure.name}`}</caption>
      <TableHead titles={titles} />
      <tbody>
        <BaseRow data={data} board={board} unit={unit} />
        {lines.map((line) => (
          <YearRow key={line.year} line={line} data={data} several={several} />
        ))}
      </tbody>
    </table>
  );
};

const BaseRow = ({ data: { plan, ledger }, board, unit }: Omit<YearTableProps, "lines">) => {
  const counts = indicatorsOf(plan, board.settings).map(
    (i) => countsAt(plan, ledger, i, firstMonthOf(plan))[unit] ?? none,
  );
  const several = board.settings.indicator === "combined";
  return (
    <tr>
      <th scope="row">{plan.baseYear}</th>
      {!several && <td>—</td>}
      <td>{counts.map(countText).join(" / ")}</td>
      <td className={styles.muted} colSpan={several ? 2 : 3}>
        基数
      </td>
    </tr>
  );
};

const YearRow = ({
  line,
  data,
  several,
}: {
  readonly line: YearLine;
  readonly data: Board;
  readonly several: boolean;
}) => {
  const { year, month, target, row, board } = line;
  if (!row || !board || month === undefined)
    return <ComingRow year={year} target={target} several={several} known={data.ledger.latest >= monthAt(year, 1)} />;
  return (
    <tr>
      <th scope="row">
        {year}
        {monthOfYear(month) < 12 && <small>{`截至${monthLabel(month)}`}</small>}
      </th>
      {!several && <td>{countText(target)}</td>}
      <td>{row.standing.parts.map(({ actual }) => (actual === none ? "未报" : countText(actual))).join(" / ")}</td>
      <td>
        <RateWord row={row} classes={board.classes} />
      </td>
      {!several && <td>{gapText(row.gap, counterOf(data.plan, board.settings))}</td>}
      <td>{rankLabel(row)}</td>
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
    <td className={styles.muted} colSpan={several ? 3 : 4}>
      {known ? "在所选月份之后" : "尚无月报"}
    </td>
  </tr>
);
