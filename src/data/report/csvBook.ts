import { dsvFormat } from "d3-dsv";
import { fail, ok, type Result } from "../../domain/fault";
import type { Finding } from "../../domain/finding";
import { addressOf } from "./address";
import type { Book, Cell } from "./book";
import { cellCap, refuseCells } from "./cellCap";
import { emptyCell, textCell } from "./cellFrom";
import { decodeReport } from "./decodeReport";
import { delimiterOf } from "./delimiterOf";
import { findingAt } from "./findingAt";
import { looseQuotes, type Position } from "./looseQuotes";
import { refuse } from "./refuse";
import { refuseMarkup } from "./refuseMarkup";
import { withoutEnd } from "./withoutEnd";

/** Reads a text file, or cells copied from a sheet, as one sheet of texts. */
export const csvBook = (bytes: Uint8Array, pasted: boolean): Result<Pick<Book, "sheets" | "hiddenSheets">, Finding> => {
  const text = decodeReport(bytes);
  if (text === undefined) return refuse("notTable", "认不出文件的文字编码", "另存为 xlsx，或“CSV UTF-8”格式");
  const markup = pasted ? undefined : refuseMarkup(text);
  if (markup) return markup;
  const announced = /^sep=([^"\r\n])(?:\r?\n|\r)/i.exec(text);
  const body = announced ? text.slice(announced[0].length) : text;
  const delimiter = announced?.[1] ?? (pasted && body.includes("\t") ? "\t" : delimiterOf(body));
  const loose = looseQuotes(body, delimiter);
  if (loose.length > 0) return fail(loose.map(looseQuote));
  const rows = readRows(body, delimiter);
  if (!rows) return refuseCells();
  if (rows.length === 0) return refuse("notTable", pasted ? "没有粘贴到内容" : "文件是空的", "改用有内容的月报");
  return ok({ sheets: [{ sheet: "", rows, merges: [], hiddenRows: new Set() }], hiddenSheets: [] });
};

/** As many as a sheet can have; blank ones count. */
const rowCap = 1_048_576;

/** Undefined when there are more cells or rows than a report may have. */
const readRows = (text: string, delimiter: string): readonly (readonly Cell[])[] | undefined => {
  let count = 0;
  let height = 0;
  const rows = dsvFormat(delimiter).parseRows(text, (texts) => {
    if (count > cellCap || ++height > rowCap) return null;
    const cells = withoutEnd(texts.map(textCell), (cell) => cell === emptyCell);
    count += cells.filter((cell) => cell !== emptyCell).length;
    return cells;
  });
  return count > cellCap || height > rowCap ? undefined : withoutEnd(rows, ({ length }) => length === 0);
};

const looseQuote = ({ row, column }: Position): Finding =>
  findingAt(
    "damaged",
    { sheet: "", cell: addressOf(row, column) },
    {
      found: '"',
      problem: "英文双引号不成对或位置不对",
      remedy: "删去多余的英文双引号，或另存为 xlsx 再导入",
    },
  );
