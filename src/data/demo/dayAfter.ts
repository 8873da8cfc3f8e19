import { type Month, monthOfYear, yearOf } from "../../domain/month";

/** A day of the month that follows, as an ISO date. */
export const dayAfter = (month: Month, day: number): string =>
  [yearOf(month + 1), monthOfYear(month + 1), day].map((part) => String(part).padStart(2, "0")).join("-");
