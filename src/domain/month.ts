/** A month as a count since year 0 (year × 12 + month − 1), so that months can be subtracted, compared and used as an index. */
export type Month = number;

export const monthAt = (year: number, month: number): Month => year * 12 + month - 1;

export const yearOf = (month: Month): number => Math.floor(month / 12);

/** 1 for January to 12 for December. */
export const monthOfYear = (month: Month): number => (month % 12) + 1;

export const decemberOf = (year: number): Month => monthAt(year, 12);

/** Days of a month, by the Gregorian calendar. */
export const daysIn = (month: Month): number => {
  const year = yearOf(month);
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return monthOfYear(month) === 2 ? (isLeap ? 29 : 28) : [4, 6, 9, 11].includes(monthOfYear(month)) ? 30 : 31;
};

/** `2025-09`, the form used in files and in the address. */
export const monthText = (month: Month): string => `${yearOf(month)}-${String(monthOfYear(month)).padStart(2, "0")}`;

/** Reads `2025-09`; anything else, `2025-9` and `2025-13` included, is undefined. */
export const parseMonth = (text: string): Month | undefined => {
  const match = /^([1-9]\d{3})-(0[1-9]|1[0-2])$/.exec(text);
  return match ? monthAt(Number(match[1]), Number(match[2])) : undefined;
};

/** `2025年9月`, the form of the screens. */
export const monthLabel = (month: Month): string => `${yearOf(month)}年${monthOfYear(month)}月`;
