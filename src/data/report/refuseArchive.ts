import type { Result } from "../../domain/fault";
import type { Finding } from "../../domain/finding";
import { refuse, saveAsXlsx } from "./refuse";
import type { Archive } from "./unpack";

const unpackFirst = "解压后导入里面的 xlsx 文件";
const copyOver = "把表格复制到 WPS 或 Excel 里，另存为 xlsx 再导入";

/** What is wrong with a zip file that holds no workbook. */
export const refuseArchive = (paths: Archive["paths"], read: Archive["read"]): Result<never, Finding> => {
  const kind = read("mimetype");
  if (!kind.ok) return kind;
  const text = new TextDecoder().decode(kind.value.subarray(0, 100));
  if (text.includes("opendocument.spreadsheet")) return refuse("notTable", "这是 ODS 格式的表格", saveAsXlsx);
  const has = (folder: string): boolean => paths.some((path) => path.startsWith(folder));
  if (text.includes("opendocument") || has("word/") || has("ppt/"))
    return refuse("notTable", "这是文字文档或演示文稿，不是表格", copyOver);
  return refuse("notTable", "这是压缩包，里面没有工作簿", unpackFirst);
};
