import type { Fault } from "../domain/fault";
import { type TargetKind, wholeDistrict } from "../domain/plan";
import { cellOf } from "./readTable";
import { numbered, type Sheets } from "./sheets";
import { shown } from "./shown";
import type { RowOf } from "./table";
import type { Tables } from "./tables";

type Row = RowOf<Tables["targets"]> & { readonly row: number };

/** The plan must be one: one base year, no hole between the years, and each kind of value where it belongs. */
export const checkTargets = (sheets: Sheets): readonly Fault[] => {
  const { targets } = sheets;
  const rows = numbered(targets);
  return [
    ...scopeFaults(sheets, rows),
    ...(targets.readable && targets.faults.length === 0
      ? [...baseFaults(targets.table.path, rows), ...holes(rows)]
      : []),
  ];
};

const file = "targets.csv";

const scopeFaults = ({ units, groups }: Sheets, rows: readonly Row[]): readonly Fault[] => {
  if (!units.readable || !groups.readable) return [];
  const codes = new Set(units.lines.map((line) => cellOf(units, line, "code")));
  const ids = new Set(groups.lines.map((line) => cellOf(groups, line, "group")));
  return rows.flatMap((row) => scopeFault(row, codes.has(row.scope), ids.has(row.scope)) ?? []);
};

const scopeFault = (row: Row, isUnit: boolean, isGroup: boolean): Fault | undefined => {
  const isAll = row.scope === wholeDistrict;
  if (!isUnit && !isGroup && !isAll)
    return fault(
      row,
      "scope",
      row.scope,
      "没有这个单位或分组",
      `改为 units.csv、groups.csv 中的编号，或 ${wholeDistrict}`,
    );
  const fits: Record<TargetKind, boolean> = {
    baseline: isUnit,
    assigned: isUnit,
    printed_sum: isGroup || isAll,
    municipal: isAll,
  };
  return fits[row.kind] ? undefined : fault(row, "kind", row.kind, "取值类别与范围不符", kindRemedy);
};

const kindRemedy = `单位用 baseline 或 assigned，分组用 printed_sum，${wholeDistrict} 用 printed_sum 或 municipal`;

const baseFaults = (path: string, rows: readonly Row[]): readonly Fault[] => {
  const baseline = rows.filter(({ kind }) => kind === "baseline");
  const base = baseline[0]?.year;
  if (base === undefined) return [{ file: path, problem: "没有基期实际数", remedy: "补上 kind 为 baseline 的行" }];
  const faults = rows.flatMap((row) => {
    if (row.kind === "baseline" && row.year !== base)
      return fault(row, "year", String(row.year), "基期不是同一年", `所有 baseline 行的年份应相同，如 ${base}`);
    if (row.year < base) return fault(row, "year", String(row.year), `年份早于基期 ${base} 年`, "改正年份");
    if (row.kind === "assigned" && row.year === base)
      return fault(row, "kind", row.kind, "基期当年不能有目标", "改正年份，或把类别改为 baseline");
    return [];
  });
  const hasTargets = rows.some(({ kind }) => kind === "assigned");
  return hasTargets
    ? faults
    : [...faults, { file: path, problem: "没有任何目标", remedy: "补上 kind 为 assigned 的行" }];
};

/** Within one series (indicator, scope) and over the whole plan, every year from the first to the last must be there. */
const holes = (rows: readonly Row[]): readonly Fault[] => {
  const series = new Map<string, Row[]>();
  for (const row of rows) {
    const key = [row.indicator, row.scope, row.kind === "municipal"].join("\n");
    const line = series.get(key);
    if (line) line.push(row);
    else series.set(key, [row]);
  }
  const faults = [...series.values()].flatMap(holesIn);
  return faults.length > 0 ? faults : holesIn(rows);
};

const holesIn = (line: readonly Row[]): readonly Fault[] => {
  const sorted = [...line].sort((a, b) => a.year - b.year);
  return sorted.flatMap((row, i) => {
    const before = sorted[i - 1]?.year ?? row.year;
    if (row.year - before <= 1) return [];
    const missing = row.year - before === 2 ? `${before + 1}` : `${before + 1}–${row.year - 1}`;
    return fault(row, "year", String(row.year), `年份不连续，缺少 ${missing} 年`, "补上缺少年份的行，或改正年份");
  });
};

const fault = ({ row }: Pick<Row, "row">, column: string, found: string, problem: string, remedy: string): Fault => ({
  file,
  row,
  column,
  found: shown(found),
  problem,
  remedy,
});
