import type { Board } from "./board";
import type { Draft } from "./imports";
import { type Report, standingReports } from "./ledger";
import { firstMonthOf, none, targetOf } from "./plan";

export interface UndoStamp {
  readonly id: string;
  /** ISO time in UTC. */
  readonly importedAt: string;
  /** ISO date. */
  readonly reportedOn: string;
}

export interface Undo {
  readonly draft: Draft;
  /** Numbers of the import that somebody has corrected since: they stay. */
  readonly left: number;
}

/**
 * Lines that bring back what held before an import, for each of its numbers that still holds. The ledger only grows:
 * what was imported stays in it. Undefined when there is no such import, or none of its numbers holds any more.
 */
export const undoOf = (board: Board, id: string, stamp: UndoStamp): Undo | undefined => {
  const { ledger, imports } = board;
  const undone = imports.find((candidate) => candidate.id === id);
  if (!undone) return undefined;
  const own = ledger.reports.filter(({ origin }) => origin?.import === id);
  const holding = standingReports(ledger.reports);
  const earlier = standingReports(ledger.reports.filter(({ origin }) => origin?.import !== id));
  const last = standingReports(own);
  const still = [...last].filter(([key, report]) => holding.get(key) === report);
  if (still.length === 0) return undefined;
  const days = [stamp.reportedOn, ...still.map(([, report]) => report.reportedOn)].sort();
  const reportedOn = days[days.length - 1] ?? stamp.reportedOn;
  const what =
    undone.file === "" ? `撤销导入 ${undone.undoes}` : `撤销导入 ${undone.file}（${undone.importedAt.slice(0, 10)}）`;
  const reports = still.map(([key, { month, unit, indicator }]): Report => {
    const before = earlier.get(key);
    const value = before ? before.value : baselineOf(board, { month, unit, indicator });
    return { month, unit, indicator, value, reportedOn, note: what, origin: { import: stamp.id, cell: "" } };
  });
  const { importedAt } = stamp;
  return {
    draft: {
      base: board.version,
      reports,
      import: { id: stamp.id, file: "", sha256: "", importedAt, undoes: id, note: what },
    },
    left: last.size - still.length,
  };
};

/** What holds where nothing was ever reported: on the starting line the plan's own number, elsewhere nothing. */
const baselineOf = ({ plan }: Board, { month, unit, indicator }: Pick<Report, "month" | "unit" | "indicator">) => {
  if (month !== firstMonthOf(plan)) return undefined;
  const i = plan.indicators.findIndex((candidate) => candidate.indicator === indicator);
  const count = targetOf(plan, i, plan.slots.get(unit) ?? none, plan.baseYear);
  return count === none ? undefined : count;
};
