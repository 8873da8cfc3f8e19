import type { CellStyle } from "hucre/xlsx";
import type { SheetCell, SheetRow } from "./tableSheet";

/** Half of a Chinese character is one unit of width in this font. */
export const font = { name: "宋体", size: 11 } as const;

const line = { style: "thin", color: { rgb: "808080" } } as const;
const frame = { top: line, right: line, bottom: line, left: line };

const shade = (rgb: string) => ({ type: "pattern", pattern: "solid", fgColor: { rgb } }) as const;

export const titleStyle: CellStyle = {
  font: { ...font, size: 14, bold: true },
  alignment: { horizontal: "center", vertical: "center", wrapText: true },
};

export const headStyle: CellStyle = {
  font: { ...font, bold: true },
  fill: shade("E8EBF0"),
  border: frame,
  alignment: { horizontal: "center", vertical: "center", wrapText: true },
};

export const noteStyle: CellStyle = {
  font: { ...font, size: 10 },
  alignment: { horizontal: "left", vertical: "top", wrapText: true },
};

export const textStyle: CellStyle = {
  border: frame,
  alignment: { horizontal: "left", vertical: "center", wrapText: true, indent: 1 },
};

export const serialStyle: CellStyle = { border: frame, alignment: { horizontal: "center", vertical: "center" } };

const numberStyle: CellStyle = {
  border: frame,
  alignment: { horizontal: "right", vertical: "center" },
  numFmt: "#,##0",
};

/** A number that is there to be compared with, not to be changed. */
export const greyStyle: CellStyle = {
  ...numberStyle,
  font: { ...font, color: { rgb: "808080" } },
  fill: shade("F2F2F2"),
};

/** Where the clerk writes: open also when the bureau protects the sheet. */
export const inputStyle: CellStyle = { ...numberStyle, protection: { locked: false } };

const formats: Readonly<Partial<Record<SheetCell["kind"], string>>> = {
  difference: "+#,##0;-#,##0;0",
  places: '"↑"0;"↓"0;"平"',
  date: "yyyy-mm-dd",
};

/** Numbers to the right with as many decimals as on screen, and so are the words that stand for one; sums shaded. */
export const cellStyle = (row: SheetRow["kind"], cell: SheetCell, isNumeric: boolean): CellStyle => {
  const format = cell.kind === "percent" ? percentFormat(cell.decimals) : formats[cell.kind];
  return {
    ...(isNumeric ? numberStyle : textStyle),
    ...(format ? { numFmt: format } : {}),
    ...(row === "sum" ? { font: { ...font, bold: true }, fill: shade("F6F6F3") } : {}),
  };
};

const percentFormat = (decimals: number): string => (decimals === 0 ? "0%" : `0.${"0".repeat(decimals)}%`);
