import type { Board } from "../../domain/board";
import type { YearLine } from "../../domain/history";
import { countsAt } from "../../domain/ledger";
import { monthOfYear } from "../../domain/month";
import { firstMonthOf, none } from "../../domain/plan";
import type { Scoreboard } from "../../domain/scoreboard";
import { indicatorsOf } from "../../domain/standing";
import { characterOf, countText, gapText, monthLabel, paintOf, rankLabel, rateLabel } from "../shared/format";
import { Swatch } from "../shared/Swatch";
import styles from "./Portrait.module.css";

/** The years of the plan: target, actual at the end of the year (or so far), rate, gap, class and place. */
export const YearTable = ({
  data,
  board,
  lines,
  unit,
}: {
  readonly data: Board;
  readonly board: Scoreboard;
  readonly lines: readonly YearLine[];
  readonly unit: number;
}) => {
  const { plan, ledger } = data;
  const several = board.settings.indicator === "combined";
  const base = indicatorsOf(plan, board.settings).map((i) =>
    countText(countsAt(plan, ledger, i, firstMonthOf(plan))[unit] ?? none),
  );
  return (
    <table className={styles.table}>
      <caption>{`分年度：${board.measure.name}`}</caption>
      <thead>
        <tr>
          <th scope="col">年度</th>
          {!several && <th scope="col">目标</th>}
          <th scope="col">实际</th>
          <th scope="col">{board.measure.name}</th>
          {!several && <th scope="col">差额</th>}
          <th scope="col">位次</th>
        </tr>
      </thead>
      <tbody>
        <tr>
          <th scope="row">{plan.baseYear}</th>
          {!several && <td>—</td>}
          <td>{base.join(" / ")}</td>
          <td className={styles.muted} colSpan={several ? 2 : 3}>
            基数
          </td>
        </tr>
        {lines.map((line) => (
          <YearRow key={line.year} line={line} data={data} several={several} />
        ))}
      </tbody>
    </table>
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
  if (!row || !board || month === undefined) {
    return (
      <tr>
        <th scope="row">{year}</th>
        {!several && <td>{countText(target)}</td>}
        <td className={styles.muted} colSpan={several ? 3 : 4}>
          尚无月报
        </td>
      </tr>
    );
  }
  const bound = row.classIndex === undefined ? undefined : board.classes[row.classIndex];
  const counter = several ? "" : (data.plan.indicators[board.settings.indicator as number]?.unit ?? "");
  return (
    <tr>
      <th scope="row">
        {year}
        {monthOfYear(month) < 12 && <small>{`截至${monthLabel(month)}`}</small>}
      </th>
      {!several && <td>{countText(target)}</td>}
      <td>{row.standing.parts.map(({ actual }) => (actual === none ? "未报" : countText(actual))).join(" / ")}</td>
      <td>
        {bound && <Swatch paint={paintOf(row, board.classes)} text={characterOf[bound.colour]} />} {rateLabel(row)}
      </td>
      {!several && <td>{gapText(row.gap, counter)}</td>}
      <td>{rankLabel(row)}</td>
    </tr>
  );
};
