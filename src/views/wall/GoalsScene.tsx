import { goalStandings, isReached, type Reached } from "../../domain/goalStandings";
import type { Goal } from "../../domain/goals";
import { askedOf } from "../../domain/goalText";
import { monthLabel } from "../../domain/month";
import { periodLabel } from "../../domain/period";
import { none } from "../../domain/plan";
import { partOf } from "../../domain/wall";
import { missingText } from "../../domain/wording";
import type { Scene } from "../shared/scene";
import styles from "./GoalsScene.module.css";

/** So many goals can be read across a room; the others come round by round. */
const most = 7;

interface GoalsSceneProps extends Scene {
  readonly round: number;
}

/** The district's goals that no unit shares, as the notice words them, with what was reported last. */
export const GoalsScene = ({ data, board, round }: GoalsSceneProps) => {
  const standings = goalStandings(data, board.settings);
  const ordered = [...standings.filter(isReached), ...standings.filter((standing) => !isReached(standing))];
  const shown = partOf(ordered, round, most);
  const [first] = shown;
  if (!first) return <p className={styles.none}>这套数据没有区级目标</p>;
  const from = ordered.indexOf(first) + 1;
  return (
    <table className={styles.goals}>
      <caption className="visually-hidden">全区目标</caption>
      <thead>
        <tr>
          <th scope="col">{`目标 ${from}–${from + shown.length - 1} / ${ordered.length}`}</th>
          <th scope="col">要求</th>
          <th scope="col">期限</th>
          <th scope="col">最近完成</th>
        </tr>
      </thead>
      <tbody>
        {shown.map(({ goal, reached }) => (
          <tr key={goal.id}>
            <th scope="row">{goal.indicator}</th>
            <Asked {...goal} />
            <td>{periodLabel(goal.year)}</td>
            <td>
              <Told goal={goal} reached={reached} />
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
      {before} {value && <b>{value}</b>}
      {unit}
      {behind}
    </td>
  );
};

const Told = ({ goal, reached }: { readonly goal: Goal; readonly reached: Reached }) => {
  switch (reached.kind) {
    case "unsettled":
      return "口径待定";
    case "unreported":
      return "未报";
    case "reported":
      return <Count value={reached.value.value} unit={goal.unit} when={periodLabel(reached.value.period)} rest={0} />;
    case "counted":
      if (reached.actual === none) return `未报（${monthLabel(reached.month)}）`;
      return (
        <Count
          value={String(reached.actual)}
          unit={goal.unit}
          when={monthLabel(reached.month)}
          rest={reached.missing}
        />
      );
  }
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
