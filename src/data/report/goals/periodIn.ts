import { type Month, monthAt, monthText, yearOf } from "../../../domain/month";
import { plainName } from "../../unitNames";
import type { Cell } from "../book";
import { plainOf } from "../findBlocks";
import { monthsIn } from "../monthIn";

/** What a cell says of the period of a value: a year or a month; `open` leaves it to the month of the file. */
export type PeriodRead =
  | { readonly kind: "open" }
  | { readonly kind: "period"; readonly period: string }
  | { readonly kind: "wrong" };

const ofYear = /^((?:19|20|21)\d\d)(?:年度?|全年|年全年)?$/;

/** A month without a year is the last one of that name up to the month of the file. */
export const periodIn = (cell: Cell, month: Month | undefined): PeriodRead => {
  const plain = plainName(plainOf(cell));
  if (plain === "") return { kind: "open" };
  const year = ofYear.exec(plain)?.[1];
  if (year !== undefined) return { kind: "period", period: year };
  const [words, another] = cell.kind === "uncached" || cell.kind === "error" ? [] : monthsIn(plain);
  if (!words || another || !isMonthAlone(plain)) return { kind: "wrong" };
  if (words.year !== undefined) return { kind: "period", period: monthText(monthAt(words.year, words.month)) };
  if (month === undefined) return { kind: "wrong" };
  const same = monthAt(yearOf(month), words.month);
  return { kind: "period", period: monthText(same <= month ? same : monthAt(yearOf(month) - 1, words.month)) };
};

/** 2026年三季度 and 2026年1-6月 name a month at most by chance. */
const isMonthAlone = (plain: string): boolean =>
  /^[\d〇零一二三四五六七八九十年月日./_-]+(底|末)?$/.test(plain) && !/(?<!\d)\d{1,2}[-~至]\d{1,2}月/.test(plain);
