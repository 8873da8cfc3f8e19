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
 * Lines that bring back what held before an import, for each of its numbers that still holds. The ledger only grows:
 * what was imported stays in it, and an undoing can be undone like any import. Undefined when there is no such import, or
 * none of its numbers holds any more.
 */
export const undoOf = (board: Board, id: string, stamp: DraftStamp, dayOf: DayOf): Undo | undefined => {
  const { imports, ledger } = board;
  if (!imports.some((candidate) => candidate.id === id)) return undefined;
  const undoes = new Map(imports.map((each) => [each.id, each.undoes]));
  const numbers = linesOf(ledger.reports, id);
  const holding = numbers.filter((lines) => holdersOf(lines, undoes).some((line) => importOf(line) === id));
  if (holding.length === 0) return undefined;
  const left = numbers.length - holding.length;
  const what = whatOf(imports, id, dayOf);
  const note = left === 0 ? what : `${what}；其中 ${left} 个数此后已更正，保持不变`;
  const reportedOn = newestOf(holding, stamp.reportedOn);
  const reports = holding.map((lines): Report => {
    const { month, unit, indicator } = lines[0] as Report;
    const value = valueWithout(board, lines, undoes, id);
    return { month, unit, indicator, value, reportedOn, note: what, origin: { import: stamp.id, cell: "" } };
  });
  const { importedAt, base } = stamp;
  const undoing = { id: stamp.id, file: "", sha256: "", importedAt, undoes: id, note };
  const before = holding.map((lines) => holderOf(lines)?.value);
  return { left, draft: { base, import: undoing, reports, before } };
};

type Undoes = ReadonlyMap<string, string>;
type Lines = readonly Report[];

const importOf = ({ origin }: Report): string => origin?.import ?? "";

/** For each number that the import wrote, all lines about it in the order of the ledger. */
const linesOf = (reports: Lines, id: string): readonly Lines[] => {
  const numbers = new Map<string, Report[]>();
  for (const report of reports) if (importOf(report) === id) numbers.set(subjectOf(report), []);
  for (const report of reports) numbers.get(subjectOf(report))?.push(report);
  return [...numbers.values()];
};

const holderOf = (lines: Lines): Report | undefined => [...standingReports(lines).values()][0];

/** The line that holds, and those that it stands for: an undoing stands for the line that it brought back. */
const holdersOf = (lines: Lines, undoes: Undoes, held = holderOf(lines)): Lines => {
  const undone = held && undoes.get(importOf(held));
  if (!held || !undone) return held ? [held] : [];
  const before = linesBefore(lines, held).filter((line) => importOf(line) !== undone);
  return [held, ...holdersOf(before, undoes)];
};

const linesBefore = (lines: Lines, line: Report): Lines => lines.slice(0, lines.indexOf(line));

/** The line that would hold without some imports; an undoing that brought one of their numbers back goes with them. */
const heldWithout = (lines: Lines, undoes: Undoes, without: ReadonlySet<string>): Report | undefined => {
  const held = holderOf(lines.filter((line) => !without.has(importOf(line))));
  const undone = held && undoes.get(importOf(held));
  if (!held || !undone || !holdersOf(lines, undoes, held).some((line) => without.has(importOf(line)))) return held;
  return heldWithout(linesBefore(lines, held), undoes, new Set([...without, undone]));
};

/** Where nothing else was ever reported, the plan's own number holds on the starting line, and nothing elsewhere. */
const valueWithout = ({ plan }: Board, lines: Lines, undoes: Undoes, id: string): number | undefined => {
  const held = heldWithout(lines, undoes, new Set([id]));
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
