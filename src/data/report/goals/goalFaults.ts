import type { ErrorKind, Finding } from "../../../domain/finding";
import type { Goal } from "../../../domain/goals";
import { isRange } from "../../../domain/goalValue";
import { periodLabel } from "../../../domain/period";
import { shown } from "../../shown";
import { findingAt } from "../findingAt";
import type { Named } from "./goalNames";

type Place = Pick<Finding, "sheet" | "cell">;
type Words = Pick<Finding, "problem" | "remedy">;

const words: { readonly [K in ErrorKind]?: Words } = {
  negative: { problem: "目标的数不能为负数", remedy: "改为 0 或正数" },
  formulaUncached: { problem: "公式没有保存计算结果", remedy: "用 WPS 或 Excel 打开，保存后再导入，或把公式改为数值" },
  errorValue: { problem: "公式出错", remedy: "改正公式，或直接填写数值" },
  tooLarge: { problem: "数值超过系统上限", remedy: "核对单位和是否多输了数字" },
  dateMangled: {
    problem: "是日期，不是目标的数；表格软件会把“1-2”一类的内容改成日期",
    remedy: "把单元格格式改为文本后重新输入，区间写成 1~2",
  },
};

/** A cell that should hold a goal's value and does not. */
export const valueFault = (kind: ErrorKind, place: Place, found: string, goal: Goal): Finding => {
  const unit = goal.unit === "" ? "" : `（单位 ${goal.unit}）`;
  const isNumber: Words = {
    problem: `不是${goal.indicator}的数`,
    remedy: `只写数字${unit}${isRange(goal.value) ? "或区间，如 1~2" : ""}；没有的留空，撤回原数的写“撤回”`,
  };
  return findingAt(kind, place, { found: shown(found), ...(words[kind] ?? isNumber) }, { goal: goal.id });
};

/** A row with a value for no goal, for one of several, or for one that the monthly numbers count. */
export const rowFault = (named: Exclude<Named, { kind: "goal" }>, place: Place, found: string): Finding => {
  switch (named.kind) {
    case "none":
      return findingAt("unknownGoal", place, {
        found: shown(found),
        problem: found === "" ? "这一行有数，但没有写明是哪项目标" : "不认识这项目标",
        remedy: "写目标的编号，或照通知原文写；不是全区目标的行请删去",
      });
    case "several":
      return findingAt("goalUnclear", place, {
        found: shown(found),
        problem: `可能是 ${named.goals.map(({ id, indicator }) => `${id} ${indicator}`).join("，也可能是 ")}`,
        remedy: "核对编号与目标是否对应；只写目标名称的，加上编号",
      });
    case "counted":
      return findingAt(
        "goalCounted",
        place,
        {
          found: shown(found),
          problem: `${named.goal.id} ${named.goal.indicator}由月报的数得出，不单独填报`,
          remedy: "删去这一行的本期值",
        },
        { goal: named.goal.id },
      );
  }
};

export const twiceFault = (goal: Goal, period: string | undefined, place: Place, first: Place): Finding =>
  findingAt(
    "goalTwice",
    place,
    {
      found: goal.id,
      problem: `${goal.indicator}${period === undefined ? "" : periodLabel(period)}在 ${[first.sheet, first.cell].filter(Boolean).join(" ")} 已有一个数`,
      remedy: "只留一行，或分别写明期间",
    },
    { goal: goal.id },
  );

export const periodFault = (place: Place, found: string, goal: Goal): Finding =>
  findingAt(
    "periodUnclear",
    place,
    {
      found: shown(found),
      problem: "看不出是哪一期的数",
      remedy: "写成年份或年-月，如 1999 或 1999-09；就是本月的留空",
    },
    { goal: goal.id },
  );

export const outsideFault = (place: Place, period: string, goal: Goal, words: Words): Finding =>
  findingAt("periodOutside", place, { found: periodLabel(period), ...words }, { goal: goal.id });

/** More than a screen or a sheet has room for; cut short it would say something else. */
export const longNoteFault = (place: Place, found: string, most: number, goal: Goal): Finding =>
  findingAt(
    "noteTooLong",
    place,
    {
      found: shown(found),
      problem: `${goal.indicator}的说明有 ${found.length} 个字，超过 ${most} 个字`,
      remedy: `缩短到 ${most} 个字以内，详细情况另附`,
    },
    { goal: goal.id },
  );

/** `last` is the latest period of the goal that has a value, with it. */
export const withdrawFault = (
  place: Place,
  period: string,
  last: { readonly period: string; readonly value: string } | undefined,
  goal: Goal,
): Finding =>
  findingAt(
    "nothingToWithdraw",
    place,
    {
      found: "撤回",
      problem: `${goal.indicator}${periodLabel(period)}没有数可撤回`,
      remedy: last
        ? `最近一期为${periodLabel(last.period)}（${last.value}）；撤回它的写明期间，不撤回的删去“撤回”`
        : "这项目标还没有报过数，删去“撤回”",
    },
    { goal: goal.id },
  );

export const valueColumnsFault = (place: Place, found: string): Finding =>
  findingAt("columnTwice", place, {
    found: shown(found),
    problem: "目标表里有两列都像本期值",
    remedy: "只留一列，其余的改名或删去",
  });
