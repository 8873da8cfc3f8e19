import type { Figures } from "../../domain/figureChoices";
import type { Goal } from "../../domain/goals";
import { markedAsPrinted } from "../../domain/goalText";
import { type GoalTopic, goalsOn } from "../../domain/goalTopics";
import { choose } from "../../state/view";
import { Segmented } from "../shared/Segmented";
import { useRoot } from "../shared/shell";
import styles from "./Goals.module.css";

interface GoalFilterProps {
  readonly goals: readonly Goal[];
  readonly topics: readonly GoalTopic[];
  readonly topic: string | undefined;
  readonly figures: Figures | undefined;
}

const groups = [
  ["section", "章节"],
  ["office", "牵头或责任单位"],
] as const;

/** Which goals are listed: of a section or a department, and with or without a number of their own. */
export const GoalFilter = ({ goals, topics, topic, figures }: GoalFilterProps) => {
  const { go } = useRoot();
  const sic = goals.flatMap((goal) => goal.sic ?? []);
  const count = (wanted: Figures | undefined) => goalsOn(goals, topic, wanted).length;
  return (
    <div className={styles.filter} data-screen-only>
      <label>
        章节或单位
        <select value={topic ?? ""} onChange={({ target }) => go(choose("goals", target.value || undefined))}>
          <option value="">全部</option>
          {groups.map(([kind, label]) => (
            <optgroup key={kind} label={label}>
              {topics
                .filter((each) => each.kind === kind)
                .map(({ topic: value, name, count: of }) => (
                  <option
                    key={value}
                    value={value}
                  >{`${markedAsPrinted(name, { sic }) || "原文未列单位"}（${of}）`}</option>
                ))}
            </optgroup>
          ))}
        </select>
      </label>
      <Segmented<Figures | "">
        label="有数无数"
        choices={[
          { value: "", label: `全部${count(undefined)}` },
          { value: "with", label: `有数${count("with")}` },
          { value: "without", label: `无数${count("without")}` },
        ]}
        value={figures ?? ""}
        onChoose={(value) => go(choose("figures", value || undefined))}
      />
    </div>
  );
};
