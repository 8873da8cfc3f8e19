import { expect, test } from "vitest";
import { parsed } from "./source";
import { traceFaults } from "./traceFaults";

const traces = { names: ["北街", "700100001"], words: ["mill", "2031"] };
const faults = (text: string) => traceFaults(parsed({ path: "src/views/unit/Sheet.tsx", text }), traces);

test.each([
  "export const x = milled;",
  'export const x = "milled";',
  'export const x = "20310";',
  "export const x = 0.2031;",
  "export const mill = 1;",
  "// The notice of 2031.",
])("%s knows nothing of the data", (text) => {
  expect(faults(text)).toEqual([]);
});

test.each([
  ['export const x = "北街道";', "北街"],
  ["// 北街", "北街"],
  ['export const x = "700100001";', "700100001"],
  ['export const x = ["mill"];', "mill"],
  ['export const x = "mill,port";', "mill"],
  ["export const x = 2031;", "2031"],
  ['export const x = "2031-04";', "2031"],
  ["export const x = `year 2031`;", "2031"],
  ["export const X = () => <p>2031年</p>;", "2031"],
  ['export const X = () => <p title="2031" />;', "2031"],
])("%s knows %s", (text, known) => {
  expect(faults(text)).toEqual([`src/views/unit/Sheet.tsx: line 1: ${known}`]);
});
