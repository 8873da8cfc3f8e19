import { mapsIn, policyFile } from "./readPolicy";
import type { Table } from "./table";
import { tables } from "./tables";

const optional: ReadonlySet<string> = new Set(
  Object.values(tables).flatMap((table: Table) => (table.optional ? table.path : [])),
);

/** The files without which a package is broken. */
export const neededPaths = (policy: Uint8Array | undefined): readonly string[] =>
  packagePaths(policy).filter((path) => !optional.has(path));

/** The files that a package consists of, in the order in which it lists them; the maps are those of its policy. */
export const packagePaths = (policy: Uint8Array | undefined): readonly string[] => [
  policyFile,
  ...Object.values(tables).map(({ path }) => path),
  ...mapsIn(policy).map(({ path }) => path),
];
