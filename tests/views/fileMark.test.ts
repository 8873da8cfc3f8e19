import { expect, test } from "vitest";
import { fileMark } from "../../src/views/data/fileMark";

test.each([
  [undefined, 0, ""],
  [undefined, 2, "含2份草稿"],
  ["2031-09-30", 0, "按2031-09-30所知"],
] as const)("known on %s with %i drafts", (known, drafts, mark) => {
  expect(fileMark(known, drafts)).toBe(mark);
});
