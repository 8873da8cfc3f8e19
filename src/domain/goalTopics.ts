import type { Figures } from "./figureChoices";
import { hasFigure } from "./goalReading";
import type { Goal } from "./goals";
import { parseYear } from "./period";

/** What goals may be picked by: a section of the notice, or a department. */
export interface GoalTopic {
  readonly topic: string;
  readonly kind: "section" | "office";
  /** Empty for goals of which the notice names no department. */
  readonly name: string;
  readonly count: number;
}

/** Everybody whom the notice names for a goal, leading or responsible, each once. */
export const officesOf = ({ lead, responsible }: Pick<Goal, "lead" | "responsible">): readonly string[] => [
  ...new Set(
    [lead, responsible].flatMap((text) =>
      text
        .replace(/等$/, "")
        .split(/[、，,；;]/)
        .map((name) => name.trim())
        .filter(Boolean),
    ),
  ),
];

/** Sections in the order of the notice, then departments, those named most often first. */
export const topicsOf = (goals: readonly Goal[]): readonly GoalTopic[] => {
  const topics = new Map<string, GoalTopic>();
  for (const goal of goals)
    for (const { topic, kind, name } of topicsOfGoal(goal)) {
      const count = (topics.get(topic)?.count ?? 0) + 1;
      topics.set(topic, { topic, kind, name, count });
    }
  const all = [...topics.values()];
  return [
    ...all.filter(({ kind }) => kind === "section"),
    ...all
      .filter(({ kind }) => kind === "office")
      .sort((a, b) => Number(a.name === "") - Number(b.name === "") || b.count - a.count),
  ];
};

export const goalsOn = (
  goals: readonly Goal[],
  topic: string | undefined,
  figures: Figures | undefined,
): readonly Goal[] =>
  goals.filter(
    (goal) =>
      (topic === undefined || topicsOfGoal(goal).some((each) => each.topic === topic)) &&
      (figures === undefined || hasFigure(goal) === (figures === "with")),
  );

/** Goals of one deadline. */
export interface GoalTerm {
  /** As the table says it: a year, or words such as every year or no year written. */
  readonly year: string;
  readonly goals: readonly Goal[];
}

/** Goals by deadline: those of every year, then years in their order, then those without one, in the order of the notice. */
export const termsOf = (goals: readonly Goal[]): readonly GoalTerm[] => {
  const years = [...new Set(goals.map(({ year }) => year))];
  const terms = years.map((year): GoalTerm => ({ year, goals: goals.filter((goal) => goal.year === year) }));
  const ofEveryYear = terms.filter(isOfEveryYear);
  const others = terms.filter((term) => !isOfEveryYear(term));
  return [
    ...ofEveryYear,
    ...others.filter(isOfOneYear).sort((a, b) => Number(a.year) - Number(b.year)),
    ...others.filter((term) => !isOfOneYear(term)),
  ];
};

const isOfEveryYear = ({ goals }: GoalTerm): boolean => goals.every(({ frequency }) => frequency === "yearly");

/** A deadline that is a year, not words. */
const isOfOneYear = ({ year }: GoalTerm): boolean => parseYear(year) !== undefined;

const topicsOfGoal = (goal: Goal): readonly Omit<GoalTopic, "count">[] => {
  const offices = officesOf(goal);
  return [
    ...(goal.section ? [{ topic: `section:${goal.section}`, kind: "section" as const, name: goal.section }] : []),
    ...(offices.length > 0 ? offices : [""]).map((name) => ({
      topic: `office:${name}`,
      kind: "office" as const,
      name,
    })),
  ];
};
