import { csvParseRows } from "d3-dsv";

/** The names in the first line of a table's file. */
export const columnNames = (bytes: Uint8Array): readonly string[] => {
  const end = bytes.findIndex((byte) => byte === 0x0a || byte === 0x0d);
  const line = new TextDecoder().decode(end === -1 ? bytes : bytes.subarray(0, end));
  return (csvParseRows(line)[0] ?? []).map((name) => name.trim());
};
