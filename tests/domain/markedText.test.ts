import { expect, test } from "vitest";
import { markedText } from "../../src/domain/markedText";

test.each(["=1+1", "+8", "-8", "@cmd", "\t=1", "\r=1", "\n=1", "＝1", "＋1", "－1", "＠x"])(
  "%j is marked as text",
  (text) => {
    expect(markedText(text)).toBe(`'${text}`);
  },
);

test.each(["", "甲=乙", "—", "8", "'quoted'", "（+8）"])("%j is text already", (text) => {
  expect(markedText(text)).toBe(text);
});
