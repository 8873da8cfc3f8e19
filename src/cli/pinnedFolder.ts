import { descriptorFile } from "../data/descriptor";
import type { ReadFile } from "../data/readFile";
import { diskFolder } from "./diskFolder";

/** A package folder at the version that it had when it was opened. */
export interface PinnedFolder {
  /** Its `datapackage.json` stays the first one that was read. */
  readonly read: ReadFile;
  /** Whether the folder still has that one. */
  readonly isCurrent: () => Promise<boolean>;
}

export const pinnedFolder = async (folder: string): Promise<PinnedFolder> => {
  const disk = diskFolder(folder);
  const first = await disk(descriptorFile);
  return {
    read: async (path) => (path === descriptorFile ? first : disk(path)),
    isCurrent: async () => {
      const last = await disk(descriptorFile);
      return first.ok && last.ok && Buffer.compare(first.value, last.value) === 0;
    },
  };
};
