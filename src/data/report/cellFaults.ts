import type { ErrorKind, Finding } from "../../domain/finding";
import type { Unit } from "../../domain/plan";
import { shown } from "../shown";
import { plainName } from "../unitNames";
import type { Block } from "./findBlocks";
import { findingAt } from "./findingAt";
import { nearestName } from "./nearestName";
import { textOf } from "./textOf";

const words: { readonly [K in ErrorKind]?: Pick<Finding, "problem" | "remedy"> } = {
  negative: { problem: "数量不能为负数", remedy: "改为 0 或正整数" },
  fractional: { problem: "家数不能带小数或百分号", remedy: "改为整数；如果这是完成率，请核对列是否放错" },
  notNumber: { problem: "不是整数", remedy: "只写数字；未报的留空" },
  dateMangled: {
    problem: "是日期，不是家数；表格软件会把“1-2”一类的内容改成日期",
    remedy: "把单元格格式改为常规或数值后重新输入",
  },
  formulaUncached: { problem: "公式没有保存计算结果", remedy: "用 WPS 或 Excel 打开，保存后再导入，或把公式改为数值" },
  errorValue: { problem: "公式出错", remedy: "改正公式，或直接填写数值" },
  tooLarge: { problem: "数量超过系统上限", remedy: "核对是否多输了数字" },
};

/** A cell that should hold a count and does not. */
export const countFault = (kind: ErrorKind, sheet: string, cell: string, found: string): Finding =>
  findingAt(kind, { sheet, cell }, { found: shown(found), problem: "", remedy: "", ...words[kind] });

/** A row with a number for somebody whom nobody knows, or for a unit that was there already. */
export const nameFault = (
  { plane, unitColumn }: Block,
  row: number,
  units: readonly Unit[],
  isTwice = false,
): Finding => {
  const found = textOf(plane.over(row, unitColumn));
  const place = { sheet: plane.sheet, cell: plane.address(row, unitColumn) };
  if (isTwice)
    return findingAt("unitTwice", place, {
      found: shown(found),
      problem: "同一个街镇在表中出现了两次",
      remedy: "只留一行，或改正街镇名称",
    });
  const near = nearestName(plainName(found), units);
  return findingAt("unknownUnit", place, {
    found: shown(found),
    problem: plainName(found) === "" ? "这一行有数，但没有街镇名称" : "不认识这个街镇名称",
    remedy: near === undefined ? "改为名录中的名称；不是街镇的行请删去" : `是否为“${near}”？请在文件中改正后重新导入`,
  });
};
