import { readTable, type Sheet } from "./readTable";
import { type TableName, type Tables, tables } from "./tables";

export type Sheets = { readonly [N in TableName]: Sheet<Tables[N]> };

/** All tables of a package folder; a missing file is an unreadable sheet. */
export const sheetsOf = (files: ReadonlyMap<string, Uint8Array>): Sheets => ({
  units: readTable(tables.units, files.get(tables.units.path)),
  groups: readTable(tables.groups, files.get(tables.groups.path)),
  indicators: readTable(tables.indicators, files.get(tables.indicators.path)),
  targets: readTable(tables.targets, files.get(tables.targets.path)),
  reports: readTable(tables.reports, files.get(tables.reports.path)),
  imports: readTable(tables.imports, files.get(tables.imports.path)),
  goals: readTable(tables.goals, files.get(tables.goals.path)),
  goalReports: readTable(tables.goalReports, files.get(tables.goalReports.path)),
  bodies: readTable(tables.bodies, files.get(tables.bodies.path)),
});

/** The checked rows of a sheet, each with its line number. */
export const numbered = <R>(sheet: {
  readonly lines: readonly { readonly row: number }[];
  readonly rows: readonly (R | undefined)[];
}): readonly (R & { readonly row: number })[] =>
  sheet.rows.flatMap((row, i) => (row === undefined ? [] : [{ ...row, row: sheet.lines[i]?.row ?? 0 }]));
