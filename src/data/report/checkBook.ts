import type { Board } from "../../domain/board";
import { type Finding, isQuestion } from "../../domain/finding";
import { type Month, parseMonth } from "../../domain/month";
import { firstMonthOf, lastMonthOf, none } from "../../domain/plan";
import type { Change, ReportCheck } from "../../domain/reportCheck";
import { undoneIn } from "../../domain/undoOf";
import { dayOf } from "../dayOf";
import type { Book } from "./book";
import { checkBlanks } from "./checks/checkBlanks";
import { type ColumnDoubt, checkColumns } from "./checks/checkColumns";
import { checkCounts } from "./checks/checkCounts";
import { checkMissing } from "./checks/checkMissing";
import { checkMonths } from "./checks/checkMonths";
import { checkReferences } from "./checks/checkReferences";
import { checkReportedOn } from "./checks/checkReportedOn";
import { checkSums } from "./checks/checkSums";
import { columnGroups } from "./checks/columnGroups";
import { checkTables } from "./checkTables";
import { columnReads } from "./columnReads";
import { type Dated, type DatedReport, datedReport, type PlacedBlock } from "./datedReport";
import { distinctBy } from "./distinctBy";
import { findBlocks } from "./findBlocks";
import { findingAt, nowhere } from "./findingAt";
import { checkGoals } from "./goals/checkGoals";
import { goalNames } from "./goals/goalNames";
import { goalSheets, monthAround, otherMonths } from "./goals/goalSheets";
import { type GoalReading, type GoalsRead, readGoals } from "./goals/readGoals";
import { withdrawFaults } from "./goals/withdrawFaults";
import { type Known, knownOf } from "./known";
import { type Lexicon, lexiconOf } from "./lexicon";
import { planeOf } from "./plane";
import { readBlock } from "./readBlock";
import type { Reading } from "./readings";
import { surroundingsOf } from "./surroundingsOf";

/** What a report is checked against. */
export interface CheckDesk {
  readonly board: Pick<Board, "plan" | "policy" | "imports" | "goals" | "goalReports"> & {
    readonly ledger: Pick<Board["ledger"], "counts" | "latest">;
  };
  /** The month that the clerk confirmed. */
  readonly month: Month | undefined;
  /** ISO dates. */
  readonly reportedOn: string;
  readonly today: string;
  /** The newest date in the ledger; absent when it has no line. */
  readonly newest?: string;
}

/** A check that has nothing to say yet. */
export const blankCheck: ReportCheck = {
  ...{ file: "", sha256: "", detected: undefined, same: 0 },
  ...{ columns: [], sums: [], months: [], findings: [], changes: [], goals: [] },
};

/** Checks a book against a board; nothing is changed, and everything there is to say is said at once. */
export const checkBook = (book: Book, desk: CheckDesk): ReportCheck => {
  const { plan, ledger, goals: known } = desk.board;
  const lexicon = lexiconOf(plan);
  const names = known.length === 0 ? undefined : goalNames(plan, known);
  const { placed, rest } = goalSheets(book, { lexicon, names, confirmed: desk.month });
  const blocks = blocksOf({ ...book, sheets: rest }, lexicon, desk.month);
  const current = parseMonth(desk.today.slice(0, 7)) ?? lastMonthOf(plan);
  const report = datedReport(blocks, desk.month, current);
  const detected = report.detected ?? (report.counts.length === 0 ? monthAround(placed, current) : undefined);
  const span = [firstMonthOf(plan), lastMonthOf(plan)] as const;
  const month = desk.month ?? detected?.month;
  const tables = placed.map(({ table }) => table);
  const goals = readGoals(tables, { month, current, span });
  const isOpen = report.isOpen || goals.readings.some(({ period }) => period === undefined);
  const months = monthsOf(report, goals, month);
  const latest = ledger.latest > firstMonthOf(plan) ? ledger.latest : undefined;
  const named = blocks.filter(({ read }) => read.counts.length > 0).map(({ around }) => around.named);
  const ofMonths = checkMonths({ months, detected, confirmed: desk.month, current, latest, span, isOpen, named });
  const ofGoals = goals.readings.some((reading) => reading.isOpen) ? otherMonths(placed, month, current) : [];
  const isTold = ofMonths.some(({ kind }) => kind === "monthConflict");
  const errors = [
    ...(blocks.length === 0 && placed.length > 0 ? [] : checkTables(book, blocks, report, plan)),
    ...goals.faults,
    ...withdrawFaults(goals.readings, desk.board.goalReports),
    ...ofMonths.filter((finding) => !isQuestion(finding)),
    ...checkReportedOn(desk, months, current, goals.readings.length > 0),
  ];
  const asked = [...ofMonths.filter(isQuestion), ...(isTold ? [] : ofGoals), ...sameFile(book, desk)];
  const base = {
    ...{ ...blankCheck, file: book.file, sha256: book.sha256, detected, months },
    columns: [...columnReads(blocks, report, plan), ...goals.columns],
  };
  if (errors.length > 0) return { ...base, findings: [...errors, ...asked] };
  return { ...base, ...questioned(report, goals.readings, asked, desk) };
};

/** The months of the numbers, and the one that stands in for the period of goals. */
const monthsOf = ({ counts }: DatedReport, { readings }: GoalsRead, month: Month | undefined): readonly Month[] => {
  const own = counts.map((count) => count.month);
  const lent = month !== undefined && readings.some(({ isOpen }) => isOpen) ? [month] : [];
  return [...new Set([...own, ...lent])].sort((a, b) => a - b);
};

const blocksOf = (book: Book, lexicon: Lexicon, confirmed: Month | undefined): readonly PlacedBlock[] =>
  book.sheets.flatMap((grid) =>
    findBlocks(planeOf(grid), lexicon).map((block) => {
      const around = surroundingsOf(block, book.file, lexicon, confirmed);
      return { around, read: readBlock(block, around, lexicon) };
    }),
  );

/** Whatever is asked about numbers that are beyond doubt. */
const questioned = (
  report: DatedReport,
  readings: readonly GoalReading[],
  asked: readonly Finding[],
  { board }: CheckDesk,
): Pick<ReportCheck, "findings" | "sums" | "changes" | "goals" | "same"> => {
  const { plan, policy } = board;
  const known = knownOf(plan, board.ledger, report.counts);
  const counts = distinctBy(report.counts, keyOf);
  const groups = columnGroups(counts);
  const ofColumns = checkColumns(groups, plan, known);
  const ofCounts = checkCounts(counts, { plan, known, checks: policy.checks, fallNote: policy.fallNote });
  const explained = explainedCells(ofColumns);
  const checked = checkSums(report.sums, report.counts, plan, known);
  const goals = checkGoals(readings, board);
  const findings = [
    ...asked,
    ...checkMissing(groups, plan, known),
    ...checkBlanks(report, plan, known),
    ...ofColumns.map(({ finding }) => finding),
    ...checked.findings,
    ...checkReferences(report.references, plan, known),
    ...ofCounts.filter(({ kind, sheet, cell }) => kind === "revised" || !explained.has(`${sheet}!${cell}`)),
    ...goals.findings,
  ];
  const changes = changesOf(counts, findings, plan, known);
  const same = counts.length - changes.length + goals.same;
  return { findings, sums: checked.sums, changes, goals: goals.changes, same };
};

/** Cells of columns that are asked about as a whole. */
const explainedCells = (columns: readonly ColumnDoubt[]): ReadonlySet<string> =>
  new Set(
    columns.flatMap(({ groups }) =>
      groups.flatMap(({ counts }) => counts.map(({ sheet, cell }) => `${sheet}!${cell}`)),
    ),
  );

/** The same number may stand in several tables: it is asked about where it stands first. */
const keyOf = ({ indicator, unit, month }: Dated<Reading>): string => `${indicator} ${unit} ${month}`;

const changesOf = (
  counts: readonly Dated<Reading>[],
  findings: readonly Finding[],
  plan: Board["plan"],
  known: Known,
): readonly Change[] => {
  const asked = new Map<string, string[]>();
  for (const { id, sheet, cell, unit } of findings) {
    if (unit === undefined) continue;
    const key = `${sheet}!${cell}`;
    asked.set(key, [...(asked.get(key) ?? []), id]);
  }
  return counts.flatMap(({ indicator, unit, month, value, sheet, cell }) => {
    const before = known.inLedger(indicator, unit, month);
    if (before === (value ?? none)) return [];
    return [
      {
        ...{ month, value, before: before === none ? undefined : before },
        unit: plan.units[unit]?.code ?? "",
        indicator: plan.indicators[indicator]?.indicator ?? "",
        cell: sheet === "" ? cell : `${sheet}!${cell}`,
        asked: asked.get(`${sheet}!${cell}`) ?? [],
      },
    ];
  });
};

const sameFile = ({ sha256 }: Book, { board }: CheckDesk): readonly Finding[] => {
  const undone = undoneIn(board.imports);
  const earlier = board.imports.find((other) => other.sha256 === sha256 && !undone.has(other.id));
  if (!earlier) return [];
  return [
    findingAt("sameFile", nowhere, {
      found: "",
      problem: `同一个文件已在 ${dayOf(new Date(earlier.importedAt))} 导入过（${earlier.file}）`,
      remedy: "核对是否拿错了文件；需要再次导入的请确认",
    }),
  ];
};
