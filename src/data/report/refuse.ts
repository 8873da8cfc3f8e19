import { fail, type Result } from "../../domain/fault";
import type { ErrorKind, Finding } from "../../domain/finding";
import { findingAt, nowhere } from "./findingAt";

/** The file as a whole cannot be read. */
export const refuse = (kind: ErrorKind, problem: string, remedy: string, found = ""): Result<never, Finding> =>
  fail([findingAt(kind, nowhere, { found, problem, remedy })]);

export const saveAsXlsx = "用 WPS 或 Excel 打开，点“另存为”，类型选“Excel 工作簿（*.xlsx）”，再导入新文件";

export const refuseDamaged = (): Result<never, Finding> =>
  refuse("damaged", "文件不完整或已损坏", "重新拷贝一份；仍不行就用 WPS 或 Excel 打开，另存为 xlsx 再导入");
