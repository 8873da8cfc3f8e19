import { expect, it } from "vitest";
import { askedOf, askedText } from "../../src/domain/goalText";

it.each([
  ["超过", "2600", "家", "quantified", "超过2600家"],
  ["以上", "3.6", "%", "quantified", "3.6%以上"],
  ["以内", "5", "天", "quantified", "5天以内"],
  ["左右", "10", "家", "quantified", "10家左右"],
  ["力争", "1~2", "家/年", "quantified", "力争1~2家/年"],
  ["(未写比较词)", "50", "万㎡", "quantified", "50万㎡"],
  ["", "50", "万㎡", "quantified", "50万㎡"],
  ["（未写数量）", "", "个", "magnitude-only", "未写数量"],
  ["双倍增", "2", "倍", "interpretive", "双倍增"],
  ["", "", "个", "quantified", "原文没有数"],
])("a goal of %s %s %s, %s, reads %s", (comparison, value, unit, kind, text) => {
  const goal = { comparison, value, unit, kind };
  expect(askedText(goal)).toBe(text);
  expect(Object.values(askedOf(goal)).join("")).toBe(text);
});
