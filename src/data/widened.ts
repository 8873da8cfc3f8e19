import { recordsOf } from "./recordsOf";

/** A table's text with more columns at its end, empty in every record; nothing else changes, not even a line end. */
export const widened = (text: string, columns: readonly string[]): string =>
  eachRecord(text, (body, isHeader) => (body.trim() === "" ? body : `${body}${tailOf(columns, isHeader)}`));

/** Takes back what `widened` did; records that hold something in these columns stay as they are. */
export const narrowed = (text: string, columns: readonly string[]): string =>
  eachRecord(text, (body, isHeader) => {
    const tail = tailOf(columns, isHeader);
    return body.endsWith(tail) ? body.slice(0, -tail.length) : body;
  });

const tailOf = (columns: readonly string[], isHeader: boolean): string =>
  columns.map((name) => (isHeader ? `,${name}` : ",")).join("");

const eachRecord = (text: string, change: (body: string, isHeader: boolean) => string): string =>
  recordsOf(text)
    .map((record, i) => {
      const end = /[\r\n]*$/.exec(record)?.[0] ?? "";
      return change(record.slice(0, record.length - end.length), i === 0) + end;
    })
    .join("");
