import type { PackageFile } from "../data/packageOf";
import { beijingTime } from "./beijingTime";

/** What became of the description of a folder: its version, and which files are other ones than before. */
export const packagedLines = (
  folder: string,
  file: PackageFile,
  before: PackageFile | undefined,
): readonly string[] => {
  const stamp = `版本 ${file.version}，${beijingTime(file.created)}`;
  if (before?.version === file.version) return [`${folder}：没有变化，${stamp}`];
  if (!before) return [`${folder}：已建立 datapackage.json，${file.resources.length} 个文件，${stamp}`];
  const changes = changesOf(hashesOf(before), hashesOf(file));
  return [`${folder}：已更新，原版本 ${before.version}，现${stamp}`, ...(changes.length > 0 ? changes : [onlyWords])];
};

const onlyWords = "  文件没有变化，更新的是 datapackage.json 里的说明";

type Hashes = ReadonlyMap<string, string>;

const changesOf = (before: Hashes, after: Hashes): readonly string[] => {
  const lists: readonly (readonly [string, readonly string[]])[] = [
    ["新增", [...after.keys()].filter((path) => !before.has(path))],
    ["改动", [...after].flatMap(([path, hash]) => (before.has(path) && before.get(path) !== hash ? [path] : []))],
    ["已不在", [...before.keys()].filter((path) => !after.has(path))],
  ];
  return lists.flatMap(([what, paths]) => (paths.length > 0 ? [`  ${what} ${paths.join("、")}`] : []));
};

/** Of the description before, which people may have written, only what can be read. */
const hashesOf = ({ resources }: PackageFile): Hashes =>
  new Map(
    (Array.isArray(resources) ? resources : []).flatMap((resource: Partial<Record<string, unknown>>) =>
      typeof resource?.path === "string" ? [[resource.path, String(resource.hash)] as const] : [],
    ),
  );
