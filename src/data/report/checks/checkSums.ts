import type { Finding } from "../../../domain/finding";
import type { Plan } from "../../../domain/plan";
import type { SumRead } from "../../../domain/reportCheck";
import type { Dated } from "../datedReport";
import { distinctBy } from "../distinctBy";
import { findingAt } from "../findingAt";
import type { Known } from "../known";
import type { Reading, SumReading } from "../readings";
import { sumHint } from "./sumHint";

interface Checked {
  readonly sums: readonly SumRead[];
  readonly findings: readonly Finding[];
}

/** Every sum that the file states beside what its rows come to. */
export const checkSums = (
  sums: readonly Dated<SumReading>[],
  counts: readonly Dated<Reading>[],
  plan: Plan,
  known: Known,
): Checked => {
  const checked = sums.map((sum) => {
    const members = membersOf(sum, counts, plan);
    const computed = members.reduce((total, { value }) => total + (value ?? 0), 0);
    return { sum, members, computed, read: sumRead(sum, members.length > 0 ? computed : undefined, plan) };
  });
  const odd = checked.filter(({ sum, members, computed }) => members.length > 0 && sum.stated !== computed);
  const once = distinctBy(odd, ({ sum: { indicator, month, label, stated }, members }) =>
    [indicator, month, label, stated, ...members.map(({ unit, value }) => `${unit}=${value}`)].join(" "),
  );
  return {
    sums: checked.map(({ read }) => read),
    findings: once.map(({ sum, members, computed }) =>
      sumFinding(sum, computed, sumHint(sum, members, computed, plan, known), plan),
    ),
  };
};

/** The numbers of the same table that a sum stands for. */
const membersOf = (
  { kind, indicator, month, block, units }: Dated<SumReading>,
  counts: readonly Dated<Reading>[],
  plan: Plan,
): readonly Dated<Reading>[] => {
  const chosen = new Set(units);
  const isMember = (unit: number): boolean => {
    if (kind === "all") return true;
    return kind === "rows" ? chosen.has(unit) : plan.units[unit]?.group === kind.group;
  };
  return counts.filter(
    (count) => count.block === block && count.indicator === indicator && count.month === month && isMember(count.unit),
  );
};

const sumRead = (
  { sheet, cell, label, indicator, month, stated }: Dated<SumReading>,
  computed: number | undefined,
  plan: Plan,
): SumRead => ({
  ...{ sheet, cell, label, month, stated, computed },
  indicator: plan.indicators[indicator]?.indicator ?? "",
});

const sumFinding = (sum: Dated<SumReading>, computed: number, hint: string, plan: Plan): Finding => {
  const { name = "", indicator = "" } = plan.indicators[sum.indicator] ?? {};
  const difference = sum.stated - computed;
  return findingAt(
    "sumDiffers",
    sum,
    {
      found: String(sum.stated),
      problem: `${name}${sum.label}写的是 ${sum.stated}，各行加总为 ${computed}，${difference > 0 ? "多" : "少"} ${Math.abs(difference)}`,
      remedy: `${hint}${hint === "" ? "" : "；"}请核对各行和合计；确认后按各行的数导入`,
    },
    { indicator, month: sum.month },
  );
};
