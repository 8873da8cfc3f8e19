import { type CheckDesk, checkBook } from "../../../src/data/report/checkBook";
import type { GoalReport } from "../../../src/domain/goals";
import type { ReportCheck } from "../../../src/domain/reportCheck";
import { month, smallBoard } from "../../fixtures/smallBoard";
import { smallGoals } from "../../fixtures/smallGoals";
import { bookOf, gridOf } from "./sheetBook";

/** A desk whose board has these values of goals. */
export const desk = (goalReports: readonly GoalReport[] = [], changes: Partial<CheckDesk> = {}): CheckDesk => ({
  board: {
    ...smallBoard,
    ...{ goals: smallGoals, goalReports },
    policy: { ...smallBoard.policy, checks: { jumpShare: 10, jumpLeast: 3, goalShare: 50 } },
  },
  ...{ month: month("2031-07"), reportedOn: "2031-08-03", today: "2031-08-03" },
  ...changes,
});

/** A sheet of goals alone, or the sheets given. */
export const check = (sheets: string | readonly ReturnType<typeof gridOf>[], of = desk(), file?: string): ReportCheck =>
  checkBook(bookOf(typeof sheets === "string" ? gridOf(sheets, "目标") : sheets, file), of);

/** What a check says of goals, by goal and period. */
export const goals = ({ goals: list }: ReportCheck): Readonly<Record<string, string>> =>
  Object.fromEntries(list.map(({ id, period, value }) => [`${id} ${period}`, value]));

export const head = "编号 | 目标 | 本期值 | 期间 | 说明";
