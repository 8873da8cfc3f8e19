import { markedText } from "../domain/markedText";
import { cellText } from "./cellText";
import type { SheetCell, TableSheet } from "./tableSheet";

/** UTF-8 with byte order mark and CRLF, as WPS and Excel open it; title and notes stand below the table. */
export const csvBytes = ({ title, head, rows, notes }: TableSheet): Uint8Array => {
  const texts = (line: readonly string[]): string => line.map(textField).join(",");
  const lines = [
    texts(head),
    ...rows.map(({ cells }) => cells.map(fieldOf).join(",")),
    "",
    ...[title, ...notes].map((note) => texts([note])),
  ];
  return new TextEncoder().encode(`\uFEFF${lines.map((line) => `${line}\r\n`).join("")}`);
};

const fieldOf = (cell: SheetCell): string =>
  cell.kind === "text" || cell.kind === "lack" ? textField(cell.text) : cellText(cell);

const textField = (text: string): string => {
  const harmless = markedText(text);
  return /[",\r\n]/.test(harmless) ? `"${harmless.replace(/"/g, '""')}"` : harmless;
};
