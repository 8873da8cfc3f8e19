import type { ReportCheck } from "../../domain/reportCheck";
import type { ReportFile } from "./book";
import { blankCheck, type CheckDesk, checkBook } from "./checkBook";
import { readBook } from "./readBook";

/** Reads and checks a monthly report: the one path of page and terminal. */
export const checkReport = async (file: ReportFile, desk: CheckDesk): Promise<ReportCheck> => {
  const book = await readBook(file);
  return book.ok ? checkBook(book.value, desk) : { ...blankCheck, file: file.name, findings: book.faults };
};
