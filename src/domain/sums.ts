import type { Board } from "./board";
import type { Counts } from "./completion";
import { dueAt } from "./due";
import { countsAt, type Ledger } from "./ledger";
import { decemberOf } from "./month";
import { decimalsOf } from "./percent";
import { none, type Plan, targetOf } from "./plan";
import { measureOf, type Policy } from "./policy";
import { growthYearOf, type Settings, targetYearOf } from "./settings";
import { classOfStanding, indicatorsOf, type Part, partOf, raterOf, type Standing, standingOf } from "./standing";

/** One way to read a sum: against the printed 小计/合计, or against 分项加总, the sum of the printed rows. */
export interface SumSide {
  readonly standing: Standing;
  readonly classIndex: number | undefined;
  readonly gap: number | undefined;
  /** Decimals with which the rate is written: enough to tell the two sides apart. */
  readonly decimals: number;
}

/** A 小计 or 合计 line: never ranked, and without a colour while a unit is missing. */
export interface SumLine {
  readonly scope: string;
  /** Sum of the reported actuals of the first indicator asked; `none` when nothing is reported. */
  readonly actual: number;
  /** Units with a task whose report is missing, each counted once. */
  readonly missing: number;
  /** Undefined where the plan prints no sum. */
  readonly printed: SumSide | undefined;
  readonly computed: SumSide;
}

/** The line over `members` (positions of units) with its printed sum at `scope`. Units without a target do not count in. */
export const sumLine = (board: Board, settings: Settings, scope: string, members: readonly number[]): SumLine => {
  const { plan, ledger, policy } = board;
  const slot = plan.slots.get(scope) ?? none;
  const columns = indicatorsOf(plan, settings).map((i) => columnOf(plan, ledger, settings, i, members));
  const rater = raterOf(plan, policy, settings);
  const standing = (printed: (column: Column, year: number) => number): Standing =>
    standingOf(
      rater,
      columns.map((column) =>
        sumPart(
          settings,
          column,
          countsOf(plan, settings, column, (year) => printed(column, year)),
        ),
      ),
    );
  const hasPrinted = columns.every(({ i, year }) => targetOf(plan, i, slot, year) !== none);
  const printed = hasPrinted ? standing(({ i }, year) => targetOf(plan, i, slot, year)) : undefined;
  const computed = standing((column, year) => rowsTotal(plan, column, year));
  const decimals = decimalsOf([computed.rate, printed?.rate], measureOf(policy, settings).classes);
  return {
    scope,
    actual: columns[0]?.actual ?? none,
    missing: new Set(columns.flatMap((column) => column.missing)).size,
    printed: printed && sideOf(policy, settings, printed, decimals[1] ?? 1),
    computed: sideOf(policy, settings, computed, decimals[0] ?? 1),
  };
};

const sideOf = (policy: Policy, settings: Settings, standing: Standing, decimals: number): SumSide => {
  const [part, another] = standing.parts;
  return {
    standing,
    classIndex: classOfStanding(standing, measureOf(policy, settings), settings),
    gap: another ? undefined : part?.gap,
    decimals,
  };
};

/** Whether the printed sum and the sum of the rows disagree in any indicator shown. */
export const sumsDiffer = ({ printed, computed }: SumLine): boolean =>
  printed?.standing.parts.some(({ target }, i) => target !== computed.standing.parts[i]?.target) ?? false;

interface Column {
  readonly i: number;
  readonly year: number;
  readonly tasked: readonly number[];
  readonly actual: number;
  readonly december: number;
  /** Positions of the units without a report. */
  readonly missing: readonly number[];
}

const columnOf = (plan: Plan, ledger: Ledger, settings: Settings, i: number, members: readonly number[]): Column => {
  const year = targetYearOf(plan, settings);
  const now = countsAt(plan, ledger, i, settings.month);
  const before = countsAt(plan, ledger, i, decemberOf(growthYearOf(plan, settings) - 1));
  const tasked = members.filter((u) => targetOf(plan, i, u, year) !== none);
  const missing: number[] = [];
  let actual = 0;
  let december = 0;
  for (const u of tasked) {
    if (now[u] === none) missing.push(u);
    else actual += now[u] ?? 0;
    december = december === none || before[u] === none ? none : december + (before[u] ?? 0);
  }
  return { i, year, tasked, actual: missing.length < tasked.length ? actual : none, december, missing };
};

/** A sum that misses a unit has neither rate nor gap: both would read too low. */
const sumPart = (settings: Settings, column: Column, counts: Counts): Part => {
  const part = partOf(settings, counts);
  if (column.missing.length === 0) return part;
  if (part.completion.kind !== "measured") return { ...part, gap: undefined };
  return { ...part, completion: { kind: "unreported", missing: "month" }, rate: undefined, gap: undefined };
};

const countsOf = (plan: Plan, settings: Settings, column: Column, printed: (year: number) => number): Counts => {
  const when = { month: settings.month, year: column.year, curve: settings.options.curve };
  return {
    actual: column.actual,
    december: column.december,
    target: printed(column.year),
    due: dueAt(plan, column.i, when, printed),
  };
};

/** 分项加总 of the printed rows; `none` when a row lacks that year, or there is no row. */
const rowsTotal = (plan: Plan, { i, tasked }: Column, year: number): number => {
  let total = tasked.length === 0 ? none : 0;
  for (const u of tasked) {
    const target = targetOf(plan, i, u, year);
    total = total === none || target === none ? none : total + target;
  }
  return total;
};
