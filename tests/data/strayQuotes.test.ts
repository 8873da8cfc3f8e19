import { csvFormatRows } from "d3-dsv";
import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { strayQuotes } from "../../src/data/strayQuotes";

describe("stray quotation marks", () => {
  test.each([
    ["a,b\nc,d\n", []],
    ['a,"b, b"\n"c ""c""",d\n', []],
    ['a,"b\nb"\r\nc,"d"', []],
    ['a,b"b\nc,d\n', [0]],
    ['a,b\nc,"d\n', [1]],
    ['a,"b"b\nc,d\ne,f"\n', [0, 2]],
    ['a,"b""\nc,d', [0]],
    ['"', [0]],
  ])("of %j are in the records %j", (text, records) => {
    expect(strayQuotes(text)).toEqual(records);
  });

  it("are in no text that a writer of CSV has written", () => {
    const rows = fc.array(
      fc.array(fc.string({ unit: fc.constantFrom("a", '"', ",", "\n", "\r\n", "长") }), { minLength: 1 }),
    );
    fc.assert(
      fc.property(rows, (some) => {
        expect(strayQuotes(csvFormatRows(some))).toEqual([]);
      }),
    );
  });

  it("are looked for in a cell of a million characters without a fault of the machine", () => {
    expect(strayQuotes(`"${'""长'.repeat(333_333)}"\n`)).toEqual([]);
  });
});
