import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Site } from "./site";

type Change = (text: string) => string;

const shippedText = (folder: string, file: string): string => readFileSync(join("dist", folder, file), "utf8");

/** Serves a changed file beside the descriptor that shipped, as a half-done copy leaves it. */
export function damage(site: Site, folder: string, file: string, change: Change): void {
  site.override(`${folder}/${file}`, { body: change(shippedText(folder, file)) });
}

interface Publication {
  readonly version?: string;
  /** Milliseconds that the server takes for the descriptor. */
  readonly delay?: number;
}

/** Serves a changed file with a descriptor that fits it, as the clerk's own tool would publish it. */
export function publish(
  site: Site,
  folder: string,
  file: string,
  change: Change,
  { version, delay = 0 }: Publication = {},
): void {
  const text = change(shippedText(folder, file));
  const descriptor = JSON.parse(shippedText(folder, "datapackage.json"));
  for (const resource of descriptor.resources) {
    if (resource.path !== file) continue;
    resource.bytes = Buffer.byteLength(text);
    resource.hash = `sha256:${createHash("sha256").update(text).digest("hex")}`;
  }
  site.override(`${folder}/${file}`, { body: text });
  if (version) descriptor.version = version;
  site.override(`${folder}/datapackage.json`, { body: JSON.stringify(descriptor), delay });
}

/** Everything as it shipped again. */
export function mend(site: Site, folder: string): void {
  for (const { path } of JSON.parse(shippedText(folder, "datapackage.json")).resources)
    site.override(`${folder}/${path}`, undefined);
  site.override(`${folder}/datapackage.json`, undefined);
}
