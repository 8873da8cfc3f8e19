import { decemberOf, type Month, monthAt, monthLabel, parseMonth } from "./month";

/** The span that a value is about: a year or a month. */
export interface Period {
  readonly kind: "year" | "month";
  readonly from: Month;
  /** Its last month, included. */
  readonly to: Month;
}

/** Reads `1999`; anything else, words with a year in them included, is undefined. */
export const parseYear = (text: string): number | undefined => (/^[1-9]\d{3}$/.test(text) ? Number(text) : undefined);

/** Reads `1999` and `1999-09`, the forms used in files; anything else is undefined. */
export const parsePeriod = (text: string): Period | undefined => {
  const year = parseYear(text);
  if (year !== undefined) return { kind: "year", from: monthAt(year, 1), to: decemberOf(year) };
  const month = parseMonth(text);
  return month === undefined ? undefined : { kind: "month", from: month, to: month };
};

/** `1999年`, `1999年9月`; anything else as it is written. */
export const periodLabel = (text: string): string => {
  const period = parsePeriod(text);
  if (!period) return text;
  return period.kind === "year" ? `${text}年` : monthLabel(period.from);
};

/** In the order of their ends, a year behind its December; what is no period comes first. */
export const comparePeriods = (a: string, b: string): number => {
  const [one, other] = [parsePeriod(a), parsePeriod(b)];
  if (!one || !other) return Number(one !== undefined) - Number(other !== undefined);
  return one.to - other.to || other.from - one.from;
};

export const isLaterPeriod = (period: string, other: string): boolean => comparePeriods(period, other) > 0;
