import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { compare } from "../../src/domain/fraction";
import { fractionIn, isSameValue, plainValue, risesBeyond } from "../../src/domain/goalValue";

describe("the plain form of a value", () => {
  test.each([
    ["16", "16"],
    ["016.50", "16.5"],
    ["2.0", "2"],
    ["0.0", "0"],
    ["0.05", "0.05"],
    ["1~2", "1~2"],
    ["1-2", "1~2"],
    ["1.0～2.50", "1~2.5"],
    ["100", "100"],
    ["约10", undefined],
    ["-3", undefined],
    ["1e5", undefined],
    ["1~2~3", undefined],
    ["", undefined],
  ])("of %j is %j", (text, plain) => {
    expect(plainValue(text)).toBe(plain);
  });

  it("tells equal values, and texts that are none by their letters", () => {
    expect(isSameValue("2.50", "2.5")).toBe(true);
    expect(isSameValue("2.51", "2.5")).toBe(false);
    expect(isSameValue("约10", "约10")).toBe(true);
    expect(isSameValue("", "0")).toBe(false);
  });
});

const decimal = fc.record({ whole: fc.nat(10 ** 9), part: fc.nat(10 ** 6) });
const textOf = ({ whole, part }: { readonly whole: number; readonly part: number }) =>
  `${whole}.${String(part).padStart(7, "0")}`;

describe("decimals", () => {
  it("are compared exactly", () => {
    fc.assert(
      fc.property(decimal, decimal, (a, b) => {
        const [one, other] = [fractionIn(textOf(a)), fractionIn(textOf(b))];
        const order = Math.sign(a.whole - b.whole) || Math.sign(a.part - b.part);
        expect(one && other && compare(one, other)).toBe(order);
      }),
    );
  });

  it("rise beyond a part only when it is more", () => {
    const rise = (now: string, last: string) => risesBeyond(fractionIn(now)!, fractionIn(last)!, 50);
    expect([rise("3.75", "2.5"), rise("3.7500001", "2.5"), rise("0", "0"), rise("0.1", "0")]).toEqual([
      ...[false, true, false, true],
    ]);
  });

  it("are not made of ranges", () => {
    expect([fractionIn("1~2"), fractionIn("")]).toEqual([undefined, undefined]);
  });
});
