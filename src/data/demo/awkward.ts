import type { Report } from "../../domain/ledger";
import type { Month } from "../../domain/month";
import { firstMonthOf, type Plan } from "../../domain/plan";
import { dayAfter } from "./dayAfter";
import { between, type Random } from "./random";

type Change = (report: Report) => readonly Report[];

/** What goes wrong in real life, each once in the months before the last: late, missing, corrected, withdrawn. */
export const awkward = (next: Random, plan: Plan, reports: readonly Report[], until: Month): readonly Report[] => {
  const units = plan.units.map(({ code }) => code);
  const pick = (): string => units[between(next, 0, units.length - 1)] ?? "";
  const first = plan.indicators[0]?.indicator ?? "";
  const last = plan.indicators[plan.indicators.length - 1]?.indicator ?? "";
  const silent = pick();
  const cases: readonly [back: number, unit: string, indicator: string | undefined, change: Change][] = [
    [8, pick(), undefined, late],
    [5, silent, last, () => []],
    [4, silent, last, (report) => [{ ...report, note: "上月未报" }]],
    [4, pick(), last, corrected],
    [3, pick(), first, corrected],
    [2, pick(), first, withdrawn],
  ];
  return cases
    .filter(([back]) => until - back > firstMonthOf(plan))
    .reduce(
      (rows, [back, unit, indicator, change]) =>
        rows.flatMap((row) => {
          const isMeant =
            row.month === until - back && row.unit === unit && (indicator ?? row.indicator) === row.indicator;
          return isMeant ? change(row) : row;
        }),
      reports,
    );
};

const late: Change = (report) => [
  { ...report, reportedOn: dayAfter(report.month + 1, 12), note: "上月漏报，本月补报" },
];

const corrected: Change = (report) => {
  const wrong = (report.value ?? 0) + 3;
  return [
    { ...report, value: wrong },
    { ...report, reportedOn: dayAfter(report.month, 19), note: `更正：首次误报为 ${wrong}` },
  ];
};

const withdrawn: Change = (report) => [
  report,
  { ...report, value: undefined, reportedOn: dayAfter(report.month, 23), note: "撤回：口径待核实" },
];
