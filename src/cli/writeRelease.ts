import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { descriptorFile } from "../data/descriptor";
import { hashOf } from "../data/hashOf";
import type { Publication } from "../data/publication";
import { fail, ok, type Result } from "../domain/fault";
import { diskFault } from "./diskFault";

/** Writes a file whole or not at all; false when `isWanted` says at the last moment that it is not to be. */
export type Write = (path: string, bytes: Uint8Array, isWanted: () => Promise<boolean>) => Promise<boolean>;

interface Written {
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly before: Uint8Array | undefined;
}

/**
 * Writes the files of a publication in their order. When somebody else publishes into the folder meanwhile, it stops and
 * puts back what theirs needs.
 */
export const writeRelease = async (
  folder: string,
  { files }: Publication,
  write: Write,
  isWanted: () => Promise<boolean>,
): Promise<Result<"written" | "overtaken">> => {
  const done: Written[] = [];
  for (const { path, bytes } of files)
    try {
      const at = join(folder, path);
      let before: Uint8Array | undefined;
      const isStillWanted = async (): Promise<boolean> => {
        before = await bytesIn(at);
        return isWanted();
      };
      if (!(await write(at, bytes, isStillWanted))) {
        await putBack(folder, done, write);
        return ok("overtaken");
      }
      done.push({ path: at, bytes, before });
    } catch (error) {
      return fail([diskFault(path, error)]);
    }
  return ok("written");
};

/** What was overwritten comes back where it is what the folder's own description announces, unless it is back already. */
const putBack = async (folder: string, done: readonly Written[], write: Write): Promise<void> => {
  const description = String(Buffer.from((await bytesIn(join(folder, descriptorFile))) ?? []));
  for (const { path, bytes, before } of done) {
    if (!before || !description.includes(hashOf(before))) continue;
    await write(path, before, async () => Buffer.compare((await bytesIn(path)) ?? before, bytes) === 0);
  }
};

const bytesIn = (path: string): Promise<Uint8Array | undefined> => readFile(path).catch(() => undefined);
