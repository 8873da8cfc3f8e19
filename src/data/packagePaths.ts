import { mapsIn, policyFile } from "./readPolicy";
import { tables } from "./tables";

/** The files that a package consists of, in the order in which it lists them; the maps are those of its policy. */
export const packagePaths = (policy: Uint8Array | undefined): readonly string[] => [
  policyFile,
  ...Object.values(tables).map(({ path }) => path),
  ...mapsIn(policy).map(({ path }) => path),
];
