import type { Finding } from "../../../domain/finding";
import { monthLabel, yearOf } from "../../../domain/month";
import { none, type Plan, targetOf } from "../../../domain/plan";
import type { Dated } from "../datedReport";
import { distinctBy } from "../distinctBy";
import { findingAt } from "../findingAt";
import type { Known } from "../known";
import type { Reference } from "../readings";

/** Asks about last month's numbers and targets in the file that are not those of ledger and plan. */
export const checkReferences = (
  references: readonly Dated<Reference>[],
  plan: Plan,
  known: Known,
): readonly Finding[] =>
  distinctBy(references, keyOf).flatMap((reference) => {
    const { indicator, unit, month, use, value, year = yearOf(month) } = reference;
    const told = use === "target" ? targetOf(plan, indicator, unit, year) : known.inBoth(indicator, unit, month - 1);
    if (told === none || told === value) return [];
    const about = use === "target" ? `${year}年目标` : `${monthLabel(month - 1)}的数`;
    return [
      findingAt(
        "referenceDiffers",
        reference,
        {
          found: String(value),
          problem: `${plan.units[unit]?.name ?? ""}${plan.indicators[indicator]?.name ?? ""}${about}，文件写 ${value}，本系统为 ${told}`,
          remedy: "核对是否错行，或文件所据的版本不同；确认后只导入本月数",
        },
        {
          unit: plan.units[unit]?.code ?? "",
          indicator: plan.indicators[indicator]?.indicator ?? "",
          month,
        },
      ),
    ];
  });

/** Copies of a table say the same again. */
const keyOf = ({ use, indicator, unit, month, year, value }: Dated<Reference>): string =>
  [use, indicator, unit, month, year, value].join(" ");
