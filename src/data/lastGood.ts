import { type IDBPDatabase, openDB } from "idb";
import type { Board } from "../domain/board";
import { descriptorFile, readDescriptor } from "./descriptor";
import { loadBoard } from "./loadBoard";
import { memoryFolder } from "./memoryFolder";
import type { ReadFile } from "./readFile";

/** The package that was shown last, with its files as they came: for a start while the server is away. */
interface LastGood {
  readonly version: string;
  readonly created: string;
  readonly files: ReadonlyMap<string, Uint8Array>;
}

const packages = "packages";

const within = async <T>(work: (database: IDBPDatabase) => Promise<T>): Promise<T> => {
  const database = await openDB("wuse-map-last", 1, {
    upgrade: (fresh) => void fresh.createObjectStore(packages),
  });
  try {
    return await work(database);
  } finally {
    database.close();
  }
};

/**
 * Keeps the package of this board under a name; reads it once more only when another version is kept. False when it did
 * not come whole, or the server has another one by now.
 */
export const keepLastGood = async (
  name: string,
  read: ReadFile,
  { version, created }: Pick<Board, "version" | "created">,
): Promise<boolean> => {
  const kept = await within((database): Promise<LastGood | undefined> => database.get(packages, name));
  if (kept?.version === version && kept.created === created) return true;
  const whole = await wholePackage(read);
  if (whole?.version !== version || whole.created !== created) return false;
  await within((database) => database.put(packages, whole, name));
  return true;
};

/** The board that was kept, checked like any other; undefined when there is none. */
export const lastGood = async (name: string): Promise<Board | undefined> => {
  const kept = await within((database): Promise<LastGood | undefined> => database.get(packages, name));
  if (!kept) return undefined;
  const board = await loadBoard(memoryFolder(kept.files));
  return board.ok ? board.value : undefined;
};

/** With the version of the files as they came. */
const wholePackage = async (read: ReadFile): Promise<LastGood | undefined> => {
  const text = await read(descriptorFile);
  if (!text.ok) return undefined;
  const descriptor = await readDescriptor(memoryFolder(new Map([[descriptorFile, text.value]])));
  if (!descriptor.ok) return undefined;
  const files = new Map([[descriptorFile, text.value]]);
  for (const { path, hash } of descriptor.value.resources) {
    const file = await read(path, hash);
    if (!file.ok) return undefined;
    files.set(path, file.value);
  }
  const board = await loadBoard(memoryFolder(files));
  if (!board.ok) return undefined;
  const { version, created } = board.value;
  return { version, created, files };
};
