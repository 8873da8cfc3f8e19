import { ok, type Result } from "../../domain/fault";
import type { Finding } from "../../domain/finding";
import type { Reading } from "./cellFrom";
import { markedEncoding } from "./decodeReport";
import { elementOf } from "./elementOf";
import { refuse, refuseDamaged, saveAsXlsx } from "./refuse";
import { refuseArchive } from "./refuseArchive";
import { attributesOf, type Relation, relationsOf } from "./relationsOf";
import type { Archive, ReadPart } from "./unpack";

/** What of a workbook there is to read, before any sheet is. */
export interface WorkbookParts extends Reading {
  /** Visible worksheets; charts that fill a sheet are none. */
  readonly sheets: readonly { readonly name: string; readonly path: string }[];
  readonly hiddenSheets: readonly string[];
  readonly strings: string;
  readonly styles: string;
}

export const workbookParts = ({ paths, read }: Archive): Result<WorkbookParts, Finding> => {
  const root = readText(read, "_rels/.rels");
  if (!root.ok) return root;
  const path = relationsOf(root.value, "").find(({ kind }) => kind === "officeDocument")?.path ?? "xl/workbook.xml";
  if (path.endsWith(".bin")) return refuse("legacyFormat", "这是 xlsb 格式的二进制工作簿", saveAsXlsx);
  const book = readText(read, path);
  if (!book.ok) return book;
  const list = elementOf(book.value, "sheets");
  if (list === undefined) return refuseDamaged();
  if (list === "") return refuseArchive(paths, read);
  const [, folder = "", file = ""] = /^(.*?\/?)([^/]*)$/.exec(path) ?? [];
  const relations = readText(read, `${folder}_rels/${file}.rels`);
  if (!relations.ok) return relations;
  return partsOf(read, book.value, list, relationsOf(relations.value, folder));
};

const partsOf = (
  read: ReadPart,
  book: string,
  list: string,
  relations: readonly Relation[],
): Result<WorkbookParts, Finding> => {
  const targets = new Map(relations.map((relation) => [relation.id, relation]));
  const named = attributesOf(list, "sheet").map((sheet) => ({
    name: sheet.get("name") ?? "",
    hidden: ["hidden", "veryHidden"].includes(sheet.get("state") ?? ""),
    target: targets.get(sheet.get("id") ?? ""),
  }));
  const strings = readText(read, pathOf(relations, "sharedStrings"));
  if (!strings.ok) return strings;
  const styles = readText(read, pathOf(relations, "styles"));
  if (!styles.ok) return styles;
  if (named.some(({ target }) => !target)) return refuseDamaged();
  const visible = named.filter(({ hidden, target }) => !hidden && target?.kind === "worksheet");
  return ok({
    sheets: visible.map(({ name, target }) => ({ name, path: target?.path ?? "" })),
    hiddenSheets: named.filter(({ hidden }) => hidden).map(({ name }) => name),
    strings: strings.value,
    styles: styles.value,
    date1904: says(book, "workbookPr", "date1904"),
    stale: says(book, "calcPr", "fullCalcOnLoad"),
  });
};

/** Empty when there is no such part. */
export const readText = (read: ReadPart, path: string): Result<string, Finding> => {
  const bytes = read(path);
  return bytes.ok ? ok(new TextDecoder(markedEncoding(bytes.value)).decode(bytes.value)) : bytes;
};

const pathOf = (relations: readonly Relation[], wanted: string): string =>
  relations.find(({ kind }) => kind === wanted)?.path ?? "";

const says = (xml: string, element: string, attribute: string): boolean =>
  new RegExp(`\\s${attribute}=["'](?:1|true)["']`).test(elementOf(xml, element) ?? "");
