import { type Month, parseMonth } from "../domain/month";
import { parsePeriod, parseYear } from "../domain/period";
import type { PaceCurve } from "../domain/plan";
import { bad, type CellResult, good } from "./cellResult";
import { isDay } from "./isDay";
import { isInstant } from "./isInstant";
import { readPace } from "./readPace";

/** What a cell of each kind holds once read. */
export interface CellValues {
  text: string;
  id: string;
  names: readonly string[];
  count: number;
  ordinal: number;
  year: number;
  month: Month;
  /** A year or a month. */
  period: string;
  date: string;
  instant: string;
  hash: string;
  pace: PaceCurve;
}

export type CellKind = keyof CellValues;

interface Kind<T> {
  readonly read: (text: string) => CellResult<T>;
  /** The kind in the words of Table Schema v2. */
  readonly field: {
    readonly type: string;
    readonly itemType?: string;
    readonly delimiter?: string;
    readonly constraints?: { readonly pattern?: string; readonly minimum?: number; readonly maximum?: number };
  };
}

const largestCount = 2 ** 31 - 1;

const whole = (text: string, least: number, remedy: string): CellResult<number> => {
  if (/^[-−－]\s*\d+(\.\d+)?$/.test(text)) return bad("数量不能为负数", remedy);
  if (/^\d+\.\d+$/.test(text)) return bad("数量不能带小数", remedy);
  if (/^0\d/.test(text)) return bad("数字前有多余的 0", remedy);
  if (!/^\d+$/.test(text)) return bad("不是整数", remedy);
  const value = Number(text);
  if (value > largestCount) return bad(`数量超过上限 ${largestCount}`, "核对是否多输了数字");
  return value < least ? bad(`数值不能小于 ${least}`, remedy) : good(value);
};

const matching = <T>(value: T | undefined, problem: string, remedy: string): CellResult<T> =>
  value === undefined ? bad(problem, remedy) : good(value);

export const kinds: { readonly [K in CellKind]: Kind<CellValues[K]> } = {
  text: { read: good, field: { type: "string" } },
  id: {
    read: (text) =>
      matching(/^[\w-]+$/.test(text) ? text : undefined, "编号含有不允许的字符", "只用英文字母、数字、下划线和连字符"),
    field: { type: "string", constraints: { pattern: "[0-9A-Za-z_\\-]+" } },
  },
  names: {
    read: (text) => good(text.split("|").flatMap((name) => name.trim() || [])),
    field: { type: "list", itemType: "string", delimiter: "|" },
  },
  count: {
    read: (text) => whole(text, 0, "改为 0 或正整数；未报请留空"),
    field: { type: "integer", constraints: { minimum: 0, maximum: largestCount } },
  },
  ordinal: {
    read: (text) => whole(text, 1, "改为正整数"),
    field: { type: "integer", constraints: { minimum: 1, maximum: largestCount } },
  },
  year: {
    read: (text) => matching(parseYear(text), "不是年份", "写成四位数字，如 1999"),
    field: { type: "year" },
  },
  month: {
    read: (text) => matching(parseMonth(text), "不是月份", "写成“年-月”，月份两位，如 1999-09"),
    field: { type: "yearmonth" },
  },
  period: {
    read: (text) => matching(parsePeriod(text) ? text : undefined, "不是期间", "写成年份或“年-月”，如 1999 或 1999-09"),
    field: { type: "string", constraints: { pattern: "[1-9][0-9]{3}(-(0[1-9]|1[0-2]))?" } },
  },
  date: {
    read: (text) => matching(isDay(text) ? text : undefined, "不是真实存在的日期", "写成“年-月-日”，如 1999-10-08"),
    field: { type: "date" },
  },
  instant: {
    read: (text) =>
      matching(
        /T\d\d:\d\d:\d\d(\.\d+)?Z$/.test(text) && isInstant(text) ? text : undefined,
        "不是有效的时间",
        "写成世界时，如 1999-10-08T09:30:00Z",
      ),
    field: { type: "datetime" },
  },
  hash: {
    read: (text) =>
      matching(/^[0-9a-f]{64}$/.test(text) ? text : undefined, "不是 sha256 校验值", "恢复为导入时登记的 64 位校验值"),
    field: { type: "string", constraints: { pattern: "[0-9a-f]{64}" } },
  },
  pace: { read: readPace, field: { type: "string" } },
};
