import type { Board } from "../domain/board";
import type { Import } from "../domain/imports";
import type { Report } from "../domain/ledger";
import { monthLabel } from "../domain/month";
import { asOfLabel } from "../domain/wording";
import { foundation, stampOf } from "./foundation";
import { lackCell, type SheetRow, type TableSheet, textCell, wholeCell } from "./tableSheet";

const head = [
  "月份",
  "街镇",
  "代码",
  "指标",
  "月末数",
  "报送日期",
  "状态",
  "说明",
  "导入文件",
  "单元格",
  "文件校验值",
] as const;

/**
 * Every line of the ledger in the order in which they came to hold, corrections and withdrawals included. `drafts`: ids of
 * the imports that are not published yet.
 */
export const ledgerSheet = (
  board: Board,
  extras: readonly string[],
  drafts: ReadonlySet<string> = new Set(),
): TableSheet => {
  const { policy, plan, ledger, created } = board;
  const definitions = plan.indicators.map(({ name, unit, definition }) =>
    [`${name}（${unit}）`, definition].filter((text) => text !== "").join("："),
  );
  return {
    name: "台账",
    title: [policy.title, "台账"].join(" · "),
    head,
    rows: rowsOf(board, drafts),
    notes: [
      asOfLabel(ledger.latest, ledger.latest),
      `口径：${definitions.join("；")}`,
      "同一月份、街镇和指标有多行时，以报送日期最新的一行为准，日期相同以靠后的一行为准；月末数写“撤回”的，此前的数不再有效",
      ...foundation(board, extras),
    ],
    stamp: stampOf(board, extras),
    created,
  };
};

const rowsOf = ({ plan, ledger, imports }: Board, drafts: ReadonlySet<string>): readonly SheetRow[] => {
  const units = new Map(plan.units.map(({ code, name }) => [code, name]));
  const indicators = new Map(plan.indicators.map(({ indicator, name }) => [indicator, name]));
  const files = new Map(imports.map((taken) => [taken.id, taken]));
  const rowOf = ({ month, unit, indicator, value, reportedOn, note, origin }: Report): SheetRow => {
    const taken = origin && files.get(origin.import);
    return {
      kind: "entry",
      cells: [
        textCell(monthLabel(month)),
        textCell(units.get(unit) ?? unit),
        textCell(unit),
        textCell(indicators.get(indicator) ?? indicator),
        value === undefined ? lackCell("撤回") : wholeCell(value),
        { kind: "date", date: reportedOn },
        textCell(origin && drafts.has(origin.import) ? "草稿" : "已发布"),
        textCell(note),
        textCell(fileText(taken, files)),
        textCell(origin?.cell ?? ""),
        textCell(taken?.sha256 ? `sha256:${taken.sha256.slice(0, 12)}` : ""),
      ],
    };
  };
  return [...ledger.reports].sort(byDay).map(rowOf);
};

const byDay = (a: Report, b: Report): number =>
  a.reportedOn < b.reportedOn ? -1 : a.reportedOn > b.reportedOn ? 1 : 0;

/** Name of the file; of an undoing, whose import it takes back. */
export const fileText = (taken: Import | undefined, files: ReadonlyMap<string, Import>): string => {
  if (!taken?.undoes) return taken?.file ?? "";
  return `撤销导入：${files.get(taken.undoes)?.file ?? taken.undoes}`;
};
