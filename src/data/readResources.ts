import { type Fault, fail, ok, type Result } from "../domain/fault";
import type { Resource } from "./descriptor";
import { hashOf } from "./hashOf";
import type { ReadFile } from "./readFile";

/** All files of a package, read in parallel; only those with the size and hash announced are handed on. */
export const readResources = async (
  read: ReadFile,
  resources: readonly Resource[],
): Promise<{ readonly files: ReadonlyMap<string, Uint8Array>; readonly faults: readonly Fault[] }> => {
  const results = await Promise.all(
    resources.map(async (resource) => {
      const checked = await readAnnounced(read, resource);
      return { resource, checked };
    }),
  );
  const files = new Map<string, Uint8Array>();
  for (const { resource, checked } of results) if (checked.ok) files.set(resource.path, checked.value);
  return { files, faults: results.flatMap(({ checked }) => (checked.ok ? [] : checked.faults)) };
};

/** A cache may still hold the half of a file that was being copied: what does not fit is read once more, past it. */
const readAnnounced = async (read: ReadFile, resource: Resource): Promise<Result<Uint8Array>> => {
  const bytes = await read(resource.path, resource.hash);
  if (!bytes.ok || announced(resource, bytes.value).ok) return bytes;
  const again = await read(resource.path, resource.hash, true);
  return again.ok ? announced(resource, again.value) : again;
};

const remedy = "重新完整复制数据文件夹，最后复制 datapackage.json；手工改过文件的，先运行 npm run package-data";

const announced = ({ path, bytes: size, hash }: Resource, bytes: Uint8Array): Result<Uint8Array> => {
  if (bytes.length !== size)
    return fail([{ file: path, found: `${bytes.length} 字节`, problem: `文件大小与登记的 ${size} 字节不符`, remedy }]);
  const found = hashOf(bytes);
  return found === hash ? ok(bytes) : fail([{ file: path, found, problem: "文件内容与登记的校验值不符", remedy }]);
};
