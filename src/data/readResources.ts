import type { Fault, Result } from "../domain/fault";
import { type Announced, announced } from "./announced";
import type { Resource } from "./descriptor";
import type { ReadFile } from "./readFile";

interface Read {
  /** As announced: what goes beyond is not handed on. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly faults: readonly Fault[];
  /** Files that hold more than was announced. */
  readonly notices: readonly Fault[];
  /** What those files hold beyond, by path. */
  readonly beyond: ReadonlyMap<string, Uint8Array>;
}

/** All files of a package, read in parallel; only those with the size and hash announced are handed on. */
export const readResources = async (read: ReadFile, resources: readonly Resource[]): Promise<Read> => {
  const results = await Promise.all(
    resources.map(async (resource) => ({ path: resource.path, checked: await readAnnounced(read, resource) })),
  );
  const files = new Map<string, Uint8Array>();
  const beyond = new Map<string, Uint8Array>();
  for (const { path, checked } of results) {
    if (!checked.ok) continue;
    files.set(path, checked.value.bytes);
    if (checked.value.beyond) beyond.set(path, checked.value.beyond);
  }
  return {
    ...{ files, beyond },
    faults: results.flatMap(({ checked }) => (checked.ok ? [] : checked.faults)),
    notices: [...beyond].map(([path, more]) => notice(path, more.length)),
  };
};

/** A cache may still hold the half of a file that was being copied: what does not fit is read once more, past it. */
const readAnnounced = async (read: ReadFile, resource: Resource): Promise<Result<Announced>> => {
  const bytes = await read(resource.path, resource.hash);
  if (!bytes.ok) return bytes;
  const first = await announced(resource, bytes.value);
  if (first.ok && !first.value.beyond) return first;
  const again = await read(resource.path, resource.hash, true);
  const second = again.ok ? await announced(resource, again.value) : again;
  return second.ok || !first.ok ? second : first;
};

const notice = (file: string, more: number): Fault => ({
  file,
  found: `多 ${more} 字节`,
  problem: "文件比登记的长，多出的行没有采用：有一次发布没有完成，或有人手工添加了行",
  remedy: "重新发布；手工添加的，运行 npm run package-data",
});
