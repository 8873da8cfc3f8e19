import { fail, ok, type Result } from "../domain/fault";
import type { Resource } from "./descriptor";
import { hashOf } from "./hashOf";
import { rawText } from "./rawText";
import type { Table } from "./table";
import { tables } from "./tables";

export interface Announced {
  /** What the package announces. */
  readonly bytes: Uint8Array;
  /** What the file holds beyond that; undefined when it is the one announced. */
  readonly beyond?: Uint8Array;
}

/**
 * What a package announces of a file, when it is in there. A file that only grows may hold more: it still begins with
 * what was announced, or would without the optional columns that came with the new lines.
 */
export const announced = async (resource: Resource, bytes: Uint8Array): Promise<Result<Announced>> => {
  const { path, bytes: size, hash } = resource;
  if (bytes.length === size && hashOf(bytes) === hash) return ok({ bytes });
  const table = growing.get(path);
  const beginning = table && (beginningOf(resource, bytes) ?? (await narrowedBeginning(resource, bytes, table)));
  if (beginning) return ok(beginning);
  return bytes.length === size
    ? fail([{ file: path, found: hashOf(bytes), problem: "文件内容与登记的校验值不符", remedy }])
    : fail([{ file: path, found: `${bytes.length} 字节`, problem: `文件大小与登记的 ${size} 字节不符`, remedy }]);
};

const remedy = "重新完整复制数据文件夹，最后复制 datapackage.json；手工改过文件的，先运行 npm run package-data";

const growing: ReadonlyMap<string, Table> = new Map(
  Object.values(tables).flatMap((table: Table) => (table.grows ? [[table.path, table]] : [])),
);

const beginningOf = ({ bytes: size, hash }: Resource, bytes: Uint8Array): Announced | undefined => {
  const beginning = bytes.subarray(0, size);
  return bytes.length >= size && hashOf(beginning) === hash
    ? { bytes: beginning, beyond: bytes.subarray(size) }
    : undefined;
};

/** Rarely needed: loaded only then. */
const narrowedBeginning = async (
  resource: Resource,
  bytes: Uint8Array,
  { columns }: Table,
): Promise<Announced | undefined> => {
  const { narrowed } = await import("./widened");
  const optional = columns.flatMap(({ name, optional: may }) => (may ? name : []));
  for (let last = 1; last <= optional.length && bytes.length >= resource.bytes; last++) {
    const narrow = new TextEncoder().encode(narrowed(rawText(bytes), optional.slice(-last)));
    const beginning = beginningOf(resource, narrow);
    if (beginning) return beginning;
  }
  return undefined;
};
