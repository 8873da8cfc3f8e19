import { columnNames } from "./columnNames";
import { hashOf } from "./hashOf";
import { schemaOf } from "./schemaOf";
import { tables } from "./tables";

/** What a publication changed, in words. */
interface PackageChange {
  readonly version: string;
  readonly created: string;
  readonly note: string;
}

/** What a package says of itself beyond its files; whatever else people wrote there is kept. */
export interface About {
  readonly name: string;
  readonly title: string;
  readonly sources: readonly { readonly title: string; readonly path?: string }[];
  /** Newest first. */
  readonly changes?: readonly PackageChange[];
  /** What a demo grows from, so that the next run repeats it. */
  readonly demo?: { readonly seed: number; readonly until: string };
}

/** A `datapackage.json` as it is written: what the loader reads, and what only people and other tools read. */
export interface PackageFile extends About {
  readonly $schema: string;
  readonly version: string;
  readonly created: string;
  readonly resources: readonly object[];
}

/** Describes the files; keeps version and time of the package before when nothing else differs from it. */
export const packageOf = (
  about: About,
  files: ReadonlyMap<string, Uint8Array>,
  before: PackageFile | undefined,
  now: Date,
): PackageFile => {
  const resources = resourcesOf(files, before);
  if (!before) return stamped(about, resources, { version: "1.0.0", created: timeOf(now) });
  const same = stamped(about, resources, before);
  if (JSON.stringify(same) === JSON.stringify(before)) return same;
  return stamped(about, resources, { version: nextVersion(before.version), created: timeOf(now) });
};

/** Describes files that were changed by a publication, with the words that say how; new months are a minor step. */
export const releaseOf = (
  before: PackageFile,
  files: ReadonlyMap<string, Uint8Array>,
  { now, note, isMinor }: { readonly now: Date; readonly note: string; readonly isMinor: boolean },
): PackageFile => {
  const stamp = { version: nextVersion(before.version, isMinor), created: timeOf(now) };
  const about = { ...aboutOf(before), changes: [{ ...stamp, note }, ...[before.changes ?? []].flat()] };
  return stamped(about, resourcesOf(files, before), stamp);
};

type Stamp = Pick<PackageFile, "version" | "created">;

const stamped = (about: About, resources: readonly object[], { version, created }: Stamp): PackageFile => {
  const { name, title, sources } = about;
  return {
    ...{ $schema: "https://datapackage.org/profiles/2.0/datapackage.json", name, title, version, created, sources },
    ...about,
    resources,
  };
};

/** What a package says of itself, without what is worked out from its files. */
export const aboutOf = (file: PackageFile): About => {
  const { $schema, version, created, resources, ...about } = file;
  return about;
};

export const packageText = (file: PackageFile): string => `${JSON.stringify(file, null, 2)}\n`;

const timeOf = (now: Date): string => `${now.toISOString().slice(0, 19)}Z`;

const nextVersion = (version: string, isMinor = false): string => {
  const [major = "1", minor = "0", patch = "0"] = version.split(".");
  const next = (text: string): number => (Number.parseInt(text, 10) || 0) + 1;
  return isMinor ? [major, next(minor), 0].join(".") : [major, minor, next(patch)].join(".");
};

const mediaTypes: ReadonlyMap<string, string> = new Map([
  ["csv", "text/csv"],
  ["json", "application/json"],
  ["geojson", "application/geo+json"],
]);

/** Whatever people wrote about a file beyond what is worked out from it is kept. */
const resourcesOf = (
  files: ReadonlyMap<string, Uint8Array>,
  before: Pick<PackageFile, "resources"> | undefined,
): readonly object[] => {
  const known: readonly object[] = Array.isArray(before?.resources) ? before.resources : [];
  const present = new Set(Object.values(tables).flatMap(({ name, path }) => (files.has(path) ? name : [])));
  return [...files].map(([path, bytes]) => ({
    ...known.find((resource) => "path" in resource && resource.path === path),
    ...resourceOf(path, bytes, present),
  }));
};

const resourceOf = (path: string, bytes: Uint8Array, present: ReadonlySet<string>): object => {
  const format = path.slice(path.lastIndexOf(".") + 1);
  const table = Object.values(tables).find((candidate) => candidate.path === path);
  return {
    $schema: "https://datapackage.org/profiles/2.0/dataresource.json",
    name: table?.name ?? path.slice(0, -format.length - 1).toLowerCase(),
    ...(table ? { title: table.title, type: "table" } : {}),
    path,
    format,
    mediatype: mediaTypes.get(format) ?? "application/octet-stream",
    encoding: "utf-8",
    bytes: bytes.length,
    hash: hashOf(bytes),
    ...(table ? { schema: schemaOf(table, columnNames(bytes), present) } : {}),
  };
};
