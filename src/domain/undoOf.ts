import type { Board } from "./board";
import type { DayOf, Draft, DraftStamp, Import } from "./imports";
import { type Report, standingReports, subjectOf } from "./ledger";
import { firstMonthOf, none, targetOf } from "./plan";

export interface Undo {
  readonly draft: Draft;
  /** Numbers of the import that were corrected since: they stay. */
  readonly left: number;
}

/**
 * Lines that bring back what held before an import, for each of its numbers that still holds; the undoing of an undoing
 * gives the import again. The ledger only grows: what was imported stays in it. Undefined when there is no such import,
 * or nothing would hold that does not hold now.
 */
export const undoOf = (board: Board, id: string, stamp: DraftStamp, dayOf: DayOf): Undo | undefined => {
  const { imports, ledger } = board;
  const root = rootOf(imports, id);
  if (root === undefined) return undefined;
  const [now, then] = [forceOf(imports), forceOf(imports, id)];
  const numbers = linesOf(ledger.reports, root);
  const holding = numbers.filter((lines) => heldOf(lines, now) !== heldOf(lines, then));
  if (holding.length === 0) return undefined;
  const left = numbers.length - holding.length;
  const what = whatOf(imports, id, dayOf);
  const note = left === 0 ? what : `${what}；其中 ${left} 个数此后已更正，保持不变`;
  const reportedOn = newestOf(holding, stamp.reportedOn);
  const reports = holding.map((lines): Report => {
    const { month, unit, indicator } = lines[0] as Report;
    const value = countUnder(board, lines, then);
    return { month, unit, indicator, value, reportedOn, note: what, origin: { import: stamp.id, cell: "" } };
  });
  const { importedAt, base } = stamp;
  const undoing = { id: stamp.id, file: "", sha256: "", importedAt, undoes: id, note };
  const before = holding.map((lines) => [...standingReports(lines).values()][0]?.value);
  return { left, draft: { base, import: undoing, reports, before } };
};

/** Imports that are undone; an undoing that was undone itself undoes nothing. */
export const undoneIn = (imports: readonly Import[], also?: string): ReadonlySet<string> => {
  const undone = new Set(also === undefined ? [] : [also]);
  for (const { id, undoes } of [...imports].reverse()) if (undoes !== "" && !undone.has(id)) undone.add(undoes);
  return undone;
};

type Lines = readonly Report[];

const importOf = ({ origin }: Report): string => origin?.import ?? "";

/** The import that an undoing, or the undoing of one, is about in the end; an import itself. */
const rootOf = (imports: readonly Import[], id: string): string | undefined => {
  const at = imports.findIndex((candidate) => candidate.id === id);
  const taken = imports[at];
  return taken && (rootOf(imports.slice(0, at), taken.undoes) ?? id);
};

/** For each number that the import wrote, all lines about it in the order of the ledger. */
const linesOf = (reports: Lines, id: string): readonly Lines[] => {
  const numbers = new Map<string, Report[]>();
  for (const report of reports) if (importOf(report) === id) numbers.set(subjectOf(report), []);
  for (const report of reports) numbers.get(subjectOf(report))?.push(report);
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
const heldOf = (lines: Lines, { undone, undoings }: Force): Report | undefined => {
  let held: Report | undefined;
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
const countUnder = ({ plan }: Board, lines: Lines, force: Force): number | undefined => {
  const held = heldOf(lines, force);
  const { month, unit, indicator } = lines[0] as Report;
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
