import { type WriteSheet, writeXlsx } from "hucre/xlsx";
import { font } from "./sheetStyles";

/** A sheet with the number of rows that stay in view and are repeated on every page. */
export interface Page {
  readonly sheet: WriteSheet;
  readonly headRows: number;
  /** Made as small as one page takes. */
  readonly onePage: boolean;
  /** At the foot of every page. */
  readonly stamp: string;
}

const longestStamp = 120;

/** A workbook of sheets that print on A4 across, as wide as the paper. */
export const bookBytes = (
  pages: readonly Page[],
  { title, created }: { readonly title: string; readonly created: string },
): Promise<Uint8Array> =>
  writeXlsx({
    sheets: pages.map(printable),
    properties: { title, modified: new Date(Date.parse(created) || 0) },
    defaultFont: font,
    // Not by `printTitlesRow`: the library would leave the name of the sheet without its quotes.
    namedRanges: pages.map(({ sheet: { name }, headRows }) => ({
      name: "_xlnm.Print_Titles",
      range: `'${name.replace(/'/g, "''")}'!$1:$${headRows}`,
      scope: name,
    })),
  });

const printable = ({ sheet, headRows, onePage, stamp }: Page): WriteSheet => ({
  ...sheet,
  freezePane: { rows: headRows },
  pageSetup: {
    paperSize: "a4",
    orientation: "landscape",
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: onePage ? 1 : 0,
    horizontalCentered: true,
    margins: { top: 0.6, bottom: 0.7, left: 0.5, right: 0.5, header: 0.3, footer: 0.3 },
  },
  headerFooter: { oddFooter: `&L${stamp.slice(0, longestStamp).replace(/&/g, "&&")}&R第 &P 页，共 &N 页` },
});
