import { fail, ok, type Result } from "../domain/fault";

/** UTF-8, with or without a byte order mark; line ends become LF. */
export const decodeText = (file: string, bytes: Uint8Array): Result<string> => {
  try {
    return ok(new TextDecoder("utf-8", { fatal: true }).decode(bytes).replace(/\r\n?/g, "\n"));
  } catch {
    return fail([{ file, problem: "文件不是 UTF-8 编码", remedy: "在 WPS 或 Excel 中另存为“CSV UTF-8”格式" }]);
  }
};
