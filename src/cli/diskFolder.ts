import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { ReadFile } from "../data/readFile";
import { fail, ok } from "../domain/fault";

/** A package folder on this machine. */
export const diskFolder =
  (folder: string): ReadFile =>
  async (path) => {
    try {
      return ok(new Uint8Array(await readFile(join(folder, path))));
    } catch {
      return fail([{ file: path, problem: "没有这个文件或不能读取", remedy: "检查数据文件夹的路径和权限" }]);
    }
  };
