import { readFileSync } from "node:fs";
import { runInNewContext } from "node:vm";
import { expect, test } from "vitest";

const script = readFileSync("public/floor.js", "utf8");

/** What the script puts in place of #root in a browser with these features; `undefined` when it leaves the page alone. */
function noticeIn(
  scriptElement: object,
  CSS: object | undefined,
  { sheets = [], event }: { readonly sheets?: readonly object[]; readonly event?: object } = {},
): string | undefined {
  const notices: string[] = [];
  const parentNode = { replaceChild: ({ text }: { text: string[] }) => void notices.push(...text) };
  const text: string[] = [];
  const paragraph = { text, style: {}, setAttribute: () => {}, appendChild: (added: string) => void text.push(added) };
  const document = {
    getElementById: () => ({ parentNode }),
    createElement: (name: string) => (name === "script" ? scriptElement : paragraph),
    createTextNode: (written: string) => written,
    querySelectorAll: () => sheets.map((sheet) => ({ sheet })),
  };
  const listeners: ((event: object) => void)[] = [];
  const window = {
    CSS,
    addEventListener: (_: string, listen: (event: object) => void) => void listeners.push(listen),
    setTimeout: () => 0,
    location: { href: "http://site/wuse/?view=wall", search: "?view=wall" },
  };
  runInNewContext(script, { window, document: { ...document, body: { style: {} } }, CSS });
  if (event) for (const listen of listeners) listen(event);
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

test.each([
  ["a script that is missing", { event: { target: { nodeName: "SCRIPT" } } }],
  ["a script that is cut off", { event: { target: {}, filename: "http://site/wuse/assets/index.js" } }],
  ["styles that are missing", { sheets: [{ cssRules: ["one"] }, { cssRules: [] }] }],
])("%s: the program is not there whole", (_, parts) => {
  expect(noticeIn({ noModule: false }, supports("overflow: clip"), parts)).toMatch(/^程序文件没有复制完整/);
});

test("an error of an extension is none of the page's", () => {
  const event = { target: {}, filename: "chrome-extension://abc/content.js" };
  expect(
    noticeIn({ noModule: false }, supports("overflow: clip"), { event, sheets: [{ cssRules: ["one"] }] }),
  ).toBeUndefined();
});

test("the script is written in the language of Internet Explorer 11", () => {
  expect(script.replace(/\/\*.*?\*\/|"[^"]*"/gs, "")).not.toMatch(/=>|`|\b(?:const|let|class)\b|\?\.|\?\?/);
});
