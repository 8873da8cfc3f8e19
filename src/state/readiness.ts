import { openQuestions } from "../domain/draftOf";
import { type Finding, isQuestion } from "../domain/finding";
import type { Decision, ReportCheck } from "../domain/reportCheck";
import type { Work } from "./deskState";
import type { OpenImport } from "./kept";

/** What still stands between a file and its draft. */
export type Readiness =
  | { readonly kind: "reading" }
  | { readonly kind: "errors"; readonly count: number }
  | { readonly kind: "month" }
  | { readonly kind: "nothing" }
  | { readonly kind: "questions"; readonly count: number }
  | { readonly kind: "ready"; readonly check: ReportCheck };

export const readinessOf = (work: Work, record: OpenImport): Readiness => {
  if (work.kind !== "checked") return { kind: "reading" };
  const { check } = work.checked;
  const errors = errorsIn(check);
  const others = errors.filter(({ kind }) => kind !== "monthMissing");
  if (others.length > 0) return { kind: "errors", count: others.length };
  if (record.month === undefined || errors.length > 0) return { kind: "month" };
  if (check.changes.length === 0) return { kind: "nothing" };
  const count = openQuestions(check, record.decisions).length;
  return count > 0 ? { kind: "questions", count } : { kind: "ready", check };
};

export const errorsIn = ({ findings }: ReportCheck): readonly Finding[] =>
  findings.filter((finding) => !isQuestion(finding));

export const questionsIn = ({ findings }: ReportCheck): readonly Finding[] => findings.filter(isQuestion);

/** The answers to what is asked now; a question that is no longer asked needs none. */
export const answersTo = (check: ReportCheck, decisions: readonly Decision[]): readonly Decision[] => {
  const asked = new Set(questionsIn(check).map(({ id }) => id));
  return decisions.filter(({ question }) => asked.has(question));
};
