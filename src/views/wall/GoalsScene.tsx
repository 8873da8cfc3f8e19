import { countedBy, type Goal, type GoalReport, newestReports, periodLabel } from "../../domain/goals";
import { askedOf } from "../../domain/goalText";
import { type DistrictYear, districtYears } from "../../domain/history";
import { monthLabel } from "../../domain/month";
import { partOf } from "../../domain/wall";
import { missingText } from "../../domain/wording";
import { countText } from "../shared/format";
import type { Scene } from "../shared/scene";
import styles from "./GoalsScene.module.css";

/** So many goals can be read across a room; the others come round by round. */
const most = 7;

interface GoalsSceneProps extends Scene {
  readonly round: number;
}

/** The district's goals that no unit shares, as the notice words them, with what was reported last. */
export const GoalsScene = ({ data, board, round }: GoalsSceneProps) => {
  const { plan, goals, goalReports } = data;
  const reports = newestReports(goalReports);
  const isKnown = (goal: Goal): boolean => countedBy(plan, goal) !== undefined || reports.has(goal.id);
  const ordered = [...goals.filter(isKnown), ...goals.filter((goal) => !isKnown(goal))];
  const shown = partOf(ordered, round, most);
  const [first] = shown;
  if (!first) return <p className={styles.none}>这套数据没有区级目标</p>;
  const from = ordered.indexOf(first) + 1;
  const years = plan.indicators.map((_, indicator) => districtYears(data, { ...board.settings, indicator }));
  return (
    <table className={styles.goals}>
      <caption className="visually-hidden">全区目标</caption>
      <thead>
        <tr>
          <th scope="col">{`目标 ${from}–${from + shown.length - 1} / ${goals.length}`}</th>
          <th scope="col">要求</th>
          <th scope="col">期限</th>
          <th scope="col">最近完成</th>
        </tr>
      </thead>
      <tbody>
        {shown.map((goal) => (
          <tr key={goal.id}>
            <th scope="row">{goal.indicator}</th>
            <Asked {...goal} />
            <td>{periodLabel(goal.year)}</td>
            <td>
              <Reached goal={goal} years={years[countedBy(plan, goal) ?? -1]} report={reports.get(goal.id)} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};

const Asked = (goal: Goal) => {
  const { before, value, unit, behind } = askedOf(goal);
  return (
    <td>
      {before} {value ? <b>{value}</b> : "未写数量"}
      {unit}
      {behind}
    </td>
  );
};

interface ReachedProps {
  readonly goal: Goal;
  /** Of the indicator that counts what the goal asks. */
  readonly years: readonly DistrictYear[] | undefined;
  readonly report: GoalReport | undefined;
}

const Reached = ({ goal, years, report }: ReachedProps) => {
  const known = years?.filter(({ year, month }) => month !== undefined && year <= Number(goal.year));
  const last = known?.[known.length - 1];
  if (last?.month !== undefined)
    return <Count value={countText(last.actual)} unit={goal.unit} when={monthLabel(last.month)} rest={last.missing} />;
  if (report)
    return <Count value={report.value} unit={goal.value && goal.unit} when={periodLabel(report.period)} rest={0} />;
  return goal.kind === "interpretive" ? "口径待定" : "未报";
};

interface CountProps {
  readonly value: string;
  readonly unit: string;
  readonly when: string;
  /** Units that are not in it. */
  readonly rest: number;
}

const Count = ({ value, unit, when, rest }: CountProps) => (
  <>
    <b>{value}</b>
    {`${unit}（${[when, missingText({ missing: rest })].filter(Boolean).join("，")}）`}
  </>
);
