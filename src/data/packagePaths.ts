import { safeParse } from "valibot";
import { policySchema } from "./policySchema";
import { readJson } from "./readJson";
import { policyFile } from "./readPolicy";
import { tables } from "./tables";

/** The files that a package consists of, in the order in which it lists them; the maps are those of its policy. */
export const packagePaths = (policyBytes: Uint8Array | undefined): readonly string[] => {
  const json = policyBytes && readJson(policyFile, policyBytes);
  const policy = json?.ok ? safeParse(policySchema, json.value) : undefined;
  const maps = policy?.success ? policy.output.maps.map(({ path }) => path) : [];
  return [policyFile, ...Object.values(tables).map(({ path }) => path), ...maps];
};
