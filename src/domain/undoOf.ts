import type { Board } from "./board";
import { sizeText } from "./draftSize";
import { type GoalReport, goalSubjectOf } from "./goals";
import type { DayOf, Draft, DraftStamp, Import } from "./imports";
import { type Report, standingBy, subjectOf } from "./ledger";
import { firstMonthOf, none, targetOf } from "./plan";

export interface Undo {
  readonly draft: Draft;
  /** What the import said and was corrected since stays, in words; empty where there is none. */
  readonly left: string;
}

/**
 * Lines that bring back what held before an import, for each of its numbers that still holds; the undoing of an undoing
 * gives the import again. The ledger only grows: what was imported stays in it. Undefined when there is no such import,
 * or nothing would hold that does not hold now.
 */
export const undoOf = (board: Board, id: string, stamp: DraftStamp, dayOf: DayOf): Undo | undefined => {
  const { imports } = board;
  const root = rootOf(imports, id);
  if (root === undefined) return undefined;
  const [now, then] = [forceOf(imports), forceOf(imports, id)];
  const numbers = holdingIn(board.ledger.reports, root, subjectOf, { now, then });
  const goals = holdingIn(board.goalReports, root, goalSubjectOf, { now, then });
  const holding: readonly Lines[] = [...numbers.holding, ...goals.holding];
  if (holding.length === 0) return undefined;
  const isLeft = numbers.left + goals.left > 0;
  const left = isLeft ? sizeText({ numbers: numbers.left, goals: goals.left }) : "";
  const what = whatOf(imports, id, dayOf);
  const note = isLeft ? `${what}；其中 ${left}此后已更正，保持不变` : what;
  const said = {
    ...{ reportedOn: newestOf(holding, stamp.reportedOn), note: what },
    origin: { import: stamp.id, cell: "" },
  };
  const { importedAt, base } = stamp;
  const draft: Draft = {
    ...{ base, import: { id: stamp.id, file: "", sha256: "", importedAt, undoes: id, note } },
    reports: numbers.holding.map((lines) => ({ ...aboutOf(lines), value: countUnder(board, lines, then), ...said })),
    before: numbers.holding.map((lines) => lastOf(lines)?.value),
    goals: goals.holding.map((lines) => ({ ...goalOf(lines), value: heldOf(lines, then)?.value ?? "", ...said })),
    goalsBefore: goals.holding.map((lines) => lastOf(lines)?.value ?? ""),
  };
  return { left, draft };
};

const aboutOf = ([line]: readonly Report[]): Pick<Report, "month" | "unit" | "indicator"> => {
  const { month, unit, indicator } = line as Report;
  return { month, unit, indicator };
};

const goalOf = ([line]: readonly GoalReport[]): Pick<GoalReport, "id" | "period"> => {
  const { id, period } = line as GoalReport;
  return { id, period };
};

/** Of all lines about one number, the one that holds. */
const lastOf = <L extends Line>(lines: readonly L[]): L | undefined => standingBy(lines, () => "").get("");

/** Imports that are undone; an undoing that was undone itself undoes nothing. */
export const undoneIn = (imports: readonly Import[], also?: string): ReadonlySet<string> => {
  const undone = new Set(also === undefined ? [] : [also]);
  for (const { id, undoes } of [...imports].reverse()) if (undoes !== "" && !undone.has(id)) undone.add(undoes);
  return undone;
};

/** A line of the ledger, or of the goals: both only grow. */
type Line = Pick<Report, "reportedOn" | "origin">;
type Lines = readonly Line[];

const importOf = ({ origin }: Line): string => origin?.import ?? "";

/** The import that an undoing, or the undoing of one, is about in the end; an import itself. */
const rootOf = (imports: readonly Import[], id: string): string | undefined => {
  const at = imports.findIndex((candidate) => candidate.id === id);
  const taken = imports[at];
  return taken && (rootOf(imports.slice(0, at), taken.undoes) ?? id);
};

/** The numbers of an import whose undoing changes which line holds, each with all lines about it; and how many others. */
const holdingIn = <L extends Line>(
  lines: readonly L[],
  root: string,
  keyOf: (line: L) => string,
  { now, then }: { readonly now: Force; readonly then: Force },
): { readonly holding: readonly (readonly L[])[]; readonly left: number } => {
  const numbers = linesOf(lines, root, keyOf);
  const holding = numbers.filter((of) => heldOf(of, now) !== heldOf(of, then));
  return { holding, left: numbers.length - holding.length };
};

/** For each number that the import wrote, all lines about it in the order of the ledger. */
const linesOf = <L extends Line>(
  lines: readonly L[],
  id: string,
  keyOf: (line: L) => string,
): readonly (readonly L[])[] => {
  const numbers = new Map<string, L[]>();
  for (const line of lines) if (importOf(line) === id) numbers.set(keyOf(line), []);
  for (const line of lines) numbers.get(keyOf(line))?.push(line);
  return [...numbers.values()];
};

/** Which imports count, and which are undoings. */
interface Force {
  readonly undone: ReadonlySet<string>;
  readonly undoings: ReadonlySet<string>;
}

const forceOf = (imports: readonly Import[], also?: string): Force => ({
  undone: undoneIn(imports, also),
  undoings: new Set(imports.flatMap(({ id }) => (rootOf(imports, id) === id ? [] : id))),
});

/**
 * The line that holds when only imports count that are not undone. The lines of an undoing say nothing of their own,
 * but what comes after them with an older day does not hold, as ever.
 */
const heldOf = <L extends Line>(lines: readonly L[], { undone, undoings }: Force): L | undefined => {
  let held: L | undefined;
  let newest = "";
  for (const line of lines) {
    const from = importOf(line);
    if (line.reportedOn < newest || undone.has(from)) continue;
    newest = line.reportedOn;
    if (!undoings.has(from)) held = line;
  }
  return held;
};

/** Where nothing else was ever reported, the plan's own number holds on the starting line, and nothing elsewhere. */
const countUnder = ({ plan }: Board, lines: readonly Report[], force: Force): number | undefined => {
  const held = heldOf(lines, force);
  const { month, unit, indicator } = aboutOf(lines);
  if (held || month !== firstMonthOf(plan)) return held?.value;
  const i = plan.indicators.findIndex((candidate) => candidate.indicator === indicator);
  const count = targetOf(plan, i, plan.slots.get(unit) ?? none, plan.baseYear);
  return count === none ? undefined : count;
};

const newestOf = (numbers: readonly Lines[], day: string): string => {
  const days = [day, ...new Set(numbers.flat().map(({ reportedOn }) => reportedOn))].sort();
  return days[days.length - 1] ?? day;
};

/** In words: an undoing takes an import back, the undoing of one restores it. */
const whatOf = (imports: readonly Import[], id: string, dayOf: DayOf, verb = "撤销"): string => {
  const at = imports.findIndex((candidate) => candidate.id === id);
  const { file, importedAt, undoes } = imports[at] as Import;
  const root = imports.slice(0, at).find((candidate) => candidate.id === undoes);
  return root
    ? whatOf(imports.slice(0, at), root.id, dayOf, verb === "撤销" ? "恢复" : "撤销")
    : `${verb}导入 ${file || id}（${dayOf(importedAt)}）`;
};
