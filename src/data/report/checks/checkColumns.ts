import type { Finding, QuestionKind } from "../../../domain/finding";
import { monthLabel } from "../../../domain/month";
import { none, type Plan } from "../../../domain/plan";
import { findingAt } from "../findingAt";
import type { Known } from "../known";
import type { ColumnGroup } from "./columnGroups";

/** Fewer units than this say nothing about a column. */
const fewest = 3;
/** One place up or down must fit this many times better before it is asked about. */
const better = 4;

interface Pair {
  readonly value: number;
  readonly last: number;
}

/** Asks about columns that look like last month's, or like last month's moved by a row. */
export const checkColumns = (groups: readonly ColumnGroup[], plan: Plan, known: Known): readonly Finding[] =>
  groups.flatMap((group) => {
    const pairs = pairsOf(group, known);
    if (pairs.length < fewest || isTold(group, known)) return [];
    if (pairs.every(({ value, last }) => value === last)) return [columnFinding("unchanged", group, plan)];
    return isShifted(pairs) ? [columnFinding("shifted", group, plan)] : [];
  });

const pairsOf = ({ indicator, month, counts }: ColumnGroup, known: Known): readonly Pair[] =>
  counts.flatMap(({ unit, value }) => {
    const last = known.before(indicator, unit, month);
    return value === undefined || last === undefined ? [] : [{ value, last: last.value }];
  });

/** The ledger says all of it already: there is nothing to ask. */
const isTold = ({ indicator, month, counts }: ColumnGroup, known: Known): boolean =>
  counts.every(({ unit, value }) => known.inLedger(indicator, unit, month) === (value ?? none));

const isShifted = (pairs: readonly Pair[]): boolean => {
  const inPlace = distance(pairs, 0);
  return pairs.length > fewest && [-1, 1].some((by) => distance(pairs, by) * better < inPlace);
};

const distance = (pairs: readonly Pair[], by: number): number =>
  pairs.reduce((sum, { value }, i) => {
    const other = pairs[i + by];
    return other ? sum + Math.abs(value - other.last) : sum;
  }, 0);

const words: { readonly [K in QuestionKind]?: Pick<Finding, "problem" | "remedy"> } = {
  unchanged: { problem: "与上一次报送的数完全相同", remedy: "核对是否忘了更新这一列；属实的请确认" },
  shifted: { problem: "与上一次报送的数错开一行时才吻合", remedy: "核对名称和数字是否错行；属实的请确认" },
};

const columnFinding = (kind: QuestionKind, { indicator, month, counts }: ColumnGroup, plan: Plan): Finding => {
  const { sheet = "", column } = counts[0] ?? {};
  const { name = "", indicator: id = "" } = plan.indicators[indicator] ?? {};
  return findingAt(
    kind,
    { sheet, cell: column?.cell ?? "" },
    {
      found: column?.heading ?? "",
      problem: `${name}${monthLabel(month)}这一列${words[kind]?.problem ?? ""}`,
      remedy: words[kind]?.remedy ?? "",
    },
    { indicator: id, month },
  );
};
