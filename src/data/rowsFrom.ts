import type { Body, Goal, GoalReport } from "../domain/goals";
import type { Report } from "../domain/ledger";
import type { Sheets } from "./sheets";

export const reportsFrom = ({ reports }: Sheets): readonly Report[] =>
  reports.rows.flatMap((row) => {
    if (!row) return [];
    const { month, unit, indicator, value, reported_on: reportedOn, note } = row;
    return { month, unit, indicator, value, reportedOn, note };
  });

export const goalsFrom = ({ goals }: Sheets): readonly Goal[] => goals.rows.flatMap((row) => row ?? []);

export const goalReportsFrom = ({ goalReports }: Sheets): readonly GoalReport[] =>
  goalReports.rows.flatMap((row) => {
    if (!row) return [];
    const { reported_on: reportedOn, ...report } = row;
    return { ...report, reportedOn };
  });

export const bodiesFrom = ({ bodies }: Sheets): readonly Body[] => bodies.rows.flatMap((row) => row ?? []);
