import { endOfPeriod, type GoalReading, isEarly, outcomeOf, readingOf, yearOfPeriod } from "../../domain/goalReading";
import { type Goal, periodLabel } from "../../domain/goals";
import { currentValue, type GoalValue } from "../../domain/goalValues";
import type { DistrictYear } from "../../domain/history";
import { monthLabel, yearOf } from "../../domain/month";
import { none } from "../../domain/plan";
import { missingText } from "../../domain/wording";
import { dayLabel } from "../shared/format";
import styles from "./Goals.module.css";
import { askedText, kindText, readingText, yearLabel } from "./planText";

interface GoalCardProps {
  readonly goal: Goal;
  readonly values: readonly GoalValue[];
  /** Of the indicator that counts what the goal asks. */
  readonly counted: DistrictYear | undefined;
}

/** A goal in the words of the notice, who answers for it, and what was reported. */
export const GoalCard = ({ goal, values, counted }: GoalCardProps) => {
  const reading = readingOf(goal);
  return (
    <article className={styles.card} data-goal={goal.id}>
      <header>
        <span>{`${goal.id} · ${goal.section}`}</span>
        <span>{kindText(goal)}</span>
      </header>
      <h4>{goal.indicator}</h4>
      <p className={styles.asked}>
        <b>{askedText(goal)}</b>
        <span>{yearLabel(goal.year)}</span>
      </p>
      <p className={styles.verbatim}>
        <span className="visually-hidden">原文：</span>
        {goal.verbatim}
      </p>
      <Reached goal={goal} reading={reading} values={values} counted={counted} />
      <dl>
        <dt>判读</dt>
        <dd>{readingText(goal, reading)}</dd>
        <dt>牵头</dt>
        <dd>{goal.lead || "原文未列"}</dd>
        <dt>责任</dt>
        <dd>{goal.responsible || "原文未列"}</dd>
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

interface ReachedProps extends GoalCardProps {
  readonly reading: GoalReading;
}

const Reached = ({ goal, reading, values, counted }: ReachedProps) => {
  if (counted) return <Counted goal={goal} reading={reading} year={counted} />;
  const current = currentValue(values);
  const earlier = goal.frequency === "yearly" ? values : values.filter((value) => value !== current);
  return (
    <>
      <p className={styles.reached}>
        {current ? (
          <>
            {`${periodLabel(current.period)} `}
            <b>{`${current.value}${goal.unit}`}</b>
            <Outcome
              outcome={outcomeOf(reading, current.value, yearOfPeriod(current.period))}
              isEarly={isEarly(reading, endOfPeriod(current.period))}
            />
            <small>{reportedText(current)}</small>
          </>
        ) : (
          <b>{goal.kind === "interpretive" ? "口径待定" : "未报"}</b>
        )}
      </p>
      <History goal={goal} values={earlier} />
    </>
  );
};

/** A sum that misses units reads too low to be judged. */
const Counted = ({
  goal,
  reading,
  year,
}: {
  readonly goal: Goal;
  readonly reading: GoalReading;
  readonly year: DistrictYear;
}) => {
  const { actual, missing, month = 0 } = year;
  const outcome = missing > 0 || actual === none ? undefined : outcomeOf(reading, String(actual), yearOf(month));
  return (
    <p className={styles.reached}>
      {`${monthLabel(month)} `}
      <b>{actual === none ? "未报" : `${actual}${goal.unit}`}</b>
      <Outcome outcome={outcome} isEarly={isEarly(reading, month)} />
      <small>{["台账加总", missingText({ missing })].filter(Boolean).join("，")}</small>
    </p>
  );
};

interface OutcomeProps {
  readonly outcome: ReturnType<typeof outcomeOf>;
  /** The goal's year has not ended with the value told. */
  readonly isEarly: boolean;
}

const Outcome = ({ outcome, isEarly }: OutcomeProps) =>
  outcome ? <em data-outcome={outcome}>{outcome === "met" ? "已达" : isEarly ? "未到期，尚未达到" : "未达"}</em> : null;

const reportedText = ({ reportedOn, note }: GoalValue): string =>
  [`${dayLabel(reportedOn)}报`, note].filter(Boolean).join("，");

const states = { holds: "", replaced: "已被更正", withdrawn: "撤回" } as const;

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
