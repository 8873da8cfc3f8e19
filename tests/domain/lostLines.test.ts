import { describe, expect, it } from "vitest";
import { lostLines } from "../../src/domain/lostLines";
import { boardOf, report } from "../fixtures/smallBoard";

const lines = [48, 49, 50].map((value) => report("2031-06", "oak", "orchard", value));
const { ledger } = boardOf(lines);
const withLines = (...reports: typeof lines) => boardOf(reports).ledger;

describe("a later ledger", () => {
  it("lacks nothing when it is the same, or has grown at its end", () => {
    expect(lostLines(ledger, withLines(...lines))).toBe(0);
    expect(lostLines(ledger, withLines(...lines, report("2031-07", "oak", "orchard", 51)))).toBe(0);
    expect(lostLines(withLines(), ledger)).toBe(0);
  });

  it("lacks the lines that were cut off, or that others stand in the place of", () => {
    const later = lines.map((line, i) => ({ ...line, reportedOn: `2031-07-0${i + 1}` }));
    const before = withLines(...later);
    expect(lostLines(before, withLines(...later.slice(0, 1)))).toBe(2);
    expect(lostLines(before, withLines(...later.slice(0, 2), report("2031-06", "elm", "orchard", 50)))).toBe(1);
    expect(lostLines(before, withLines())).toBe(3);
  });

  it("lacks nothing of what was taken in again under another import, or corrected since", () => {
    const [line] = lines;
    const again = line && { ...line, origin: { import: "b", cell: "" }, reportedOn: "2031-07-09" };
    expect(again && lostLines(withLines(line), withLines(again))).toBe(0);
    expect(line && lostLines(withLines(line), withLines({ ...line, value: 7 }))).toBe(0);
  });
});
