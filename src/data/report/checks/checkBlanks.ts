import type { Finding } from "../../../domain/finding";
import { monthLabel } from "../../../domain/month";
import { none, type Plan } from "../../../domain/plan";
import type { Dated, DatedReport } from "../datedReport";
import { findingAt } from "../findingAt";
import type { Known } from "../known";
import type { CountCell } from "../readings";
import { listed } from "./listed";

type Blank = Dated<CountCell>;

/**
 * Asks once for each indicator and month about the blanks of units that the ledger has a number for: a blank changes
 * nothing there. Months without any number, beside others that have some, are not asked about, nor are units left out.
 */
export const checkBlanks = (
  { counts, blanks }: Pick<DatedReport, "counts" | "blanks">,
  plan: Plan,
  known: Known,
): readonly Finding[] => {
  const months = new Set(counts.map(({ month }) => month));
  const seen = new Set(counts.map(keyOf));
  const asked = new Map<string, Blank[]>();
  for (const blank of blanks) {
    const { indicator, unit, month } = blank;
    if (seen.has(keyOf(blank)) || (months.size > 0 && !months.has(month))) continue;
    if (known.inLedger(indicator, unit, month) === none) continue;
    seen.add(keyOf(blank));
    asked.set(`${indicator} ${month}`, [...(asked.get(`${indicator} ${month}`) ?? []), blank]);
  }
  return [...asked.values()].map((cells) => blankFinding(cells, plan, known));
};

const keyOf = ({ indicator, unit, month }: Blank): string => `${indicator} ${unit} ${month}`;

const blankFinding = (blanks: readonly Blank[], plan: Plan, known: Known): Finding => {
  const { sheet, column, indicator, month } = blanks[0]!;
  const { name = "", indicator: id = "" } = plan.indicators[indicator] ?? {};
  const held = blanks.map(({ unit }) => `${plan.units[unit]?.name ?? ""} ${known.inLedger(indicator, unit, month)}`);
  return findingAt(
    "blankHeld",
    { sheet, cell: column.cell },
    {
      found: "",
      problem: `${name}${monthLabel(month)}：台账已有 ${listed(held)}，本文件没有填数`,
      remedy: "保留台账原数的请确认；要撤回原数的，在格中填“撤回”后重新放入",
    },
    { indicator: id, month },
  );
};
