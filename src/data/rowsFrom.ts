import type { Body, Goal, GoalReport } from "../domain/goals";
import type { Import } from "../domain/imports";
import type { Report } from "../domain/ledger";
import type { Sheets } from "./sheets";

export const reportsFrom = ({ reports }: Sheets): readonly Report[] =>
  reports.rows.flatMap((row) => {
    if (!row) return [];
    const { month, unit, indicator, value, reported_on: reportedOn, note } = row;
    return { month, unit, indicator, value, reportedOn, note, ...originOf(row) };
  });

const originOf = (row: { readonly import: string | undefined; readonly cell: string }) =>
  row.import === undefined ? {} : { origin: { import: row.import, cell: row.cell } };

export const importsFrom = ({ imports }: Sheets): readonly Import[] =>
  imports.rows.flatMap((row) => {
    if (!row) return [];
    const { import: id, file, sha256 = "", imported_at: importedAt, undoes = "", note } = row;
    return { id, file, sha256, importedAt, undoes, note };
  });

export const goalsFrom = ({ goals }: Sheets): readonly Goal[] =>
  goals.rows.flatMap((row) => {
    if (!row) return [];
    const { sic, ...goal } = row;
    return sic ? { ...goal, sic } : goal;
  });

export const goalReportsFrom = ({ goalReports }: Sheets): readonly GoalReport[] =>
  goalReports.rows.flatMap((row) => {
    if (!row) return [];
    const { id, period, value, reported_on: reportedOn, note } = row;
    return { id, period, value, reportedOn, note, ...originOf(row) };
  });

export const bodiesFrom = ({ bodies }: Sheets): readonly Body[] => bodies.rows.flatMap((row) => row ?? []);
