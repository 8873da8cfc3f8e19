import type { CellValue, Cell as Detail } from "hucre/xlsx";
import type { Cell } from "./book";

/** The one empty cell there is, so that it can be told by identity. */
export const emptyCell: Cell = { kind: "empty" };

/** Blank text is an empty cell; any other is kept to the letter. */
export const textCell = (text: string): Cell => (text.trim() === "" ? emptyCell : { kind: "text", text });

/** What of a workbook decides how its values are to be read. */
export interface Reading {
  readonly date1904: boolean;
  /** It asks to be worked out when opened: 0 is what its writer put in place of the values of formulas that it did not know. */
  readonly stale: boolean;
}

/** A cell of a workbook from the reader's value and, where it has any, detail. */
export const cellFrom = (value: CellValue, detail: Detail | undefined, { date1904, stale }: Reading): Cell => {
  if (detail?.type === "error") return { kind: "error", text: String(value) };
  if (detail?.formula !== undefined && (value === null || (stale && value === 0)))
    return { kind: "uncached", formula: detail.formula };
  if (value === null) return emptyCell;
  if (typeof value === "string") return textCell(value);
  if (typeof value === "boolean") return { kind: "boolean", text: value ? "TRUE" : "FALSE" };
  if (typeof value === "number") return Number.isFinite(value) ? { kind: "number", value } : notNumber;
  const text = dayOrTime(value, date1904 ? "1904-01-01" : "1899-12-31");
  return text === undefined ? notDate : { kind: "date", text };
};

const notNumber: Cell = { kind: "error", text: "#NUM!" };
/** As it is shown in the sheet. */
const notDate: Cell = { kind: "error", text: "########" };

/** Serials below 1 stand for a time of day: the reader puts them on the day that is 0 in the calendar of the workbook. */
const dayOrTime = (date: Date, dayZero: string): string | undefined => {
  const year = date.getUTCFullYear();
  if (!(year >= 1899 && year <= 9999)) return undefined;
  const [day = "", time = ""] = date.toISOString().split("T");
  return day === dayZero ? time.slice(0, 8) : day;
};
