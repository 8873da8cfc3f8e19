import type { Result } from "../../domain/fault";
import type { Finding } from "../../domain/finding";
import { refuse, saveAsXlsx } from "./refuse";

const spreadsheetXml = "urn:schemas-microsoft-com:office:spreadsheet";
const webPage = /^(?:<!doctype html|<(?:html|head|meta|title|style|body|table|div)[\s>]|MIME-Version:)/i;

/** What is wrong with a text that is markup, as some systems export it under the name of a workbook; undefined when it is none. */
export const refuseMarkup = (text: string): Result<never, Finding> | undefined => {
  const start = text.slice(0, 4096).trimStart();
  if (webPage.test(start)) return refuse("legacyFormat", "这是网页，只是扩展名像表格", saveAsXlsx);
  if (!/^<[?!a-z]/i.test(start)) return undefined;
  if (start.includes(spreadsheetXml)) return refuse("legacyFormat", "这是旧版的 XML 表格", saveAsXlsx);
  return refuse("notTable", "这是 XML 文件，不是表格", "改用 xlsx 或 csv 格式的月报");
};
