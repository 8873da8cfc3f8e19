import { describe, expect, it } from "vitest";
import { month } from "../../fixtures/smallBoard";
import { check, told } from "./smallDesk";

const sheet = (count: number) => `街镇 | 果园\n甲山镇 | ${count}`;
const asked = (text: string, when: string) =>
  check(text, { month: month(when) })
    .findings.filter(({ kind }) => kind === "fall")
    .map(({ problem }) => problem);

describe("a month put in before others", () => {
  it("is asked about where it lies above the next one, whether it is new or corrected", () => {
    expect(asked(sheet(46), "2031-04")).toEqual(["甲山镇果园比之后2031年5月的 44 多 2，2031年5月将成为减少"]);
    expect(asked(sheet(50), "2031-05")).toEqual(["甲山镇果园比之后2031年6月的 48 多 2，2031年6月将成为减少"]);
  });

  it("is not asked about below it, nor where the ledger has that fall already", () => {
    expect(asked(sheet(44), "2031-04")).toEqual([]);
    expect(asked("街镇 | 果园\n乙水镇 | 99", "2031-05")).toEqual([]);
  });

  it("is left to the later month when the file changes that too", () => {
    const both = "街镇 | 果园 | ~\n~ | 2031年5月 | 2031年6月\n甲山镇 | 50 | 49";
    expect(told(check(both, { month: undefined })).filter((text) => text.startsWith("fall"))).toEqual(["fall 表 C3"]);
  });
});
