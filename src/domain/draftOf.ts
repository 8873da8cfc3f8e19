import type { Finding } from "./finding";
import type { Draft, DraftStamp } from "./imports";
import { questionsIn } from "./readiness";
import type { Decision, ReportCheck } from "./reportCheck";

/** What the ledger gains: each line with its cell, and with what was asked about it and decided. */
export const draftOf = (check: ReportCheck, decisions: readonly Decision[], stamp: DraftStamp): Draft => {
  const reasons = new Map(decisions.map(({ question, reason }) => [question, reason.trim()]));
  const asked = questionsIn(check);
  const words = new Map(
    asked.map((finding) => [finding.id, decidedWords(finding.brief ?? finding.problem, reasons.get(finding.id))]),
  );
  const ofCells = new Set([...check.changes, ...check.goals].flatMap((change) => change.asked));
  const wordsOn = (questions: readonly string[]) => questions.flatMap((question) => words.get(question) ?? []);
  const { id, importedAt, reportedOn, base } = stamp;
  return {
    base,
    import: {
      ...{ id, importedAt, file: check.file, sha256: check.sha256, undoes: "" },
      note: notesOf(
        asked.filter((finding) => !ofCells.has(finding.id)),
        reasons,
      ).join("；"),
    },
    reports: check.changes.map(({ month, unit, indicator, value, cell, asked: questions }) => ({
      ...{ month, unit, indicator, value, reportedOn },
      note: wordsOn(questions).join("；"),
      origin: { import: id, cell },
    })),
    before: check.changes.map(({ before }) => before),
    goals: check.goals.map(({ id: goal, period, value, note, cell, asked: questions }) => ({
      ...{ id: goal, period, value, reportedOn },
      note: [note, ...wordsOn(questions)].filter((text) => text !== "").join("；"),
      origin: { import: id, cell },
    })),
    goalsBefore: check.goals.map(({ before }) => before),
  };
};

/** More of one kind than this are told by their number. */
const mostTold = 3;

const notesOf = (findings: readonly Finding[], reasons: ReadonlyMap<string, string>): readonly string[] => {
  const kinds = [...new Set(findings.map(({ kind }) => kind))];
  return kinds.flatMap((kind) => {
    const alike = findings.filter((finding) => finding.kind === kind);
    if (alike.length <= mostTold) return alike.map(({ id, problem }) => decidedWords(problem, reasons.get(id)));
    const given = [...new Set(alike.flatMap(({ id }) => reasons.get(id) || []))];
    return [decidedWords(`${alike[0]?.problem ?? ""}等 ${alike.length} 处`, given.join("、"))];
  });
};

const decidedWords = (problem: string, reason = ""): string =>
  `${problem}：已确认${reason === "" ? "" : `（${reason}）`}`;
