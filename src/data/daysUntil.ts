import { differenceInCalendarDays, parseISO } from "date-fns";

/** Days from one ISO date to another. */
export const daysUntil = (from: string, to: string): number => differenceInCalendarDays(parseISO(to), parseISO(from));
