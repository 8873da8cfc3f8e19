import { expect, test } from "vitest";
import { jumpSentence } from "../../src/views/data/jumpSentence";

test("a fall is always asked about, a rise only with checks, beyond both of their limits", () => {
  expect(jumpSentence({}, "家")).toBe("比上期减少的，都要确认；增加的不问。");
  expect(jumpSentence({ checks: { jumpShare: 7, jumpLeast: 4 } }, "户")).toBe(
    "比上期减少的，都要确认。增加的，超过这个街镇以往一个月最多的增减，而且超出的部分既大于上期数的 7%（不足 1 户按 1 户算）、又大于 4 户，才要确认。隔了几个月才报的，以往最多的增减先乘以月数；以往没有增减可比的，改用到当年目标的差额来比。",
  );
  expect(jumpSentence({ checks: { jumpShare: 7, jumpLeast: 4, goalShare: 35 } }, "户")).toMatch(
    /来比。全区目标的数比上期减少，或者增加超过 35%，也要确认。$/,
  );
});
