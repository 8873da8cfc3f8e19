import * as v from "valibot";
import { fail, ok, type Result } from "../domain/fault";
import { isInstant } from "./isInstant";
import { issueFault, remedyMark } from "./issueFault";
import type { ReadFile } from "./readFile";
import { readJson } from "./readJson";
import { safePath } from "./safePath";

export const descriptorFile = "datapackage.json";

const rebuild = "运行 npm run package-data 重新生成 datapackage.json";

const say = (problem: string): string => `${problem}${remedyMark}${rebuild}`;

const filled = v.pipe(v.string(), v.nonEmpty(say("文字是空的")));

const resource = v.object({
  name: filled,
  path: v.pipe(v.string(), v.check(safePath, say("路径不在数据文件夹内"))),
  bytes: v.pipe(v.number(), v.integer(say("字节数不是整数"))),
  hash: v.pipe(v.string(), v.regex(/^sha256:[0-9a-f]{64}$/, say("校验值不是 sha256"))),
});

const schema = v.object({
  name: filled,
  title: v.exactOptional(v.string(), ""),
  version: filled,
  created: v.pipe(
    v.string(),
    v.check((text) => isInstant(text), say("发布时间不是有效的时间")),
  ),
  sources: v.exactOptional(v.array(v.object({ title: v.string(), path: v.exactOptional(v.string()) })), []),
  resources: v.pipe(
    v.array(resource),
    v.check((list) => new Set(list.map(({ path }) => path)).size === list.length, say("同一个文件登记了两次")),
  ),
});

export type Resource = v.InferOutput<typeof resource>;

/** The part of `datapackage.json` that the loader stands on. */
export type Descriptor = v.InferOutput<typeof schema>;

/** Reads `datapackage.json` alone: cheap enough to poll, and `version` with `created` tells whether anything is new. */
export const readDescriptor = async (read: ReadFile): Promise<Result<Descriptor>> => {
  const bytes = await read(descriptorFile);
  if (!bytes.ok) return bytes;
  const json = readJson(descriptorFile, bytes.value);
  if (!json.ok) return json;
  const parsed = v.safeParse(schema, json.value);
  return parsed.success ? ok(parsed.output) : fail(parsed.issues.map(issueFault(descriptorFile)));
};
