import { readFileSync } from "node:fs";
import { runInNewContext } from "node:vm";
import { expect, test } from "vitest";

const script = readFileSync("public/floor.js", "utf8");

/** What the script puts in place of #root in a browser with these features; `undefined` when it leaves the page alone. */
function noticeIn(scriptElement: object, CSS: object | undefined): string | undefined {
  const notices: string[] = [];
  const parentNode = { replaceChild: ({ text }: { text: string[] }) => void notices.push(...text) };
  const text: string[] = [];
  const paragraph = { text, setAttribute: () => {}, appendChild: (added: string) => void text.push(added) };
  const document = {
    getElementById: () => ({ parentNode }),
    createElement: (name: string) => (name === "script" ? scriptElement : paragraph),
    createTextNode: (written: string) => written,
  };
  runInNewContext(script, { window: { CSS, addEventListener: () => {} }, document, CSS });
  return notices[0];
}

const supports = (...known: readonly string[]) => ({
  supports: (property: string, value: string) => known.includes(`${property}: ${value}`),
});

test.each([
  ["Internet Explorer 11", {}, undefined],
  ["a browser without modules", {}, supports("overflow: clip")],
  ["Chromium 61", { noModule: false }, supports()],
  ["Chromium 89", { noModule: false }, supports("aspect-ratio: 1")],
])("%s is told in one sentence what to use instead", (_, scriptElement, css) => {
  expect(noticeIn(scriptElement, css)).toMatch(/^当前浏览器版本过低[^。]*Chromium 90[^。]*。$/);
});

test("Chromium 90 is left alone", () => {
  expect(noticeIn({ noModule: false }, supports("overflow: clip"))).toBeUndefined();
});

test("the script is written in the language of Internet Explorer 11", () => {
  expect(script.replace(/\/\*.*?\*\/|"[^"]*"/gs, "")).not.toMatch(/=>|`|\b(?:const|let|class)\b|\?\.|\?\?/);
});
