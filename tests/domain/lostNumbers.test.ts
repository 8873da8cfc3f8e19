import { describe, expect, it } from "vitest";
import { lostNumbers } from "../../src/domain/lostNumbers";
import { boardOf, report } from "../fixtures/smallBoard";

const line = (value: number, day: number, unit = "oak") => report("2031-06", unit, "orchard", value, `2031-07-0${day}`);
const ledgerOf = (...lines: ReturnType<typeof line>[]) => boardOf(lines).ledger;
const lost = (before: readonly ReturnType<typeof line>[], after: readonly ReturnType<typeof line>[]) =>
  lostNumbers(ledgerOf(...before), ledgerOf(...after));

describe("a later ledger", () => {
  it("lacks nothing when it is the same, or has grown at its end", () => {
    const before = [line(48, 1), line(49, 2)];
    expect(lost(before, before)).toBe(0);
    expect(lost(before, [...before, line(50, 3)])).toBe(0);
    expect(lost([], before)).toBe(0);
    expect(lost([line(48, 1), line(49, 1)], [line(48, 1), line(49, 1), line(48, 1)])).toBe(0);
  });

  it("lacks numbers that are gone, and those that are back at what they were", () => {
    expect(lost([line(48, 1), line(96, 1, "elm")], [line(48, 1)])).toBe(1);
    expect(lost([line(48, 1), line(49, 2)], [line(48, 1)])).toBe(1);
    expect(lost([line(48, 1), line(49, 1)], [line(48, 1)])).toBe(1);
    expect(lost([line(48, 1), line(49, 2), line(48, 3)], [line(48, 1), line(49, 2)])).toBe(1);
  });

  it("lacks no number that had been withdrawn", () => {
    const withdrawn = { ...line(48, 2), value: undefined };
    expect(lost([line(48, 1), withdrawn], [])).toBe(0);
    expect(lost([line(48, 1), withdrawn], [line(48, 1)])).toBe(1);
  });

  it("lacks nothing of what was taken in again under another import, or corrected since, be it that day", () => {
    expect(lost([line(48, 1)], [{ ...line(48, 4), origin: { import: "b", cell: "" } }])).toBe(0);
    expect(lost([line(48, 1), line(49, 2)], [line(48, 1), line(50, 2)])).toBe(0);
    expect(lost([line(48, 1), line(49, 2)], [line(48, 1), line(50, 1)])).toBe(1);
  });
});
