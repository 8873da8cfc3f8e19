import type { Board } from "../domain/board";
import { type Fault, fail, ok, type Result } from "../domain/fault";
import { goalSubjectOf, standingGoals } from "../domain/goals";
import type { Draft } from "../domain/imports";
import { standingReports, subjectOf } from "../domain/ledger";
import { monthLabel } from "../domain/month";
import { periodLabel } from "../domain/period";
import { firstMonthOf } from "../domain/plan";
import { decodeText } from "./decodeText";
import { descriptorFile, readDescriptor } from "./descriptor";
import { grownTable } from "./grownTable";
import { handMade } from "./handMade";
import { memoryFolder } from "./memoryFolder";
import { openBoard } from "./openBoard";
import { type PackageFile, packageText, releaseOf } from "./packageOf";
import { packagePaths } from "./packagePaths";
import type { ReadFile } from "./readFile";
import { readPackageFile } from "./readPackageFile";
import { policyFile } from "./readPolicy";
import { readResources } from "./readResources";
import { readTable } from "./readTable";
import { goalRows, importRows, reportRows } from "./rowsInto";
import { tables } from "./tables";

/** A new version of a package: the files that change, in the order in which they have to be written. */
export interface Publication {
  readonly version: string;
  /** The version that it was made on, and the only one that it may be put over. */
  readonly before: string;
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
  words: PublicationWords,
): Promise<Result<Publication>> => {
  const folder = await readFolder(read);
  if (!folder.ok) return folder;
  const { before, files, beyond } = folder.value;
  const held = heldIn(files);
  const fresh = drafts.filter(
    ({ import: { id } }, i) => !held.has(id) && drafts.findIndex((other) => other.import.id === id) === i,
  );
  if (fresh.length === 0) return fail([nothingNew]);
  const grown = grownBy(fresh, folder.value);
  const lost = grown.flatMap((file) => handMade(file, beyond.get(file.path), held));
  if (lost.length > 0) return fail(lost);
  const release = await released(before, inOrder(files, grown), fresh, words);
  if (!release.ok) return release;
  const { version, created } = release.value;
  const text = new TextEncoder().encode(packageText(release.value));
  const changed = grown.map(({ path, bytes }) => ({ path, bytes }));
  return ok({
    version,
    before: before.version,
    created,
    note: words.note,
    files: [...changed, { path: descriptorFile, bytes: text }],
  });
};

interface Folder {
  readonly before: PackageFile;
  readonly files: Files;
  /** What the files hold beyond what is announced, by path. */
  readonly beyond: Files;
}

type Files = ReadonlyMap<string, Uint8Array>;

const readFolder = async (read: ReadFile): Promise<Result<Folder>> => {
  const text = await read(descriptorFile);
  if (!text.ok) return text;
  const descriptor = await readDescriptor(memoryFolder(new Map([[descriptorFile, text.value]])));
  const before = readPackageFile(text.value);
  if (!descriptor.ok) return descriptor;
  if (!before.ok) return before;
  const { files, faults, beyond } = await readResources(read, descriptor.value.resources);
  if (faults.length > 0) return fail(faults);
  for (const { path } of [tables.reports, tables.goalReports]) {
    const decoded = decodeText(path, files.get(path) ?? new Uint8Array());
    if (!decoded.ok) return decoded;
  }
  return ok({ before: before.value, files, beyond });
};

/** Ids of the imports that the package has. */
const heldIn = (files: Files): ReadonlySet<string> =>
  new Set(readTable(tables.imports, files.get(tables.imports.path)).rows.flatMap((row) => row?.import ?? []));

type Grown = ReturnType<typeof grownTable>;

/** A table that gains nothing is written too where somebody else's unfinished lines stand at its end. */
const grownBy = (drafts: readonly Draft[], { files, beyond }: Pick<Folder, "files" | "beyond">): readonly Grown[] => {
  const { reports, goalReports, imports } = tables;
  const lines = drafts.flatMap((draft) => draft.reports);
  const goals = drafts.flatMap((draft) => draft.goals ?? []);
  const ledger = [
    ...(lines.length > 0 || beyond.has(reports.path)
      ? [grownTable(reports, files.get(reports.path), reportRows(lines))]
      : []),
    ...(goals.length > 0 || beyond.has(goalReports.path)
      ? [grownTable(goalReports, files.get(goalReports.path), goalRows(goals))]
      : []),
  ];
  const taken = drafts.map((draft) => draft.import);
  return [...ledger, grownTable(imports, files.get(imports.path), importRows(taken))];
};

/** The files after the publication, in the order in which a package lists them. */
const inOrder = (files: Files, grown: readonly Grown[]): Files => {
  const after = new Map([...files, ...grown.map(({ path, bytes }) => [path, bytes] as const)]);
  const places = packagePaths(files.get(policyFile));
  const placeOf = (path: string): number => (places.includes(path) ? places.indexOf(path) : places.length);
  return new Map([...after].sort(([a], [b]) => placeOf(a) - placeOf(b)));
};

/** Describes the new package once it has been opened without a fault; a month with its first lines is a minor step. */
const released = async (
  before: PackageFile,
  after: Files,
  fresh: readonly Draft[],
  words: PublicationWords,
): Promise<Result<PackageFile>> => {
  const file = releaseOf(before, after, { ...words, isMinor: false });
  const text = new TextEncoder().encode(packageText(file));
  const descriptor = await readDescriptor(memoryFolder(new Map([[descriptorFile, text]])));
  if (!descriptor.ok) return descriptor;
  const board = openBoard(descriptor.value, after);
  if (!board.ok) return board;
  const ids = new Set(fresh.map((draft) => draft.import.id));
  const idle = [...idleLines(board.value, ids), ...idleGoals(board.value, ids)];
  if (idle.length > 0) return fail(idle);
  const isMinor = hasNewMonth(board.value, ids);
  return ok(isMinor ? releaseOf(before, after, { ...words, isMinor }) : file);
};

const hasNewMonth = ({ plan, ledger }: Board, fresh: ReadonlySet<string>): boolean => {
  const known = new Set([firstMonthOf(plan)]);
  const added = new Set<number>();
  for (const { month, origin } of ledger.reports) (origin && fresh.has(origin.import) ? added : known).add(month);
  return [...added].some((month) => !known.has(month));
};

/** A line that a newer one outdoes would be published for nothing, and the old number would stand. */
const idleLines = ({ plan, ledger }: Board, fresh: ReadonlySet<string>): readonly Fault[] => {
  const standing = standingReports(ledger.reports);
  const names = new Map(plan.units.map(({ code, name }) => [code, name]));
  const added = ledger.reports.filter(({ origin }) => origin && fresh.has(origin.import));
  const last = new Map(added.map((line) => [subjectOf(line), line]));
  return [...last].flatMap(([subject, line]) => {
    const holding = standing.get(subject);
    if (!holding || holding === line) return [];
    const { unit, indicator, month, reportedOn } = holding;
    return idle(tables.reports.path, `${names.get(unit) ?? unit} ${indicator} ${monthLabel(month)}`, reportedOn);
  });
};

const idleGoals = ({ goalReports }: Board, fresh: ReadonlySet<string>): readonly Fault[] => {
  const standing = standingGoals(goalReports);
  const added = goalReports.filter(({ origin }) => origin && fresh.has(origin.import));
  const last = new Map(added.map((line) => [goalSubjectOf(line), line]));
  return [...last].flatMap(([subject, line]) => {
    const holding = standing.get(subject);
    if (!holding || holding === line) return [];
    return idle(tables.goalReports.path, `${line.id} ${periodLabel(line.period)}`, holding.reportedOn);
  });
};

const idle = (file: string, found: string, reportedOn: string): Fault => ({
  file,
  found,
  problem: `台账里已有报送日期更晚（${reportedOn}）的数，发布后不会生效`,
  remedy: "重新核对，把报送日期改为这一天或以后，再发布",
});

const nothingNew: Fault = {
  file: tables.imports.path,
  problem: "这些导入已经发布过，没有要写入的内容",
  remedy: "重新读取数据",
};
