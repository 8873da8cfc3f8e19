import { describe, expect, it } from "vitest";
import { grownTable } from "../../src/data/grownTable";
import { importRows, reportRows } from "../../src/data/rowsInto";
import { tables } from "../../src/data/tables";
import { imported, line } from "./publishing";

const grown = (before: string | undefined, ...rows: ReturnType<typeof reportRows>): string => {
  const bytes = before === undefined ? undefined : new TextEncoder().encode(before);
  return Buffer.from(grownTable(tables.reports, bytes, rows).bytes).toString("utf8");
};

const rows = reportRows([
  line("2032-03", "oak", 25, { note: '说“是”, "对"', origin: { import: "march", cell: "表!B2" } }),
  line("2032-04", "elm", undefined),
]);

const header = "month,unit,indicator,value,reported_on,note,import,cell";
const before = "2032-01,oak,mill,22,2032-02-05,,,";
const added = ['2032-03,oak,mill,25,2034-03-01,"说“是”, ""对""",march,表!B2', "2032-04,elm,mill,,2034-03-01,,,"];

const lines = (end: string, ...texts: readonly string[]): string => texts.map((text) => text + end).join("");

describe("a table's file that grows", () => {
  it("begins with what it held, and ends with the new lines", () => {
    expect(grown(lines("\n", header, before), ...rows)).toBe(lines("\n", header, before, ...added));
  });

  it("is the same without a new line", () => {
    expect(grown(`${header}\n${before}`)).toBe(`${header}\n${before}`);
  });

  it("closes the last line where nobody did", () => {
    expect(grown(`${header}\n${before}`, ...rows)).toBe(lines("\n", header, before, ...added));
    expect(grown(header, ...rows)).toBe(lines("\n", header, ...added));
  });

  it.each(["\n", "\r\n", "\r"])("keeps the line ends of its header: %j", (end) => {
    const mixed = `${header}${end}2032-01,oak,mill,22,2032-02-05,"一\n二\r\n三",,${end}`;
    expect(grown(mixed, ...rows)).toBe(`${mixed}${lines(end, ...added)}`);
  });

  it("keeps the byte order mark, and the order of its own header", () => {
    const own = "\ufeffcell,value, unit ,month,note,reported_on,import,indicator\r\n";
    expect(grown(own, ...rows)).toBe(
      `${own}表!B2,25,oak,2032-03,"说“是”, ""对""",2034-03-01,march,mill\r\n,,elm,2032-04,,2034-03-01,,mill\r\n`,
    );
  });

  it("begins with its header when there was none", () => {
    expect(grown(undefined, ...rows)).toBe(lines("\n", header, ...added));
    const { bytes } = grownTable(tables.imports, undefined, importRows([imported("a", { note: "-1" })]));
    expect(Buffer.from(bytes).toString("utf8")).toBe(
      `import,file,sha256,imported_at,undoes,note\na,a.xlsx,${"7".repeat(64)},2034-03-01T02:03:04Z,,'-1\n`,
    );
  });

  it("is widened where it lacks columns that it may lack", () => {
    const old = `\ufeff${header.slice(0, -",import,cell".length)}\r\n2032-01,oak,mill,22,2032-02-05,"一\r\n二"\r\n\r\n2032-02,elm,mill,,2032-03-07,`;
    expect(grown(old, ...rows)).toBe(
      `\ufeff${header}\r\n2032-01,oak,mill,22,2032-02-05,"一\r\n二",,\r\n\r\n2032-02,elm,mill,,2032-03-07,,,\r\n${lines("\r\n", ...added)}`,
    );
  });

  it("is not mended where it lacks others", () => {
    expect(grown("month,unit\n", ...rows)).toBe("month,unit,import,cell\n2032-03,oak,march,表!B2\n2032-04,elm,,\n");
  });
});
