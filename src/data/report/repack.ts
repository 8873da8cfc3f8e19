import { zipSync } from "fflate";

/** What the reader needs of a workbook. */
export interface Contents {
  readonly strings: string;
  readonly styles: string;
  readonly sheets: readonly string[];
  readonly date1904: boolean;
}

/**
 * The least workbook that holds the sheets, numbered in their order, and not compressed: the reader meets nothing else of
 * the file, and has nothing to inflate.
 */
export const repack = ({ strings, styles, sheets, date1904 }: Contents): Uint8Array => {
  const numbers = sheets.map((_, at) => at + 1);
  const list = numbers.map((n) => `<sheet name="${n}" r:id="rId${n}"/>`).join("");
  const texts: Readonly<Record<string, string>> = {
    "[Content_Types].xml": "<Types/>",
    "_rels/.rels": relations([["workbook", "officeDocument", "workbook.xml"]]),
    "workbook.xml": `<workbook><workbookPr date1904="${date1904 ? 1 : 0}"/><sheets>${list}</sheets></workbook>`,
    "_rels/workbook.xml.rels": relations([
      ["strings", "sharedStrings", "strings.xml"],
      ["styles", "styles", "styles.xml"],
      ...numbers.map((n) => [`rId${n}`, "worksheet", `${n}.xml`] as const),
    ]),
    "strings.xml": strings || "<sst/>",
    "styles.xml": styles,
    ...Object.fromEntries(sheets.map((xml, at) => [`${at + 1}.xml`, xml])),
  };
  const encoder = new TextEncoder();
  const files = Object.entries(texts).map(([path, text]) => [path, encoder.encode(text)] as const);
  return zipSync(Object.fromEntries(files), { level: 0 });
};

const relations = (list: readonly (readonly [id: string, kind: string, target: string])[]): string => {
  const items = list.map(([id, kind, target]) => `<Relationship Id="${id}" Type="/${kind}" Target="${target}"/>`);
  return `<Relationships>${items.join("")}</Relationships>`;
};
