import { type Fault, fail, ok, type Result } from "../domain/fault";
import { descriptorFile } from "./descriptor";
import type { PackageFile } from "./packageOf";
import { readJson } from "./readJson";

/** A `datapackage.json` with everything that people wrote into it; what the loader asks of it is checked elsewhere. */
export const readPackageFile = (bytes: Uint8Array): Result<PackageFile> => {
  const json = readJson(descriptorFile, bytes);
  return json.ok && isPackageFile(json.value) ? ok(json.value) : fail([unreadablePackage]);
};

const isPackageFile = (file: unknown): file is PackageFile =>
  typeof file === "object" && file !== null && "version" in file && typeof file.version === "string";

/** Name, sources and version are in it: to start over silently would lose them. */
export const unreadablePackage: Fault = {
  file: descriptorFile,
  problem: "不是有效的数据包说明，名称、来源和版本都读不出",
  remedy: "换回上一个完好的文件；没有的，删去它后重新运行，版本从头开始",
};
