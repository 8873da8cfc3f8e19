import type { Board } from "./board";
import { type GoalReport, goalSubjectOf } from "./goals";
import { type Report, standingBy, subjectOf } from "./ledger";

type Lines = Pick<Board["ledger"], "reports">;

/**
 * How many numbers of a ledger a later one says otherwise although nobody corrected them since: none, for a ledger only
 * grows, unless an older one was put over it. A line that the earlier ledger did not have corrects, that day or later.
 */
export const lostNumbers = ({ reports: before }: Lines, { reports: after }: Lines): number =>
  lostOf<Report>(before, after, subjectOf, ({ value }) => value !== undefined);

/** The same for the values of goals. */
export const lostGoals = (before: readonly GoalReport[], after: readonly GoalReport[]): number =>
  lostOf(before, after, goalSubjectOf, ({ value }) => value !== "");

const lostOf = <L extends Pick<Report | GoalReport, "value" | "reportedOn">>(
  before: readonly L[],
  after: readonly L[],
  keyOf: (line: L) => string,
  isHeld: (line: L) => boolean,
): number => {
  if (before === after) return 0;
  const wordOf = (line: L): string => `${keyOf(line)} ${line.value} ${line.reportedOn}`;
  const isSame = (a: L, b: L | undefined): boolean => b !== undefined && wordOf(a) === wordOf(b);
  if (before.every((line, i) => isSame(line, after[i]))) return 0;
  const known = new Set(before.map(wordOf));
  const now = standingBy(after, keyOf);
  return [...standingBy(before, keyOf)].filter(([subject, line]) => {
    const held = now.get(subject);
    if (!held) return isHeld(line);
    return held.value !== line.value && (known.has(wordOf(held)) || held.reportedOn < line.reportedOn);
  }).length;
};
