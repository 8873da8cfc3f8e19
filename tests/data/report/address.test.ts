import fc from "fast-check";
import { parseCellRef } from "hucre/xlsx";
import { expect, it, test } from "vitest";
import { addressOf } from "../../../src/data/report/address";

test.each([
  [0, 0, "A1"],
  [4, 2, "C5"],
  [9, 25, "Z10"],
  [10, 26, "AA11"],
  [11, 51, "AZ12"],
  [12, 52, "BA13"],
  [13, 701, "ZZ14"],
  [14, 702, "AAA15"],
  [1_048_575, 16_383, "XFD1048576"],
])("row %i, column %i: %s", (row, column, address) => {
  expect(addressOf(row, column)).toBe(address);
});

it("is what the reader of workbooks understands", () => {
  fc.assert(
    fc.property(fc.nat(1_048_575), fc.nat(16_383), (row, col) => {
      expect(parseCellRef(addressOf(row, col))).toEqual({ row, col });
    }),
  );
});
