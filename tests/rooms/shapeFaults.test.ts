import { expect, test } from "vitest";
import { fileCap, functionCap, shapeFaults } from "./shapeFaults";
import { parsed } from "./source";

const faults = (path: string, text: string) => shapeFaults(parsed({ path, text }));
const lines = (count: number) => "x();\n".repeat(count);
const long = (head: string, count: number, tail = "}") => `${head}\n${lines(count - 2)}${tail}`;

test.each([
  ["src/data/csv.ts", lines(fileCap)],
  ["src/data/csv.ts", long("export function f() {", functionCap)],
  ["tests/data/csv.test.ts", long('describe.each([1])("x", () => {', functionCap + 1, "});")],
  [
    "src/domain/month.ts",
    "export const x = { Date: 1 }; export const y = x.Date; export interface Z { readonly Date: number }",
  ],
  ["src/data/csv.ts", "export const at = (time: number) => new Date(time);"],
  ["src/main.tsx", "const now = () => Date.now();"],
])("%s keeps the shape", (path, text) => {
  expect(faults(path, text)).toEqual([]);
});

test.each([
  ["src/data/csv.ts", lines(fileCap + 1), `${fileCap + 1} lines`],
  ["src/data/csv.ts", long("export function f() {", functionCap + 1), `a function of ${functionCap + 1} lines`],
  ["src/data/csv.ts", long("export const f = () => {", functionCap + 1), `a function of ${functionCap + 1} lines`],
  ["src/data/csv.ts", long('describe("x", () => {', functionCap + 1, "});"), `a function of ${functionCap + 1} lines`],
  [
    "tests/data/csv.test.ts",
    long('test("x", () => {', functionCap + 1, "});"),
    `a function of ${functionCap + 1} lines`,
  ],
  ["src/data/csv.ts", "export default 1;", "default export"],
  ["src/data/csv.ts", "const x = 1; export { x as default };", "default export"],
  ["src/data/csv.ts", "export enum Colour { Red }", "enum"],
  ["src/data/csv.ts", 'export { x } from "./y";', "passes on"],
  ["src/data/csv.ts", 'export * from "./y";', "passes on"],
  ["src/data/index.ts", "", "a file is not named index"],
  ["src/data/utils.ts", "", "a file is not named utils"],
  ["tests/e2e/helpers.ts", "", "a file is not named helpers"],
  ["src/domain/month.ts", "export const x = Date.UTC(1, 2);", "domain does not know Date"],
  ["src/domain/month.ts", "export type X = Date;", "domain does not know Date"],
  ["src/domain/month.ts", "export const x = Math.random();", "domain does not throw dice"],
  ["src/views/wall/Wall.tsx", "export const x = new Date();", "the clock enters in main"],
  ["src/state/view.ts", "export const x = () => Date.now();", "the clock enters in main"],
])("%s with a breach of the style is told so (%#)", (path, text, why) => {
  expect(faults(path, text)).toEqual([expect.stringContaining(why)]);
});
