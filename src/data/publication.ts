import { type Fault, fail, ok, type Result } from "../domain/fault";
import type { Draft } from "../domain/imports";
import { monthLabel } from "../domain/month";
import { descriptorFile, readDescriptor } from "./descriptor";
import { grownTable } from "./grownTable";
import { memoryFolder } from "./memoryFolder";
import { openBoard } from "./openBoard";
import { packageText, releaseOf } from "./packageOf";
import type { ReadFile } from "./readFile";
import { readPackageFile } from "./readPackageFile";
import { readResources } from "./readResources";
import { importRows, reportRows } from "./rowsInto";
import { tables } from "./tables";

/** A new version of a package: the files that change, in the order in which they have to be written. */
export interface Publication {
  readonly version: string;
  readonly created: string;
  readonly note: string;
  /** `datapackage.json` is the last: until it is there, the old version holds. */
  readonly files: readonly { readonly path: string; readonly bytes: Uint8Array }[];
}

export interface PublicationWords {
  readonly now: Date;
  /** What changed, in words. */
  readonly note: string;
}

/**
 * What has to be written into a package folder to publish drafts. Lines are only added, drafts that the folder holds
 * already are passed over, and the whole new package is opened before anything is handed out.
 */
export const publication = async (
  read: ReadFile,
  drafts: readonly Draft[],
  { now, note }: PublicationWords,
): Promise<Result<Publication>> => {
  const descriptor = await readDescriptor(read);
  if (!descriptor.ok) return descriptor;
  const text = await read(descriptorFile);
  const before = text.ok ? readPackageFile(text.value) : text;
  const { files, faults } = await readResources(read, descriptor.value.resources);
  if (!before.ok) return before;
  if (faults.length > 0) return fail(faults);
  const old = openBoard(descriptor.value, files);
  if (!old.ok) return old;
  const held = new Set(old.value.imports.map(({ id }) => id));
  const fresh = drafts.filter((draft) => !held.has(draft.import.id));
  if (fresh.length === 0) return fail([nothingNew]);
  const reports = fresh.flatMap((draft) => draft.reports);
  const grown = [
    grownTable(tables.reports, files.get(tables.reports.path), reportRows(reports)),
    grownTable(tables.imports, files.get(tables.imports.path), importRows(fresh.map((draft) => draft.import))),
  ] as const;
  const after = new Map(files);
  for (const { path, bytes } of grown) after.set(path, bytes);
  const isMinor = reports.some(({ month }) => month > old.value.ledger.latest);
  const file = releaseOf(before.value, after, { now, note, isMinor });
  const described = { path: descriptorFile, bytes: new TextEncoder().encode(packageText(file)) };
  const opened = await reopened(new Map([...after, [described.path, described.bytes]]));
  if (!opened.ok) return opened;
  return ok({ version: file.version, created: file.created, note, files: [...grown, described] });
};

const reopened = async (files: ReadonlyMap<string, Uint8Array>): Promise<Result<unknown>> => {
  const read = memoryFolder(files);
  const descriptor = await readDescriptor(read);
  return descriptor.ok ? openBoard(descriptor.value, files) : descriptor;
};

const nothingNew: Fault = {
  file: tables.imports.path,
  problem: "这些导入已经发布过，没有要写入的内容",
  remedy: "重新读取数据",
};

/** What drafts change, for the change note: a proposal that the clerk may edit. */
export const changeNoteOf = (drafts: readonly Draft[]): string =>
  drafts
    .map(({ import: { file, note }, reports }) => {
      if (file === "") return note;
      const months = [...new Set(reports.map(({ month }) => month))].sort((a, b) => a - b);
      const [first = 0] = months;
      const last = months[months.length - 1] ?? first;
      const span = first === last ? monthLabel(first) : `${monthLabel(first)}至${monthLabel(last)}`;
      return `${span}月报 ${reports.length} 个数（${file}）`;
    })
    .join("；");
