import { readXlsx } from "hucre/xlsx";
import { fail, ok, type Result } from "../../domain/fault";
import type { Finding } from "../../domain/finding";
import { addressOf } from "./address";
import type { Book } from "./book";
import { cellCap, refuseCells } from "./cellCap";
import { elementOf } from "./elementOf";
import { findingAt } from "./findingAt";
import { gridOf } from "./gridOf";
import { refuseDamaged } from "./refuse";
import { repack } from "./repack";
import { sharedTexts } from "./sharedTexts";
import { type TidySheet, tidySheet } from "./tidySheet";
import { type Archive, unpack } from "./unpack";
import { weighXml } from "./weighXml";
import { readText, type WorkbookParts, workbookParts } from "./workbookParts";

/**
 * Reads a workbook; nothing in it is run or worked out. The reader inflates and lays out whatever an archive announces, so
 * one that lies about its sizes would fill the memory of the page: it is given only what was weighed and packed anew.
 */
export const xlsxBook = async (bytes: Uint8Array): Promise<Result<Pick<Book, "sheets" | "hiddenSheets">, Finding>> => {
  try {
    const archive = unpack(bytes);
    if (!archive.ok) return archive;
    const parts = workbookParts(archive.value);
    if (!parts.ok) return parts;
    const tidy = tidySheets(archive.value, parts.value);
    if (!tidy.ok) return tidy;
    return await readParts(parts.value, tidy.value);
  } catch {
    return refuseDamaged();
  }
};

const readParts = async (
  parts: WorkbookParts,
  tidy: readonly TidySheet[],
): Promise<Result<Pick<Book, "sheets" | "hiddenSheets">, Finding>> => {
  const { strings, date1904, hiddenSheets } = parts;
  const formats = ["numFmts", "cellXfs"].map((name) => elementOf(parts.styles, name));
  if (formats.includes(undefined)) return refuseDamaged();
  const textCount = sharedTexts(strings);
  if (tidy.some(({ texts }) => texts > textCount)) return refuseDamaged();
  const styles = `<styleSheet>${formats.join("")}</styleSheet>`;
  const contents = { strings, styles, date1904, sheets: tidy.map(({ xml }) => xml) };
  const weight = weighXml([strings, styles, ...contents.sheets]);
  if (weight === "heavy") return refuseCells();
  if (weight === "broken") return refuseDamaged();
  const { sheets } = await readXlsx(repack(contents));
  return ok({ sheets: sheets.map((sheet, at) => gridOf(parts.sheets[at]!.name, sheet, parts)), hiddenSheets });
};

/** The reader lays a sheet out from its first cell to its last, blank or not. */
const slotCap = 20_000_000;

const tidySheets = ({ read }: Archive, { sheets }: WorkbookParts): Result<readonly TidySheet[], Finding> => {
  if (new Set(sheets.map(({ path }) => path)).size < sheets.length) return refuseDamaged();
  const tidy: TidySheet[] = [];
  let [cells, slots] = [0, 0];
  for (const { name, path } of sheets) {
    const text = readText(read, path);
    if (!text.ok) return text;
    const sheet = tidySheet(text.value);
    if (!sheet) return refuseDamaged();
    cells += sheet.cells;
    slots += sheet.height * sheet.width;
    if (cells > cellCap) return refuseCells();
    if (slots > slotCap) return fail([tooFar(name, sheet)]);
    tidy.push(sheet);
  }
  return ok(tidy);
};

const tooFar = (sheet: string, { height, width }: TidySheet): Finding =>
  findingAt(
    "tooManyCells",
    { sheet, cell: addressOf(height - 1, width - 1) },
    {
      found: `${height} 行、${width} 列`,
      problem: "内容铺得太远，有单元格离表格很远",
      remedy: "删去远处的内容，另存后再导入",
    },
  );
