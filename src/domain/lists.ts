import type { Board } from "./board";
import { atLeast, fraction } from "./fraction";
import { isKnown } from "./ledger";
import type { Listed, MonthRow } from "./listed";
import type { ListPolicy, ListRule, RuleOf } from "./listPolicy";
import type { Month } from "./month";
import { moversBetween } from "./movers";
import { firstMonthOf, none } from "./plan";
import { type Measure, measureOf } from "./policy";
import { orderOf } from "./ranking";
import { type Row, type Scoreboard, scoreboard } from "./scoreboard";
import { type Settings, targetYearOf } from "./settings";

/** Why nobody can be on a list: no month of the race yet, no report, or no earlier month that compares. */
export type Unsaid = "start" | "unreported" | "incomparable";

export interface NamedList {
  readonly policy: ListPolicy;
  /** The scoreboard that it goes by. */
  readonly board: Scoreboard;
  readonly entries: readonly Listed[];
  readonly unsaid: Unsaid | undefined;
}

/** The scoreboard of a measure and month, each month against its own year's target. */
type BoardAt = (month: Month) => Scoreboard;

/** The lists of the policy for the month on screen, whatever target year is chosen. */
export const listsOf = (board: Board, settings: Settings): readonly NamedList[] => {
  const boards = new Map<string, Scoreboard>();
  const boardOf = (measure: Measure, month: Month): Scoreboard => {
    const key = `${measure} ${month}`;
    const known = boards.get(key) ?? scoreboard(board, { ...settings, measure, month, target: undefined });
    boards.set(key, known);
    return known;
  };
  return (board.policy.lists ?? []).map((policy): NamedList => {
    const measure = policy.rule === "met" ? "annual" : (policy.measure ?? settings.measure);
    const boardAt: BoardAt = (month) => boardOf(measure, month);
    const now = boardAt(settings.month);
    const unsaid = unsaidOf(board, settings.month, policy);
    const entries = unsaid === undefined ? entriesOf(board, boardAt, settings.month, policy) : [];
    return { policy, board: now, entries, unsaid };
  });
};

const unsaidOf = (board: Board, month: Month, policy: ListPolicy): Unsaid | undefined => {
  const { plan } = board;
  if (month <= firstMonthOf(plan)) return "start";
  if (!isKnown(board, month)) return "unreported";
  if (policy.rule !== "risers" && policy.rule !== "fallers") return undefined;
  const before = month - policy.months;
  const yearIn = (when: Month): number => targetYearOf(plan, { month: when, target: undefined });
  const compares = before > firstMonthOf(plan) && yearIn(before) === yearIn(month) && isKnown(board, before);
  return compares ? undefined : "incomparable";
};

const entriesOf = (board: Board, boardAt: BoardAt, month: Month, policy: ListPolicy): readonly Listed[] => {
  const rows = boardAt(month).rows.filter((row) => isOpenTo(row, policy));
  const classes = measureOf(board.policy, boardAt(month).settings).classes;
  const isIn = (colours: RuleOf<"behind">["classes"], row: Row | undefined): boolean =>
    row?.classIndex !== undefined && colours.some((colour) => classes[row.classIndex ?? none]?.colour === colour);
  switch (policy.rule) {
    case "met":
      return bestFirst(rows.filter((row) => isAhead(row, policy))).map(plainly);
    case "behind":
      return [...bestFirst(rows.filter((row) => isIn(policy.classes, row)))].reverse().map(plainly);
    case "streak": {
      const first = firstMonthOf(board.plan);
      const streaks = ordered(rows, policy).map((row): Listed => {
        const months: MonthRow[] = [];
        for (let when = month; when > first; when--) {
          const then = boardAt(when).rows[row.index];
          if (!then || !isIn(policy.classes, then)) break;
          months.unshift({ month: when, row: then });
        }
        return { row, evidence: { kind: "streak", months } };
      });
      return streaks.filter((each) => lengthOf(each) >= policy.months).sort((a, b) => lengthOf(b) - lengthOf(a));
    }
    default:
      return moversBetween(boardAt(month - policy.months), boardAt(month), rows, policy);
  }
};

/** With a task and a report for all of it; for 督办 also short of the year's target. */
const isOpenTo = ({ standing: { parts, rate } }: Row, { kind, rule }: ListPolicy): boolean => {
  const tasked = parts.filter(({ target }) => target > 0);
  const reported = tasked.length > 0 && tasked.every(({ actual }) => actual !== none);
  const met = tasked.every(({ actual, target }) => actual >= target);
  return reported && (rule === "met" || rate !== undefined) && !(kind === "supervision" && met);
};

const isAhead = ({ standing: { parts } }: Row, { surplus, rate }: RuleOf<"met">): boolean =>
  parts
    .filter(({ target }) => target > 0)
    .every(
      ({ actual, target }) => actual >= target && actual - target >= surplus && atLeast(fraction(actual, target), rate),
    );

const bestFirst = (rows: readonly Row[]): readonly Row[] =>
  orderOf(rows.map(({ standing }) => standing.rate)).map((index) => rows[index] as Row);

const ordered = (rows: readonly Row[], { kind }: Pick<ListPolicy, "kind"> & ListRule): readonly Row[] =>
  kind === "supervision" ? [...bestFirst(rows)].reverse() : bestFirst(rows);

const plainly = (row: Row): Listed => ({ row, evidence: { kind: "standing" } });

const lengthOf = ({ evidence }: Listed): number => (evidence.kind === "streak" ? evidence.months.length : 0);
