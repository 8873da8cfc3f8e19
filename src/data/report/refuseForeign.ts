import type { Result } from "../../domain/fault";
import type { Finding } from "../../domain/finding";
import { refuse, saveAsXlsx } from "./refuse";

const signatures: readonly (readonly [start: readonly number[], what: string])[] = [
  [[0x25, 0x50, 0x44, 0x46], " PDF 文件"],
  [[0x89, 0x50, 0x4e, 0x47], "图片"],
  [[0xff, 0xd8, 0xff], "图片"],
  [[0x47, 0x49, 0x46, 0x38], "图片"],
  [[0x52, 0x61, 0x72, 0x21], "压缩包"],
  [[0x37, 0x7a, 0xbc, 0xaf], "压缩包"],
  [[0x1f, 0x8b], "压缩包"],
  [[0x7b, 0x5c, 0x72, 0x74, 0x66], "RTF 文档"],
];

const compoundFile = [0xd0, 0xcf, 0x11, 0xe0];
/** Records of the oldest Excel files, which stand bare in the file; some systems still export them. */
const bareRecords = [0x00, 0x02, 0x04, 0x08].map((version) => [0x09, version]);
const wideMarks = [
  [0xff, 0xfe],
  [0xfe, 0xff],
];

/** What is wrong with bytes that are no text; undefined when they may be. */
export const refuseForeign = (bytes: Uint8Array): Result<never, Finding> | undefined => {
  const starts = (start: readonly number[]): boolean => start.every((byte, at) => bytes[at] === byte);
  if (starts(compoundFile)) return refuseCompound(bytes);
  if (bareRecords.some(starts)) return refuseLegacy();
  const known = signatures.find(([start]) => starts(start));
  if (known) return refuse("notTable", `这是${known[1]}，不是表格`, "改用 xlsx 或 csv 格式的月报");
  if (wideMarks.some(starts) || !bytes.includes(0)) return undefined;
  return refuse("notTable", "这不是表格文件", "改用 xlsx 或 csv 格式的月报");
};

const refuseLegacy = (): Result<never, Finding> => refuse("legacyFormat", "这是旧版的 xls 格式", saveAsXlsx);

/** Streams of a compound file are told by their names, which its directory holds as UTF-16 at even positions. */
const refuseCompound = (bytes: Uint8Array): Result<never, Finding> => {
  const text = new TextDecoder("utf-16le").decode(bytes);
  if (text.includes("EncryptedPackage"))
    return refuse("encrypted", "文件加了打开密码", "用 WPS 或 Excel 打开，取消密码后另存，再导入");
  if (text.includes("WordDocument") && !text.includes("Workbook"))
    return refuse("notTable", "这是 Word 文档，不是表格", "把表格复制到 WPS 或 Excel 里，另存为 xlsx 再导入");
  return refuseLegacy();
};
