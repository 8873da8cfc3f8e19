import type { GoalReport } from "../domain/goals";
import type { Import } from "../domain/imports";
import type { Report } from "../domain/ledger";
import { monthText } from "../domain/month";
import { harmless } from "./harmless";
import type { Tables } from "./tables";
import type { TextRow } from "./tableText";

/** Lines of the ledger as they are written. */
export const reportRows = (reports: readonly Report[]): readonly TextRow<Tables["reports"]>[] =>
  reports.map(({ month, unit, indicator, value, reportedOn, note, origin }) => ({
    ...{ month: monthText(month), unit, indicator, value, reported_on: reportedOn, note: harmless(note) },
    ...originCells(origin),
  }));

/** Lines about goals as they are written. */
export const goalRows = (goals: readonly GoalReport[]): readonly TextRow<Tables["goalReports"]>[] =>
  goals.map(({ id, period, value, reportedOn, note, origin }) => ({
    ...{ id, period, value: harmless(value), reported_on: reportedOn, note: harmless(note) },
    ...originCells(origin),
  }));

const originCells = (origin: Report["origin"]) =>
  origin ? { import: origin.import, cell: harmless(origin.cell) } : {};

export const importRows = (imports: readonly Import[]): readonly TextRow<Tables["imports"]>[] =>
  imports.map(({ id, file, sha256, importedAt, undoes, note }) => ({
    ...{ import: id, file: harmless(file), sha256, imported_at: importedAt, undoes, note: harmless(note) },
  }));
