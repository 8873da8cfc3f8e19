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
    expect(lostLines(ledger, withLines(...lines.slice(0, 1)))).toBe(2);
    expect(lostLines(ledger, withLines(...lines.slice(0, 2), report("2031-06", "elm", "orchard", 50)))).toBe(1);
    const [line] = lines;
    const came = line && { ...line, origin: { import: "a", cell: "" } };
    expect(came && lostLines(withLines(came), ledger)).toBe(1);
  });
});
