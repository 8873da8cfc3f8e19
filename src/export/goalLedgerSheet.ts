import type { Board } from "../domain/board";
import type { GoalReport } from "../domain/goals";
import { askedText } from "../domain/goalText";
import { periodLabel } from "../domain/period";
import { foundation, stampOf } from "./foundation";
import { fileText } from "./ledgerSheet";
import { lackCell, type SheetRow, type TableSheet, textCell } from "./tableSheet";

const head = [
  ...["编号", "目标", "要求", "单位", "期间", "数值", "报送日期"],
  ...["状态", "说明", "导入文件", "单元格"],
] as const;

/** Every line about the district's goals in the order in which they came to hold; `drafts` as in the ledger. */
export const goalLedgerSheet = (
  board: Board,
  extras: readonly string[],
  drafts: ReadonlySet<string> = new Set(),
): TableSheet => ({
  name: "全区目标",
  title: [board.policy.title, "全区目标填报"].join(" · "),
  head,
  rows: rowsOf(board, drafts),
  notes: [
    "同一目标、期间有多行时，以报送日期最新的一行为准，日期相同以靠后的一行为准；数值写“撤回”的，此前的数不再有效",
    ...foundation(board, extras),
  ],
  stamp: stampOf(board, extras),
  created: board.created,
});

const rowsOf = ({ goals, goalReports, imports }: Board, drafts: ReadonlySet<string>): readonly SheetRow[] => {
  const byId = new Map(goals.map((goal) => [goal.id, goal]));
  const files = new Map(imports.map((taken) => [taken.id, taken]));
  const rowOf = ({ id, period, value, reportedOn, note, origin }: GoalReport): SheetRow => {
    const goal = byId.get(id);
    const { indicator = "", unit = "" } = goal ?? {};
    return {
      kind: "entry",
      cells: [
        ...[id, indicator, goal ? askedText(goal) : "", unit, periodLabel(period)].map(textCell),
        lackCell(value || "撤回"),
        { kind: "date", date: reportedOn },
        textCell(origin && drafts.has(origin.import) ? "草稿" : "已发布"),
        textCell(note),
        textCell(fileText(origin && files.get(origin.import), files)),
        textCell(origin?.cell ?? ""),
      ],
    };
  };
  const byDay = (a: GoalReport, b: GoalReport): number =>
    a.reportedOn < b.reportedOn ? -1 : a.reportedOn > b.reportedOn ? 1 : 0;
  return [...goalReports].sort(byDay).map(rowOf);
};
