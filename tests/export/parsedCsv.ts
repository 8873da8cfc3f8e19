import { csvParseRows } from "d3-dsv";
import { csvBytes } from "../../src/export/csvBytes";
import type { TableSheet } from "../../src/export/tableSheet";

/** What another program reads out of the CSV; its first line is the head. */
export const parsedCsv = (table: TableSheet): readonly (readonly string[])[] =>
  csvParseRows(new TextDecoder().decode(csvBytes(table)));
