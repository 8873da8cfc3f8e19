import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { ReadFile } from "../data/readFile";
import { fail, ok } from "../domain/fault";
import { diskFault } from "./diskFault";

/** A package folder on this machine. */
export const diskFolder =
  (folder: string): ReadFile =>
  async (path) => {
    try {
      return ok(new Uint8Array(await readFile(join(folder, path))));
    } catch (error) {
      return fail([diskFault(path, error)]);
    }
  };
