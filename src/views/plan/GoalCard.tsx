import type { GoalStanding, Reached } from "../../domain/goalStandings";
import type { Goal } from "../../domain/goals";
import { askedText, markedAsPrinted } from "../../domain/goalText";
import type { GoalValue } from "../../domain/goalValues";
import { monthLabel } from "../../domain/month";
import { periodLabel } from "../../domain/period";
import { none } from "../../domain/plan";
import { missingText } from "../../domain/wording";
import { dayLabel } from "../shared/format";
import styles from "./Goals.module.css";
import { asPrinted, kindText, readingText, verdictText } from "./planText";

interface GoalCardProps {
  readonly standing: GoalStanding;
}

/** A goal in the words of the notice, who answers for it, and what was reported. */
export const GoalCard = ({ standing }: GoalCardProps) => {
  const { goal, reading, others } = standing;
  return (
    <article className={styles.card} data-goal={goal.id}>
      <header>
        <span>{`${goal.id} · ${goal.section}`}</span>
        <span>{kindText(goal)}</span>
      </header>
      <h4>{goal.indicator}</h4>
      <p className={styles.asked}>
        <b>{askedText(goal)}</b>
        <span>{periodLabel(goal.year)}</span>
      </p>
      <p className={styles.verbatim}>
        <span className="visually-hidden">原文：</span>
        {markedAsPrinted(goal.verbatim, goal)}
      </p>
      <p className={styles.reached}>
        <Told standing={standing} />
      </p>
      <History goal={goal} values={others} />
      <dl>
        <dt>判读</dt>
        <dd>{readingText(goal, reading)}</dd>
        <dt>牵头</dt>
        <dd>{markedAsPrinted(goal.lead, goal) || "原文未列"}</dd>
        <dt>责任</dt>
        <dd>{markedAsPrinted(goal.responsible, goal) || "原文未列"}</dd>
        {goal.note && (
          <>
            <dt>核对</dt>
            <dd>{goal.note}</dd>
          </>
        )}
      </dl>
    </article>
  );
};

const Told = ({ standing: { goal, reached } }: GoalCardProps) => {
  if (reached.kind === "unsettled") return <b>口径待定</b>;
  if (reached.kind === "unreported") return <b>未报</b>;
  const { period, value, aside } = toldOf(goal, reached);
  return (
    <>
      {`${period} `}
      <b>{value}</b>
      {reached.verdict && (
        <em data-outcome={reached.verdict.isMet ? "met" : "unmet"}>{verdictText(reached.verdict, period)}</em>
      )}
      <small>{aside}</small>
    </>
  );
};

/** The number of a goal in words: of when, how much, and where it comes from. */
const toldOf = ({ unit }: Goal, reached: Extract<Reached, { readonly verdict: unknown }>) => {
  if (reached.kind === "reported") {
    const { value } = reached;
    return { period: periodLabel(value.period), value: `${value.value}${unit}`, aside: reportedText(value) };
  }
  const { month, actual, missing } = reached;
  return {
    period: monthLabel(month),
    value: actual === none ? "未报" : `${asPrinted(actual)}${unit}`,
    aside: ["台账加总", actual === none ? "" : missingText({ missing })].filter(Boolean).join("，"),
  };
};

const reportedText = ({ reportedOn, note }: GoalValue): string =>
  [`${dayLabel(reportedOn)}报`, note].filter(Boolean).join("，");

const states = { holds: "", replaced: "已被更正", repeated: "数未变，后补说明", withdrawn: "撤回" } as const;

/** The values of a goal that is set anew every year all count; of any other, only the newest does. */
const History = ({ goal, values }: { readonly goal: Goal; readonly values: readonly GoalValue[] }) =>
  values.length === 0 ? null : (
    <details className={styles.history} open={goal.frequency === "yearly"}>
      <summary>{goal.frequency === "yearly" ? `各期填报${values.length}次` : `以前填报${values.length}次`}</summary>
      <ul>
        {values.map((value) => (
          <li key={`${value.period} ${value.reportedOn} ${value.value}`}>
            {`${periodLabel(value.period)} ${value.value && `${value.value}${goal.unit} `}`}
            <small>{[states[value.state], reportedText(value)].filter(Boolean).join("，")}</small>
          </li>
        ))}
      </ul>
    </details>
  );
