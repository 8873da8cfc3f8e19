import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseSync } from "vite";
import { type Room, rooms } from "./roomTable";

/** `path` is relative to the repository, with forward slashes. */
export interface Source {
  readonly path: string;
  readonly text: string;
}

export interface Parsed extends Source {
  readonly room: Room | undefined;
  readonly module: ReturnType<typeof parseSync>["module"];
  readonly program: SyntaxNode;
}

export interface SyntaxNode {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly name?: unknown;
  readonly value?: unknown;
  readonly computed?: boolean;
  readonly shorthand?: boolean;
  readonly callee?: SyntaxNode;
  readonly object?: SyntaxNode;
  readonly property?: SyntaxNode;
  readonly arguments?: readonly SyntaxNode[];
}

export function roomOf(path: string): Room | undefined {
  const parts = path.replace(/^src\//, "").split("/");
  const [first = "", second = ""] = parts;
  if (!path.startsWith("src/")) return first === "geo" || first === "tests" ? first : undefined;
  if (parts.length === 1)
    return rooms.find((room) => (room === "main" || room === "App") && room === first.split(".")[0]);
  const name = first === "views" ? (parts.length > 2 ? `views/${second}` : "") : first;
  return rooms.find((room) => room === name && !["main", "App", "geo", "tests"].includes(room));
}

export function parsed(source: Source): Parsed {
  const { program, module, errors } = parseSync(source.path, source.text);
  if (errors.length > 0) throw new Error(`${source.path} cannot be parsed: ${errors[0]?.message}`);
  return { ...source, room: roomOf(source.path), module, program: program as unknown as SyntaxNode };
}

export function readSources(...folders: readonly string[]): readonly Source[] {
  return folders
    .flatMap((folder) => readdirSync(folder, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name) && !entry.name.endsWith(".d.ts"))
    .map((entry) => join(entry.parentPath, entry.name).replace(/\\/g, "/"))
    .map((path) => ({ path, text: readFileSync(path, "utf8") }));
}

export type Visit = (node: SyntaxNode, parent: SyntaxNode, property: string) => void;

export function walk(node: SyntaxNode, visit: Visit): void {
  for (const [property, value] of Object.entries(node))
    for (const child of Array.isArray(value) ? value : [value])
      if (isNode(child)) {
        visit(child, node, property);
        walk(child, visit);
      }
}

const isNode = (value: unknown): value is SyntaxNode =>
  typeof value === "object" && value !== null && typeof (value as SyntaxNode).type === "string";

export const lineOf = (text: string, offset: number): number => text.slice(0, offset).split("\n").length;
