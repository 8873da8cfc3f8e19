import { type Finding, isQuestion } from "./finding";
import type { Month } from "./month";
import type { Decision, ReportCheck } from "./reportCheck";

/** What still stands between a checked file and its draft. */
export type Readiness =
  | { readonly kind: "errors"; readonly count: number }
  | { readonly kind: "month" }
  /** No number is new: the ledger has them all, it also has some that the file leaves blank, or the file has none. */
  | { readonly kind: "nothing"; readonly file: "same" | "blanks" | "empty" }
  | { readonly kind: "questions"; readonly count: number }
  | { readonly kind: "ready"; readonly check: ReportCheck };

/** What was said about a file so far; the month is undefined until it is confirmed. */
export interface Said {
  readonly month: Month | undefined;
  readonly decisions: readonly Decision[];
}

export const readinessOf = (check: ReportCheck, { month, decisions }: Said): Readiness => {
  const errors = errorsIn(check);
  const count = errors.filter(({ kind }) => kind !== "monthMissing").length;
  if (count > 0) return { kind: "errors", count };
  if (month === undefined || errors.length > 0) return { kind: "month" };
  if (check.changes.length + check.goals.length === 0) return { kind: "nothing", file: withoutNews(check) };
  const open = openQuestions(check, decisions).length;
  return open > 0 ? { kind: "questions", count: open } : { kind: "ready", check };
};

const withoutNews = ({ same, findings }: ReportCheck): "same" | "blanks" | "empty" => {
  if (same === 0) return "empty";
  return findings.some(({ kind }) => kind === "blankHeld") ? "blanks" : "same";
};

export const errorsIn = ({ findings }: ReportCheck): readonly Finding[] =>
  findings.filter((finding) => !isQuestion(finding));

export const questionsIn = ({ findings }: ReportCheck): readonly Finding[] => findings.filter(isQuestion);

/** The questions that nobody has answered. */
export const openQuestions = (check: ReportCheck, decisions: readonly Decision[]): readonly Finding[] => {
  const decided = new Set(decisions.map(({ question }) => question));
  return questionsIn(check).filter(({ id }) => !decided.has(id));
};

/** The answers to what is asked now; a question that is no longer asked needs none. */
export const answersTo = (check: ReportCheck, decisions: readonly Decision[]): readonly Decision[] => {
  const asked = new Set(questionsIn(check).map(({ id }) => id));
  return decisions.filter(({ question }) => asked.has(question));
};
