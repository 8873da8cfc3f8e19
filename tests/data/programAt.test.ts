import { expect, test } from "vitest";
import { announcedProgram, programAt } from "../../src/data/programAt";

const page = "http://site/wuse/";
const html =
  '<link rel="stylesheet" href="./assets/index.css"><script type="module" crossorigin src="./assets/index.js">';
const whole: Readonly<Record<string, string>> = {
  "": html,
  "assets/index.js": "",
  "assets/index.css": "",
  "assets/WallPage.js": "whole",
  "version.json": '{"entry":"assets/index.js","parts":{"assets/index.js":0,"assets/WallPage.js":5}}',
};

/** A server that has these files, by their path under the page. */
const serverOf =
  (files: Readonly<Record<string, string | undefined>>): typeof fetch =>
  async (address) => {
    const text = files[String(address).slice(page.length)];
    return text === undefined ? new Response("", { status: 404 }) : new Response(text);
  };

test("a program all of whose files are there is known by its entry", async () => {
  expect(await programAt(page, serverOf(whole))).toBe(`${page}assets/index.js`);
  expect(await announcedProgram(page, serverOf(whole))).toMatchObject({ entry: `${page}assets/index.js` });
});

test.each(Object.keys(whole).filter((path) => path !== "version.json"))("without %j it is not there", async (path) => {
  expect(await programAt(page, serverOf({ ...whole, [path]: undefined }))).toBeUndefined();
});

test("with a file cut off it is not there", async () => {
  expect(await programAt(page, serverOf({ ...whole, "assets/WallPage.js": "who" }))).toBeUndefined();
});

test("a page and an announcement of two builds are none", async () => {
  const other = '{"entry":"assets/other.js","parts":{}}';
  expect(await programAt(page, serverOf({ ...whole, "version.json": other }))).toBeUndefined();
});

test("where nothing is announced, what the page names is enough", async () => {
  const { "version.json": _, ...unannounced } = whole;
  expect(await programAt(page, serverOf(unannounced))).toBe(`${page}assets/index.js`);
  expect(await announcedProgram(page, serverOf(unannounced))).toBeUndefined();
});

test("a server that is away has none", async () => {
  const away: typeof fetch = () => Promise.reject(new TypeError("away"));
  expect(await programAt(page, away)).toBeUndefined();
});
