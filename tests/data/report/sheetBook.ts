import type { Book, Cell, Grid, Merge } from "../../../src/data/report/book";

/** A sheet drawn as text: cells between bars, numbers as numbers, `~` for a merge with the left, `^` with the one above. */
export const gridOf = (drawing: string, sheet = "表"): Grid => {
  const lines = drawing.trim().split("\n");
  const texts = lines.map((line) => line.split("|").map((text) => text.trim()));
  const merges: Merge[] = [];
  texts.forEach((line, row) => {
    line.forEach((text, column) => {
      if (text === "~" || text === "^" || text === "") return;
      const right = reach((c) => texts[row]?.[c] === "~", column);
      const bottom = reach((r) => texts[r]?.[column] === "^", row);
      if (right > column || bottom > row) merges.push({ top: row, left: column, bottom, right });
    });
  });
  return { sheet, rows: texts.map((line) => line.map(cellOf)), merges, hiddenRows: new Set() };
};

const reach = (continues: (at: number) => boolean, from: number): number =>
  continues(from + 1) ? reach(continues, from + 1) : from;

const cellOf = (text: string): Cell => {
  if (text === "" || text === "~" || text === "^") return { kind: "empty" };
  if (/^-?\d+(\.\d+)?$/.test(text)) return { kind: "number", value: Number(text) };
  if (text.startsWith("=")) return { kind: "uncached", formula: text.slice(1) };
  if (text.startsWith("#")) return { kind: "error", text };
  if (text.startsWith("@")) return { kind: "date", text: text.slice(1) };
  return { kind: "text", text };
};

export const bookOf = (sheets: Grid | readonly Grid[], file = "月报.xlsx"): Book => ({
  file,
  sha256: "5".repeat(64),
  sheets: "sheet" in sheets ? [sheets] : sheets,
  hiddenSheets: [],
});
