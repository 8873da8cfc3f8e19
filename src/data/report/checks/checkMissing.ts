import type { Finding } from "../../../domain/finding";
import { monthLabel, yearOf } from "../../../domain/month";
import { none, type Plan, targetOf } from "../../../domain/plan";
import { findingAt } from "../findingAt";
import type { Known } from "../known";
import type { ColumnGroup } from "./columnGroups";
import { listed } from "./listed";

/** Asks once for each indicator and month about the units that neither file nor ledger gives a number for. */
export const checkMissing = (groups: readonly ColumnGroup[], plan: Plan, known: Known): readonly Finding[] => {
  const asked = new Set<string>();
  return groups.flatMap((group) => {
    const key = `${group.indicator} ${group.month}`;
    if (asked.has(key)) return [];
    asked.add(key);
    const withdrawn = new Set(
      groups
        .filter(({ indicator, month }) => indicator === group.indicator && month === group.month)
        .flatMap(({ counts }) => counts.filter(({ value }) => value === undefined).map(({ unit }) => unit)),
    );
    const absent = plan.units.filter((_, unit) => isAbsent(group, unit, plan, known) && !withdrawn.has(unit));
    return absent.length === 0
      ? []
      : [
          missingFinding(
            group,
            absent.map(({ name }) => name),
            plan,
          ),
        ];
  });
};

const isAbsent = ({ indicator, month }: ColumnGroup, unit: number, plan: Plan, known: Known): boolean =>
  known.inBoth(indicator, unit, month) === none && targetOf(plan, indicator, unit, yearOf(month)) !== none;

const missingFinding = ({ indicator, month, counts }: ColumnGroup, names: readonly string[], plan: Plan): Finding => {
  const { sheet = "", column } = counts[0] ?? {};
  const { name = "", indicator: id = "" } = plan.indicators[indicator] ?? {};
  return findingAt(
    "missingUnits",
    { sheet, cell: column?.cell ?? "" },
    {
      found: "",
      problem: `${name}${monthLabel(month)}没有 ${listed(names)} 的数`,
      remedy: "补上后重新导入；确实未报的请确认，将显示为未报",
    },
    { indicator: id, month },
  );
};
