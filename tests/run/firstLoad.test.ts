import { expect, test } from "vitest";
import { firstLoadFiles } from "./firstLoad";

const html = `<link rel="icon" href="./icon.svg"><script type="module" crossorigin src="./assets/index-1.js"></script>
<link rel="modulepreload" href="./assets/vendor-2.js"><link rel="stylesheet" href="./assets/index-3.css"><script src="./floor.js"></script>`;

const manifest = {
  "index.html": {
    file: "assets/index-1.js",
    isEntry: true,
    imports: ["_vendor.js"],
    dynamicImports: ["src/later.ts"],
    css: ["assets/index-3.css"],
  },
  "_vendor.js": { file: "assets/vendor-2.js", imports: ["_deep.js"] },
  "_deep.js": { file: "assets/deep-4.js", imports: ["_vendor.js"], css: ["assets/deep-5.css"] },
  "src/later.ts": { file: "assets/later-6.js" },
};

test("the first load is what index.html names and what its entry imports statically, each file once", () => {
  expect([...firstLoadFiles(html, manifest)].sort()).toEqual([
    "assets/deep-4.js",
    "assets/deep-5.css",
    "assets/index-1.js",
    "assets/index-3.css",
    "assets/vendor-2.js",
    "floor.js",
  ]);
});

test("a build without an entry, or with a hole in its manifest, is refused", () => {
  expect(() => firstLoadFiles(html, { "src/later.ts": manifest["src/later.ts"] })).toThrow("no entry");
  expect(() => firstLoadFiles(html, { "index.html": manifest["index.html"] })).toThrow("_vendor.js");
});
