import { csvParseRows } from "d3-dsv";
import type { Fault } from "../domain/fault";
import { rawText } from "./rawText";
import { shown } from "./shown";

interface Grown {
  readonly path: string;
  readonly header: readonly string[];
  readonly added: Uint8Array;
}

/**
 * Lines beyond what is announced that no publication can have left there: somebody added them, and a publication would
 * write over them. What a publication left bears the id of an import that is not held, or is what comes next.
 */
export const handMade = (
  { path, header, added }: Grown,
  beyond: Uint8Array | undefined,
  held: ReadonlySet<string>,
): readonly Fault[] => {
  if (!beyond || beyond.every((byte, i) => byte === added[i])) return [];
  const idOf = (cells: readonly string[]): string => cells[header.indexOf("import")]?.trim() ?? "";
  return csvParseRows(rawText(beyond))
    .filter((cells) => cells.some((cell) => cell.trim() !== ""))
    .filter((cells) => idOf(cells) === "" || held.has(idOf(cells)))
    .map((cells) => fault(path, cells));
};

const fault = (file: string, cells: readonly string[]): Fault => ({
  file,
  found: shown(cells.join(",")),
  problem: "文件末尾的这一行没有登记，也不是发布时写入的，发布会丢掉它",
  remedy: "运行 npm run package-data 登记后再发布；不需要的，删去后再发布",
});
