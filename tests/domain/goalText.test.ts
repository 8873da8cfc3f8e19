import { expect, it } from "vitest";
import { askedOf } from "../../src/domain/goalText";

it.each([
  ["超过", "2600", "家", "超过2,600家"],
  ["以上", "3.6", "%", "3.6%以上"],
  ["左右", "10", "家", "10家左右"],
  ["力争", "1~2", "家/年", "力争1~2家/年"],
  ["(未写比较词)", "50", "万㎡", "50万㎡"],
  ["（未写数量）", "", "个", ""],
])("a goal of %s %s %s reads %s", (comparison, value, unit, text) => {
  expect(Object.values(askedOf({ comparison, value, unit })).join("")).toBe(text);
});
