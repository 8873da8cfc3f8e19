import { type Fault, fail, ok, type Result } from "../domain/fault";
import type { Resource } from "./descriptor";
import { hashOf } from "./hashOf";
import type { ReadFile } from "./readFile";
import type { Table } from "./table";
import { tables } from "./tables";

interface Read {
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly faults: readonly Fault[];
  /** Files that hold more than was announced: only what was announced is handed on. */
  readonly notices: readonly Fault[];
}

/** All files of a package, read in parallel; only those with the size and hash announced are handed on. */
export const readResources = async (read: ReadFile, resources: readonly Resource[]): Promise<Read> => {
  const results = await Promise.all(
    resources.map(async (resource) => ({ resource, checked: await readAnnounced(read, resource) })),
  );
  const files = new Map<string, Uint8Array>();
  for (const { resource, checked } of results) if (checked.ok) files.set(resource.path, checked.value.bytes);
  return {
    files,
    faults: results.flatMap(({ checked }) => (checked.ok ? [] : checked.faults)),
    notices: results.flatMap(({ checked }) => (checked.ok && checked.value.notice ? checked.value.notice : [])),
  };
};

interface Announced {
  readonly bytes: Uint8Array;
  readonly notice?: Fault;
}

/** A cache may still hold the half of a file that was being copied: what does not fit is read once more, past it. */
const readAnnounced = async (read: ReadFile, resource: Resource): Promise<Result<Announced>> => {
  const bytes = await read(resource.path, resource.hash);
  if (!bytes.ok) return bytes;
  const first = announced(resource, bytes.value);
  if (first.ok && !first.value.notice) return first;
  const again = await read(resource.path, resource.hash, true);
  return again.ok ? announced(resource, again.value) : first.ok ? first : again;
};

const remedy = "重新完整复制数据文件夹，最后复制 datapackage.json；手工改过文件的，先运行 npm run package-data";

const announced = (resource: Resource, bytes: Uint8Array): Result<Announced> => {
  const { path, bytes: size, hash } = resource;
  if (bytes.length > size && growing.has(path)) {
    const beginning = bytes.subarray(0, size);
    if (hashOf(beginning) === hash) return ok({ bytes: beginning, notice: longer(resource, bytes.length - size) });
  }
  if (bytes.length !== size)
    return fail([{ file: path, found: `${bytes.length} 字节`, problem: `文件大小与登记的 ${size} 字节不符`, remedy }]);
  const found = hashOf(bytes);
  return found === hash ? ok({ bytes }) : fail([{ file: path, found, problem: "文件内容与登记的校验值不符", remedy }]);
};

/** Files to which lines are only ever added: what was announced stays what they begin with. */
const growing: ReadonlySet<string> = new Set(
  Object.values(tables).flatMap((table: Table) => (table.grows ? table.path : [])),
);

const longer = ({ path }: Resource, more: number): Fault => ({
  file: path,
  found: `多 ${more} 字节`,
  problem: "文件比登记的长，多出的行没有采用：有一次发布没有完成，或有人手工添加了行",
  remedy: "重新发布；手工添加的，运行 npm run package-data",
});
