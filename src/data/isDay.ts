import { isValid, parseISO } from "date-fns";

/** Whether a text is a day of the calendar in the form `1999-10-08`. */
export const isDay = (text: string): boolean => /^[1-9]\d{3}-\d\d-\d\d$/.test(text) && isValid(parseISO(text));
