import { lightFormat } from "date-fns";

/** The day that the clock on the wall shows, as ISO date. */
export const dayOf = (time: Date): string => lightFormat(time, "yyyy-MM-dd");
