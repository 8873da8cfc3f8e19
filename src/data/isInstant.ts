import { isDay } from "./isDay";

/** Whether a text is a time in ISO form, such as `1999-10-08T09:30:00Z`, or a day alone. */
export const isInstant = (text: string): boolean => isDay(text.slice(0, 10)) && !Number.isNaN(Date.parse(text));
