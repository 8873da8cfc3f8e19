import { expect, test } from "vitest";
import { futureSentence } from "../../src/views/data/futureSentence";

test.each([
  ["", ""],
  ["2031-09-08", ""],
  ["2031-09-09", ""],
  ["2031-09-10", "不能选今天（2031年9月9日）以后的日期。"],
  ["12031-01-01", "不能选今天（2031年9月9日）以后的日期。"],
])("%j, seen from 9 September", (day, sentence) => {
  expect(futureSentence(day, "2031-09-09")).toBe(sentence);
});
