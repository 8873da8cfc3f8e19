import type { ClassMonth, ClassMonths } from "../../domain/classMonths";
import { monthLabel } from "../../domain/month";
import type { Scoreboard } from "../../domain/scoreboard";
import { boundLabel, classSign } from "../../domain/wording";
import { paintOf } from "../shared/format";
import { Swatch } from "../shared/Swatch";
import styles from "./ClassStrip.module.css";

interface ClassStripProps {
  readonly board: Scoreboard;
  readonly classes: ClassMonths;
}

const numbers = Array.from({ length: 12 }, (_, k) => k + 1);

/** 各月类别: twelve cells a year, each a character on its colour; a month to come is empty, and before the first there is nothing. */
export const ClassStrip = ({ board, classes }: ClassStripProps) =>
  classes.years.some(({ months }) => months.some(({ is }) => is)) ? <Strip board={board} classes={classes} /> : null;

const Strip = ({ board, classes }: ClassStripProps) => (
  <div className={styles.strip}>
    <table className={styles.table}>
      <caption>
        <h3>{`各月类别：${board.measure.name}`}</h3>
      </caption>
      <thead>
        <tr>
          <th scope="col">年度</th>
          {numbers.map((number) => (
            <th key={number} scope="col">
              {number}
              <span>月</span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {classes.years.map(({ year, months }) => (
          <tr key={year}>
            <th scope="row">{year}</th>
            {months.map((month) => (
              <Cell key={month.month} month={month} board={board} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
    <p>{`${countSentence(board, classes)}。各月按当年目标计算，灰为未报。`}</p>
  </div>
);

const Cell = ({ month: { month, is }, board }: { readonly month: ClassMonth; readonly board: Scoreboard }) => (
  <td data-month={monthLabel(month)}>
    {is && <Swatch paint={paintOf(is, board.classes)} text={classSign(is, board.classes)} />}
  </td>
);

/** “蓝 已完成 3个月，橙 偏慢 5个月，未报 1个月；近4个月连续为橙 偏慢”. */
const countSentence = ({ classes: bounds }: Scoreboard, { counts, run }: ClassMonths): string => {
  const named: readonly (readonly [string, number])[] = [
    ...bounds.map((bound, k) => [boundLabel(bound), counts.classes[k] ?? 0] as const),
    ["未报", counts.unreported],
    ["无任务", counts.untasked],
  ];
  const all = named.filter(([, months]) => months > 0).map(([name, months]) => `${name} ${months}个月`);
  const bound = run && bounds[run.classIndex];
  return [all.join("，"), bound && run.months > 1 ? `最近${run.months}个月连续为${boundLabel(bound)}` : ""]
    .filter(Boolean)
    .join("；");
};
