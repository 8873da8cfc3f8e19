import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { fraction } from "../../src/domain/fraction";
import { csvBytes } from "../../src/export/csvBytes";
import { type SheetCell, type TableSheet, textCell, wholeCell } from "../../src/export/tableSheet";
import { parsedCsv } from "./parsedCsv";

const tableOf = (rows: readonly (readonly SheetCell[])[], head: readonly string[] = ["a", "b"]): TableSheet => ({
  name: "made up",
  title: "a title",
  head,
  rows: rows.map((cells) => ({ kind: "entry", cells })),
  notes: ["a note", "and, another"],
  stamp: "",
  created: "2031-07-04T09:00:00Z",
});

const lineOf = (...cells: readonly SheetCell[]): string | undefined =>
  new TextDecoder().decode(csvBytes(tableOf([cells]))).split("\r\n")[1];

describe("a CSV file", () => {
  it("begins with a byte order mark, ends its lines with CRLF and has title and notes below the table", () => {
    const bytes = csvBytes(tableOf([[textCell("甲"), wholeCell(7)]]));
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(new TextDecoder().decode(bytes)).toBe('a,b\r\n甲,7\r\n\r\na title\r\na note\r\n"and, another"\r\n');
  });

  test.each<[SheetCell, string]>([
    [wholeCell(12_345), "12345"],
    [{ kind: "difference", value: -3 }, "-3"],
    [{ kind: "difference", value: 4 }, "4"],
    [{ kind: "places", value: 2 }, "↑2"],
    [{ kind: "places", value: -5 }, "↓5"],
    [{ kind: "places", value: 0 }, "平"],
    [{ kind: "percent", rate: fraction(2499, 2500), decimals: 2 }, "99.96%"],
    [{ kind: "percent", rate: fraction(-1, 30), decimals: 1 }, "-3.3%"],
    [{ kind: "date", date: "2031-06-28" }, "2031-06-28"],
    [{ kind: "empty" }, ""],
    [wholeCell(0), "0"],
  ])("writes %o as %s", (cell, text) => {
    expect(lineOf(textCell("x"), cell)).toBe(`x,${text}`);
  });

  test.each([
    ["=1+1", "'=1+1"],
    ["+8", "'+8"],
    ["-8", "'-8"],
    ["@cmd", "'@cmd"],
    ["\t=1", "'\t=1"],
    ["\r=1", '"\'\r=1"'],
    ["\n=1", '"\'\n=1"'],
    ["＝1", "'＝1"],
    ["－1", "'－1"],
    ['=A,"B"', '"\'=A,""B"""'],
    ["甲=乙", "甲=乙"],
    ["—", "—"],
    ["'quoted'", "'quoted'"],
    ['甲"乙', '"甲""乙"'],
    ["甲,乙", '"甲,乙"'],
  ])("keeps the text %j from being a formula or two cells", (text, written) => {
    expect(lineOf(textCell("x"), textCell(text), textCell("y"))).toBe(`x,${written},y`);
  });

  test("read by another program, is what was written", () => {
    const text = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.string({ unit: fc.constantFrom(..."=+-@＝＋－＠\t\r\n,\"' a甲") }),
    );
    const row = fc.tuple(text, text, fc.integer());
    fc.assert(
      fc.property(fc.array(row), fc.tuple(text, text, text), (rows, head) => {
        const harmless = (written: string) => (/^[=+\-@\t\r\n＝＋－＠]/.test(written) ? `'${written}` : written);
        const cells = rows.map(([a, b, n]) => [textCell(a), textCell(b), wholeCell(n)]);
        const [top, ...body] = parsedCsv(tableOf(cells, head)).slice(0, rows.length + 1);
        expect(top).toEqual(head.map(harmless));
        expect(body).toEqual(rows.map(([a, b, n]) => [harmless(a), harmless(b), String(n)]));
      }),
    );
  });
});
