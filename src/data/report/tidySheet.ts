import { cellCap } from "./cellCap";
import { elementOf } from "./elementOf";
import { sharedTextsFor } from "./sharedTexts";

/** A worksheet without what is only looks, and what it takes to read it. */
export interface TidySheet {
  readonly xml: string;
  /** Cells that hold something; counting ends beyond the cap. */
  readonly cells: number;
  /** One more than the last row and column that hold something, as far as cells say where they are. */
  readonly height: number;
  readonly width: number;
  /** How many shared texts there have to be. */
  readonly texts: number;
}

const prefix = "(?:[\\w.-]+:)?";
const blankValue = `(?:<${prefix}v\\s*(?:/>|>\\s*</${prefix}v>)\\s*)?`;

const unplaced = new RegExp(`<${prefix}(?:c|row)(?=[\\s/>])(?![^<>]*\\sr=)`);
const blankCell = new RegExp(`<${prefix}c\\s[^<>]*(?:/>|>\\s*${blankValue}</${prefix}c>)`, "g");
const blankRow = new RegExp(`<${prefix}row\\s[^<>]*(?:/>|>\\s*</${prefix}row>)`, "g");
const valueless = new RegExp(
  `<(${prefix})c(\\s[^<>]*)?>\\s*<\\1f(?:\\s[^<>]*)?(?:/>|>([^<]*)</\\1f>)\\s*(${blankValue})</\\1c>`,
  "g",
);
const cell = new RegExp(`<${prefix}c(?=[\\s/>])(?:[^<>]*?\\sr=["']([A-Za-z]{1,3})(\\d{1,7})["'])?`, "g");

/**
 * Takes the blank cells and rows out of a worksheet, which WPS often writes down to the last row there can be, and all
 * that is not cells. Undefined when it has no cells part, or a part that does not end.
 */
export const tidySheet = (xml: string): TidySheet | undefined => {
  const data = elementOf(xml, "sheetData");
  if (!data) return undefined;
  const merges = elementOf(xml, "mergeCells", data.length);
  if (merges === undefined) return undefined;
  // Where cells do not say where they are, it follows from those before them.
  const filled = unplaced.test(data)
    ? data.replace(blankCell, withoutType)
    : data.replace(blankCell, "").replace(blankRow, "");
  const cells = filled.replace(valueless, withoutValue);
  return { xml: `<worksheet>${cells}${merges}</worksheet>`, ...extentOf(cells), texts: sharedTextsFor(cells) };
};

/** The reader takes a cell of a type without a value for the first shared text, an empty text or FALSE. */
const withoutType = (cell: string): string => cell.replace(/\st=["']\w*["']/, "");

const withoutValue = (all: string, tag: string, attributes = "", formula = "", blank = ""): string => {
  if (blank !== "" && /\st=["']str["']/.test(attributes)) return all;
  return `<${tag}c${withoutType(attributes)}><${tag}f t="shared" si="0">${formula}</${tag}f></${tag}c>`;
};

const extentOf = (data: string): Pick<TidySheet, "cells" | "height" | "width"> => {
  let [cells, height, width] = [0, 0, 0];
  cell.lastIndex = 0;
  for (let found = cell.exec(data); found && cells <= cellCap; found = cell.exec(data)) {
    cells++;
    height = Math.max(height, Number(found[2] ?? 0));
    width = Math.max(width, columnNumber(found[1] ?? ""));
  }
  return { cells, height, width };
};

const columnNumber = (letters: string): number => {
  let number = 0;
  for (const letter of letters.toUpperCase()) number = number * 26 + letter.charCodeAt(0) - 64;
  return number;
};
