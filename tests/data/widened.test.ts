import { csvFormatRow } from "d3-dsv";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { recordsOf } from "../../src/data/recordsOf";
import { narrowed, widened } from "../../src/data/widened";

const cell = fc.oneof(fc.string(), fc.constantFrom("", ",", '"', "一\r\n二", "三\n", " "));

/** A file with a name in each column, at least one record, and line ends of any kind, blank records included. */
const csv = fc
  .tuple(
    fc.array(fc.array(cell, { minLength: 3, maxLength: 3 }), { maxLength: 6 }),
    fc.constantFrom("\n", "\r\n", "\r"),
    fc.boolean(),
    fc.boolean(),
  )
  .map(([rows, end, hasMark, isClosed]) => {
    const records = [["a", "b", "c"], ...rows].map((cells) => csvFormatRow(cells));
    return `${hasMark ? "\ufeff" : ""}${records.join(end)}${isClosed ? end : ""}`;
  });

describe("a widened table", () => {
  it("has the new names in its header and empty cells in every record, line breaks within cells or not", () => {
    expect(widened('a,b\r\n1,"2\n3"\r\n\r\n4,5', ["x", "y"])).toBe('a,b,x,y\r\n1,"2\n3",,\r\n\r\n4,5,,');
  });

  it("is narrowed to what it was, byte for byte", () => {
    fc.assert(
      fc.property(csv, (text) => {
        expect(narrowed(widened(text, ["x", "y"]), ["x", "y"])).toBe(text);
      }),
    );
  });

  it("is narrowed to what it was, whatever lines were added since", () => {
    fc.assert(
      fc.property(csv, fc.array(fc.tuple(cell, cell)), (text, added) => {
        const closed = `${text}\n`;
        const more = added.map(([x, y]) => `${csvFormatRow(["1", "2", "3", `i${x}`, y])}\n`).join("");
        const narrow = narrowed(widened(closed, ["x", "y"]) + more, ["x", "y"]);
        expect(narrow.startsWith(closed)).toBe(true);
      }),
    );
  });
});

describe("the records of a text", () => {
  it("are the text, and end where no quotation mark is open", () => {
    expect(recordsOf('a\r\n"b\n""\r",c\rd\n\ne')).toEqual(["a\r\n", '"b\n""\r",c\r', "d\n", "\n", "e"]);
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(recordsOf(text).join("")).toBe(text);
      }),
    );
  });
});
