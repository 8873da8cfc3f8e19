import { dayLabel } from "../shared/format";

/** Why nothing can be known on a day yet; empty for today (ISO date) and before. A typed year may have more than four digits. */
export const futureSentence = (day: string, today: string): string =>
  day.length > today.length || day > today ? `不能选今天（${dayLabel(today)}）以后的日期。` : "";
