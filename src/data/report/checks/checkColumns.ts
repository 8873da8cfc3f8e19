import type { Finding, QuestionKind } from "../../../domain/finding";
import { monthLabel } from "../../../domain/month";
import { none, type Plan } from "../../../domain/plan";
import { findingAt } from "../findingAt";
import type { Known } from "../known";
import type { ColumnGroup } from "./columnGroups";
import { fewest, fitsBetter, misfit, type Pair, pairsOf } from "./pairsOf";
import { swappedColumns } from "./swappedColumns";

/** A question about whole columns; their numbers are not asked about one by one. */
export interface ColumnDoubt {
  readonly finding: Finding;
  readonly groups: readonly ColumnGroup[];
}

/** Asks about columns of one number, and about those that look like last month's: as they are, moved, or swapped. */
export const checkColumns = (groups: readonly ColumnGroup[], plan: Plan, known: Known): readonly ColumnDoubt[] => {
  const fresh = groups.filter((group) => !isTold(group, known));
  const swapped = swappedColumns(fresh, known);
  const taken = new Set(swapped.flat());
  const single = fresh.filter((group) => !taken.has(group));
  return [
    ...swapped.map((both) => ({ finding: swappedFinding(both, plan), groups: both })),
    ...single.flatMap((group) => {
      const finding = columnFinding(group, plan, known);
      return finding ? [{ finding, groups: [group] }] : [];
    }),
  ];
};

/** The ledger says all of it already: there is nothing to ask. */
const isTold = ({ indicator, month, counts }: ColumnGroup, known: Known): boolean =>
  counts.every(({ unit, value }) => known.inLedger(indicator, unit, month) === (value ?? none));

const columnFinding = (group: ColumnGroup, plan: Plan, known: Known): Finding | undefined => {
  const pairs = pairsOf(group, known);
  const about = nameOf(group, plan);
  if (pairs.length >= fewest && pairs.every(({ value, last }) => value === last))
    return asked("unchanged", group, plan, {
      problem: `${about}这一列与${lastLabel(pairs)}的数完全相同`,
      remedy: "核对是否忘了更新这一列；属实的请确认",
    });
  const only = onlyValue(group);
  if (only !== undefined)
    return asked("uniform", group, plan, {
      problem: `${about}整列都是 ${only}`,
      remedy: `核对是否忘了填写${only === 0 ? "；未报的应留空，不填 0" : ""}；属实的请确认`,
    });
  if (!isShifted(pairs)) return undefined;
  return asked("shifted", group, plan, {
    problem: `${about}这一列与${lastLabel(pairs)}的数错开一行时才吻合`,
    remedy: "核对名称和数字是否错行；属实的请确认",
  });
};

/** The one number that all of a column have. */
const onlyValue = ({ counts }: ColumnGroup): number | undefined => {
  const values = counts.flatMap(({ value }) => value ?? []);
  return values.length >= fewest && values.every((value) => value === values[0]) ? values[0] : undefined;
};

const isShifted = (pairs: readonly Pair[]): boolean =>
  pairs.length > fewest && [-1, 1].some((by) => fitsBetter(misfit(moved(pairs, by)), misfit(pairs)));

const moved = (pairs: readonly Pair[], by: number): readonly Pick<Pair, "value" | "last">[] =>
  pairs.flatMap(({ value }, i) => {
    const other = pairs[i + by];
    return other ? [{ value, last: other.last }] : [];
  });

const lastLabel = (pairs: readonly Pair[]): string => {
  const [month, another] = new Set(pairs.map((pair) => pair.month));
  return month === undefined || another !== undefined ? "上一次报送" : monthLabel(month);
};

const nameOf = ({ indicator, month }: ColumnGroup, plan: Plan): string =>
  `${plan.indicators[indicator]?.name ?? ""}${monthLabel(month)}`;

const swappedFinding = (both: readonly [ColumnGroup, ColumnGroup], plan: Plan): Finding => {
  const [one, other] = both;
  const name = plan.indicators[one.indicator]?.name ?? "";
  return asked("swapped", one, plan, {
    found: both.map(({ counts }) => counts[0]?.column.heading ?? "").join("、"),
    problem: `${name}和${nameOf(other, plan)}的两列可能互换，互换后才与以前的数接近`,
    remedy: "核对表头和数字是否放错了列；属实的请确认",
  });
};

const asked = (
  kind: QuestionKind,
  { indicator, month, counts }: ColumnGroup,
  plan: Plan,
  words: Pick<Finding, "problem" | "remedy"> & { readonly found?: string },
): Finding => {
  const { sheet = "", column } = counts[0] ?? {};
  const place = { sheet, cell: column?.cell ?? "" };
  const id = plan.indicators[indicator]?.indicator ?? "";
  return findingAt(kind, place, { found: column?.heading ?? "", ...words }, { indicator: id, month });
};
