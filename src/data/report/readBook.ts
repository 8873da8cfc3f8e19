import { ok, type Result } from "../../domain/fault";
import type { Finding } from "../../domain/finding";
import { hashOf } from "../hashOf";
import type { Book, ReportFile } from "./book";
import { csvBook } from "./csvBook";
import { refuse } from "./refuse";
import { refuseForeign } from "./refuseForeign";
import { xlsxBook } from "./xlsxBook";

const byteCap = 20 * 1024 * 1024;

/** Reads a workbook or a text file, whatever its name says; every flaw of the file is a finding. */
export const readBook = async (file: ReportFile): Promise<Result<Book, Finding>> => {
  const size = file.bytes.length;
  if (size > byteCap) return refuse("tooBig", "文件超过 20 MB", "只保留月报的工作表，另存后再导入", megabytes(size));
  const sheets = await readSheets(file);
  if (!sheets.ok) return sheets;
  return ok({ file: file.name, sha256: hashOf(file.bytes).slice("sha256:".length), ...sheets.value });
};

const readSheets = ({ bytes, pasted }: ReportFile): Promise<Result<Sheets, Finding>> | Result<Sheets, Finding> => {
  if (pasted) return csvBook(bytes, true);
  if (isZip(bytes)) return xlsxBook(bytes);
  return refuseForeign(bytes) ?? csvBook(bytes, false);
};

/** `PK` and the number of a mark; a text may begin with the letters. */
const isZip = ([first, second, third = 0x20]: Uint8Array): boolean => first === 0x50 && second === 0x4b && third < 0x09;

type Sheets = Pick<Book, "sheets" | "hiddenSheets">;

const megabytes = (size: number): string => `${Math.ceil((size / 1024 / 1024) * 10) / 10} MB`;
