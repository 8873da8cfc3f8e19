import { describe, expect, test } from "vitest";
import { boundedCount, mostSupposed } from "../../src/domain/supposed";
import { supposedCount } from "../../src/domain/supposedCount";

const counted = (by: number, wanted = by) => ({ kind: "count", by, wanted });
const begun = { kind: "begun" };
const odd = { kind: "odd" };

describe("what is typed as so many more or fewer of seven", () => {
  test.each([
    ["3", counted(3)],
    ["+3", counted(3)],
    ["-3", counted(-3)],
    ["−3", counted(-3)],
    ["–3", counted(-3)],
    ["—3", counted(-3)],
    ["－３", counted(-3)],
    ["＋１２", counted(12)],
    [" + 4 ", counted(4)],
    ["　5", counted(5)],
    ["007", counted(7)],
    ["0", counted(0)],
    ["-0", counted(0)],
    ["-7", counted(-7)],
    ["-8", counted(-7, -8)],
    ["9999", counted(9_999)],
    ["10000", counted(9_999, 10_000)],
    ["-123456789012345", counted(-7, -123_456_789_012_345)],
    ["", begun],
    ["-", begun],
    ["＋", begun],
    ["3.5", odd],
    ["3家", odd],
    ["三", odd],
    ["1e3", odd],
    ["--3", odd],
    ["3-", odd],
    ["1,000", counted(1_000)],
    ["+1,234", counted(1_234)],
    ["−1，234", counted(-7, -1_234)],
    ["1,5", odd],
    ["3，5", odd],
    ["1,00", odd],
    [",", odd],
    ["NaN", odd],
    ["1234567890123456", odd],
  ])("%j", (text, reading) => {
    expect(supposedCount(text, 7)).toStrictEqual(reading);
  });
});

describe("the bounds of what is supposed", () => {
  test.each([
    [3, 0, 3],
    [-1, 0, 0],
    [-5, 5, -5],
    [-6, 5, -5],
    [mostSupposed + 1, 5, mostSupposed],
    [-20_000, 15_000, -mostSupposed],
  ])("%d of %d is %d", (by, count, bounded) => {
    expect(boundedCount(by, count)).toBe(bounded);
  });
});
