import type { ColumnRead } from "../../../domain/reportCheck";

/** What a column of a table of goals is for: `id` and `words` both name the goal. */
export type GoalUse = "id" | "words" | "value" | "period" | "note" | "beside" | "ignored";

const patterns: readonly (readonly [GoalUse, RegExp])[] = [
  ["id", /^(目标)?(编号|代码|id)$/],
  [
    "words",
    /^((全区|区级|主要|具体|工作|总体)?(目标|指标|任务|目标任务)(名称|内容|表述|事项|项目)?|事项|项目)(\(.*\))?$/,
  ],
  [
    "value",
    /^(本期|本月|本次|当期|目前|现|截至目前|最新)?(末)?(完成|实际|填报|上报|报送)?(值|数|数值|数据|完成值|完成数|实际值|实际数|完成情况)(\(.*\))?$/,
  ],
  ["period", /^(填报|统计|数据|报告|所属|本期)?(期间|期别|报告期|统计期|填报期|数据期|所属期|年月|月份)$/],
  ["note", /^(填报|本期|情况)?(说明|备注)$/],
  [
    "beside",
    /^(序号|要求|目标值|目标要求|单位|计量单位|(通知)?原文|(完成)?(时限|期限|年限)|最近(填报|期间|值|数)|上期(值|数)|牵头(单位|部门)?|责任(单位|部门)?)$/,
  ],
];

/** Reads the heading of a column, its text in plain form. */
export const goalHeading = (plain: string): GoalUse =>
  patterns.find(([, pattern]) => pattern.test(plain))?.[0] ?? "ignored";

/** What is told of a column of that use. */
export const readAs: Readonly<Record<GoalUse, ColumnRead["use"]>> = {
  ...{
    id: "goal",
    words: "goal",
    value: "value",
    period: "period",
    note: "note",
    beside: "beside",
    ignored: "ignored",
  },
};
