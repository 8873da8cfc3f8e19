import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";

/** Bytes of gzipped JavaScript and CSS before the page is drawn. */
export const firstLoadBudget = 150_000;

interface Chunk {
  readonly file: string;
  readonly isEntry?: boolean;
  readonly imports?: readonly string[];
  readonly css?: readonly string[];
}

export type Manifest = Readonly<Record<string, Chunk>>;

export interface Weighed {
  readonly file: string;
  readonly bytes: number;
}

export const gzipSize = (content: Uint8Array): number => gzipSync(content, { level: 9 }).length;

/** Scripts and styles that index.html names, and all that its entries import statically. */
export function firstLoadFiles(html: string, manifest: Manifest): readonly string[] {
  const entries = Object.keys(manifest).filter((key) => manifest[key]?.isEntry);
  if (entries.length === 0) throw new Error("The build has no entry.");
  const named = [...html.matchAll(/(?:src|href)="(?:\.\/)?([^"]+\.(?:js|css))"/g)].map((match) => match[1] as string);
  return [...new Set([...named, ...imported(entries, manifest)])];
}

function imported(entries: readonly string[], manifest: Manifest): readonly string[] {
  const reached = new Set(entries);
  for (const key of reached) for (const next of manifest[key]?.imports ?? []) reached.add(next);
  return [...reached].flatMap((key) => {
    const chunk = manifest[key];
    if (!chunk) throw new Error(`The manifest does not know ${key}.`);
    return [chunk.file, ...(chunk.css ?? [])];
  });
}

export function firstLoad(folder: string): readonly Weighed[] {
  const html = readFileSync(join(folder, "index.html"), "utf8");
  const manifest = JSON.parse(readFileSync(join(folder, ".vite", "manifest.json"), "utf8")) as Manifest;
  return firstLoadFiles(html, manifest).map((file) => ({ file, bytes: gzipSize(readFileSync(join(folder, file))) }));
}
