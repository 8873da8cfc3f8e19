import type { CSSProperties } from "react";
import type { Figures } from "../../domain/figureChoices";
import { type GoalStanding, goalStandings } from "../../domain/goalStandings";
import { type GoalTerm, goalsOn, termsOf, topicsOf } from "../../domain/goalTopics";
import { parseYear } from "../../domain/period";
import type { Scene } from "../shared/scene";
import { useShell } from "../shared/shell";
import { GoalCard } from "./GoalCard";
import { GoalFilter } from "./GoalFilter";
import styles from "./Goals.module.css";

/** The goals of the district by deadline, in the words of the notice. */
export const Goals = ({ data, board }: Scene) => {
  const { goals } = data;
  const wanted = useShell(({ view }) => view.goals);
  const figures: Figures | undefined = useShell(({ view }) => view.figures);
  if (goals.length === 0) return <NoGoals />;
  const topics = topicsOf(goals);
  const topic = topics.find((each) => each.topic === wanted)?.topic;
  const shown = goalsOn(goals, topic, figures);
  const standings = new Map(goalStandings(data, board.settings).map((standing) => [standing.goal, standing]));
  return (
    <section className={styles.goals} aria-labelledby="plan-goals">
      <div className={styles.head}>
        <h2 id="plan-goals" tabIndex={-1}>
          全区目标
          <small>
            {shown.length === goals.length ? `${goals.length}项` : `${goals.length}项中的${shown.length}项`}
          </small>
        </h2>
        <GoalFilter goals={goals} topics={topics} topic={topic} figures={figures} />
      </div>
      {shown.length === 0 && <p>没有同时符合所选条件的目标。</p>}
      <div className={styles.terms}>
        {termsOf(shown).map((term) => (
          <Term key={term.year} term={term} standings={standings} />
        ))}
      </div>
    </section>
  );
};

const NoGoals = () => (
  <section className={styles.goals} aria-labelledby="plan-goals">
    <div className={styles.head}>
      <h2 id="plan-goals" tabIndex={-1}>
        全区目标
      </h2>
    </div>
    <p>
      这套数据没有全区目标：<code>goals.csv</code> 里一项也没有。
    </p>
  </section>
);

/** Deadlines with few goals share a line. */
const widthOf = (cards: number) => ({ "--cards": cards }) as CSSProperties;

interface TermProps {
  readonly term: GoalTerm;
  readonly standings: ReadonlyMap<GoalStanding["goal"], GoalStanding>;
}

const Term = ({ term, standings }: TermProps) => (
  <section className={styles.term} style={widthOf(term.goals.length)}>
    <h3>
      {parseYear(term.year) === undefined ? term.year : `到${term.year}年`}
      <small>{`${term.goals.length}项`}</small>
    </h3>
    <div className={styles.cards}>
      {term.goals.map((goal) => {
        const standing = standings.get(goal);
        return standing && <GoalCard key={goal.id} standing={standing} />;
      })}
    </div>
  </section>
);
