import { fail, ok } from "../domain/fault";
import type { ReadFile } from "./readFile";

/** A package folder whose files are already at hand. */
export const memoryFolder =
  (files: ReadonlyMap<string, Uint8Array>): ReadFile =>
  async (path) => {
    const bytes = files.get(path);
    return bytes ? ok(bytes) : fail([{ file: path, problem: "没有这个文件", remedy: "补上这个文件" }]);
  };
