import { posix } from "node:path";
import { nodeRooms, packageOwners, type Room, verdictOf } from "./roomTable";
import { type Parsed, roomOf, walk } from "./source";

interface Import {
  readonly specifier: string;
  readonly dynamic: boolean;
}

function importsOf({ text, module, program }: Parsed): readonly Import[] {
  const reexports = module.staticExports.flatMap(({ entries }) =>
    entries.flatMap(({ moduleRequest }) => moduleRequest ?? []),
  );
  const constants = [...module.staticImports.map(({ moduleRequest }) => moduleRequest), ...reexports];
  const dynamics = module.dynamicImports.map(({ moduleRequest: { start, end } }) =>
    text.slice(start, end).replace(/^["'`]|["'`]$/g, ""),
  );
  const types: string[] = [];
  walk(program, (node) => {
    if (node.type === "TSImportType")
      types.push(text.slice(node.start, node.end).replace(/^import\(\s*["']([^"']*).*$/s, "$1"));
  });
  return [
    ...[...constants.map(({ value }) => value), ...types].map((specifier) => ({ specifier, dynamic: false })),
    ...dynamics.map((specifier) => ({ specifier, dynamic: true })),
  ];
}

/** One sentence for each import that the room table does not allow. */
export function importFaults(source: Parsed): readonly string[] {
  const { room, path } = source;
  if (!room) return [`${path}: there is no such room`];
  return importsOf(source).flatMap((found) => {
    const why = faultOf(room, path, found);
    return why ? [`${path}: ${found.specifier}: ${why}`] : [];
  });
}

function faultOf(room: Room, path: string, { specifier, dynamic }: Import): string | undefined {
  if (specifier.startsWith("node:"))
    return nodeRooms.includes(room) ? undefined : `${room} may not import Node's modules`;
  if (!specifier.startsWith(".")) return packageFault(room, specifier);
  const target = posix.join(posix.dirname(path), specifier);
  const to = roomOf(target.replace(/\?.*$/, ""));
  if (!to) return room === "tests" ? undefined : "that is in no room";
  const verdict = verdictOf(room, to);
  if (verdict === "never") return `${room} may not import ${to}`;
  return verdict === "later" && !dynamic ? `${room} may import ${to} only when it is asked for` : undefined;
}

function packageFault(room: Room, specifier: string): string | undefined {
  if (room === "geo" || room === "tests") return undefined;
  const name = specifier
    .split("/")
    .slice(0, specifier.startsWith("@") ? 2 : 1)
    .join("/");
  const owners = packageOwners.get(name);
  if (!owners) return "no room owns this package";
  return owners.includes(room) ? undefined : `${room} may not import this package: it belongs to ${owners.join(", ")}`;
}
