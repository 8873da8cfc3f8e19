import type { Board } from "../../../domain/board";
import type { Finding, QuestionKind } from "../../../domain/finding";
import { compare } from "../../../domain/fraction";
import { type GoalReport, goalSubjectOf, standingGoals } from "../../../domain/goals";
import { fractionIn, isSameValue, risesBeyond } from "../../../domain/goalValue";
import { isLaterPeriod, parsePeriod, periodLabel } from "../../../domain/period";
import type { GoalChange } from "../../../domain/reportCheck";
import { findingAt } from "../findingAt";
import type { GoalReading } from "./readGoals";

type Sure = GoalReading & { readonly period: string };

interface GoalsChecked {
  readonly findings: readonly Finding[];
  readonly changes: readonly GoalChange[];
  /** Values that were reported already. */
  readonly same: number;
}

/** Asks about values of goals that are beyond doubt, and says what they change. */
export const checkGoals = (
  readings: readonly GoalReading[],
  { goalReports, policy }: Pick<Board, "goalReports" | "policy">,
): GoalsChecked => {
  const sure = readings.filter((reading): reading is Sure => reading.period !== undefined);
  const standing = standingGoals(goalReports);
  const told = (reading: Sure): string => standing.get(goalSubjectOf(aboutOf(reading)))?.value ?? "";
  const fresh = sure.filter((reading) => isNews(reading, standing.get(goalSubjectOf(aboutOf(reading)))));
  const known = [...new Map([...standing, ...sure.map(reportOf)]).values()];
  const asked = fresh.map((reading) => ({
    reading,
    findings: questionsOn(reading, told(reading), known, policy.checks?.goalShare),
  }));
  const changes = asked.map(({ reading, findings }) => ({
    ...{ ...aboutOf(reading), value: reading.value, before: told(reading), note: reading.note },
    cell: reading.sheet === "" ? reading.cell : `${reading.sheet}!${reading.cell}`,
    asked: findings.map(({ id }) => id),
  }));
  return { findings: asked.flatMap(({ findings }) => findings), changes, same: sure.length - fresh.length };
};

/** Another value, or the same with something new said about it. */
const isNews = ({ value, note }: Sure, line: GoalReport | undefined): boolean => {
  if (!isSameValue(value, line?.value ?? "")) return true;
  return value !== "" && note !== "" && !`${line?.note}；`.startsWith(`${note}；`);
};

const aboutOf = ({ goal: { id }, period }: Sure): Pick<GoalReport, "id" | "period"> => ({ id, period });

type Known = Pick<GoalReport, "id" | "period" | "value">;

const reportOf = (reading: Sure): readonly [string, Known] => {
  const about = aboutOf(reading);
  return [goalSubjectOf(about), { ...about, value: reading.value }];
};

const questionsOn = (
  reading: Sure,
  told: string,
  known: readonly Known[],
  share: number | undefined,
): readonly Finding[] => [
  ...(reading.isShare ? [shareFinding(reading)] : []),
  ...(told === "" ? movementFindings(reading, known, share) : revisedFindings(reading, told)),
];

/** `brief` says what is odd about the value; the question names the goal too. */
const question = (kind: QuestionKind, reading: Sure, brief: string, remedy: string): Finding => {
  const { goal, value } = reading;
  const words = { found: value === "" ? "撤回" : value, problem: `${goal.indicator}${brief}`, brief, remedy };
  return findingAt(kind, reading, words, { goal: goal.id });
};

const shareFinding = (reading: Sure): Finding => {
  const whole = String(Number((Number(reading.value) * 100).toPrecision(12)));
  return question(
    "shareRead",
    reading,
    `读到 ${reading.value}，单位是 ${reading.goal.unit}`,
    `单元格设成百分比格式的，改为常规格式、写 ${whole} 后重新放入；确为 ${reading.value}% 的请确认`,
  );
};

const revisedFindings = (reading: Sure, told: string): readonly Finding[] => {
  if (isSameValue(reading.value, told)) return [];
  const now = reading.value === "" ? "为撤回" : `为 ${reading.value}`;
  const brief = `${periodLabel(reading.period)}已报 ${told}，现${now}`;
  return [question("revised", reading, brief, "确认后作为更正记入台账，原数保留")];
};

/** Against the last period of the same kind: a month says nothing of a whole year. */
const movementFindings = (reading: Sure, known: readonly Known[], share: number | undefined): readonly Finding[] => {
  const last = lastBefore(reading, known);
  const [now, before] = [fractionIn(reading.value), fractionIn(last?.value ?? "")];
  if (!last || !now || !before) return [];
  const when = `${periodLabel(reading.period)}比${periodLabel(last.period)}的 ${last.value} `;
  if (compare(now, before) < 0)
    return [question("fall", reading, `${when}减少`, "核对单位和数字是否填错；属实的请确认")];
  if (share !== undefined && risesBeyond(now, before, share))
    return [question("jump", reading, `${when}增加超过 ${share}%`, "核对单位和是否多输了数字；属实的请确认")];
  return [];
};

const kindOf = (period: string) => parsePeriod(period)?.kind;

const lastBefore = ({ goal, period }: Sure, known: readonly Known[]): Known | undefined => {
  let last: Known | undefined;
  for (const each of known) {
    if (each.id !== goal.id || each.value === "" || kindOf(each.period) !== kindOf(period)) continue;
    if (isLaterPeriod(period, each.period) && (!last || isLaterPeriod(each.period, last.period))) last = each;
  }
  return last;
};
