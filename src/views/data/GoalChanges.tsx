import type { Goal } from "../../domain/goals";
import { askedText } from "../../domain/goalText";
import { periodLabel } from "../../domain/period";
import type { GoalChange } from "../../domain/reportCheck";
import { useShell } from "../shared/shell";
import { Step } from "./Step";
import styles from "./WorkCard.module.css";

/** What an import does to the goals of the district; nothing when it does nothing to them. */
export const GoalChanges = ({ changes }: { readonly changes: readonly GoalChange[] }) => {
  const goals = useShell(({ board }) => board?.goals);
  if (!goals || changes.length === 0) return null;
  const byId = new Map(goals.map((goal) => [goal.id, goal]));
  return (
    <div className={styles.wide}>
      <table className={styles.table}>
        <caption>
          全区目标
          <small>{`${changes.length} 项`}</small>
        </caption>
        <thead>
          <tr>
            <th scope="col">编号</th>
            <th scope="col">目标</th>
            <th scope="col">要求</th>
            <th scope="col">期间</th>
            <th scope="col">
              <span className={styles.unbroken}>原数 →</span> <span className={styles.unbroken}>新数</span>
            </th>
            <th scope="col">单元格</th>
          </tr>
        </thead>
        <tbody>
          {changes.map((change) => (
            <ChangeRow key={`${change.id} ${change.period}`} change={change} goal={byId.get(change.id)} />
          ))}
        </tbody>
      </table>
    </div>
  );
};

const ChangeRow = ({
  change: { id, period, value, before, cell, note },
  goal,
}: {
  readonly change: GoalChange;
  readonly goal: Goal | undefined;
}) => (
  <tr>
    <td className={styles.unbroken}>{id}</td>
    <th scope="row">{goal?.indicator ?? id}</th>
    <td>{goal && askedText(goal)}</td>
    <td className={styles.unbroken}>{periodLabel(period)}</td>
    <td className={styles.unbroken}>
      <Step from={before || "未报"} to={value || (cell === "" ? "未报" : "撤回")} />
      {value !== "" && value === before && <small>{`补充说明：${note}`}</small>}
    </td>
    <td className={styles.mute}>{cell || "—"}</td>
  </tr>
);
