import { statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import react from "@vitejs/plugin-react";
import type { Plugin } from "vite";
import { defineConfig } from "vitest/config";

const policy = "default-src 'self'; img-src 'self' data:";
const unusedLeaflet =
  /leaflet\/src\/(control|geo\/projection|core\/Handler|dom\/Draggable|map\/(handler|index)|layer\/(index|marker|tile|[A-Z]\w*Overlay|Popup|Tooltip|GeoJSON|FeatureGroup|vector\/(Canvas|Circle|Rectangle)))/;

const sharedCore =
  /src[\\/](domain[\\/](fraction|month|plan|percent|ledger|policy|wording|optionChoices|sideOf|period)|state[\\/]derive|views[\\/]shared[\\/](format|shell|Swatch|copyText))\.tsx?$/;

/** Only what is shipped carries the policy: the development server's own scripts are inline. */
const contentSecurityPolicy: Plugin = {
  name: "content-security-policy",
  apply: "build",
  transformIndexHtml: () => [
    {
      tag: "meta",
      attrs: { "http-equiv": "Content-Security-Policy", content: policy },
      injectTo: "head-prepend",
    },
  ],
};

/** @noble/hashes calls what came with Chromium 93; only in the build, since vitest would write it into Node's own Object. */
const withoutHasOwn: Plugin = {
  name: "without-has-own",
  apply: "build",
  config: () => ({ define: { "Object.hasOwn": "Object.prototype.hasOwnProperty.call" } }),
};

/**
 * Leaflet's bundle cannot be shaken; from its sources almost half of 42 kB (gzip) stays out unless something imports it
 * by name. Its renderers for canvas and for VML are asked for at run time only: what asks is taken out.
 */
const shakenLeaflet: Plugin = {
  name: "shaken-leaflet",
  apply: "build",
  transform: (code, id) =>
    /leaflet\/src\/layer\/vector\/(SVG|Renderer\.getRenderer)\.js$/.test(id)
      ? code.replace(/Browser\.vml/g, "false").replace("(this.options.preferCanvas && canvas(options)) ||", "")
      : undefined,
  config: () => ({
    resolve: { alias: [{ find: /^leaflet$/, replacement: "leaflet/src/Leaflet.js" }] },
    build: { rolldownOptions: { treeshake: { moduleSideEffects: (id) => !unusedLeaflet.test(id) } } },
  }),
};

/** Names the program that is there, with the bytes of each of its files: a screen on for months asks for it. */
const versionFile: Plugin = {
  name: "version-file",
  apply: "build",
  writeBundle({ dir = "dist" }, bundle) {
    const entry = Object.values(bundle).find((part) => part.type === "chunk" && part.isEntry)?.fileName;
    const names = Object.keys(bundle).filter((name) => /\.(?:js|css)$/.test(name));
    const parts = Object.fromEntries(names.map((name) => [name, statSync(join(dir, name)).size]));
    writeFileSync(join(dir, "version.json"), `${JSON.stringify({ entry, parts })}\n`);
  },
};

export default defineConfig({
  base: "./",
  // One page: an unknown path is a 404, so that a missing data file is never answered with index.html.
  appType: "mpa",
  plugins: [react(), contentSecurityPolicy, withoutHasOwn, shakenLeaflet, versionFile],
  build: {
    target: "chrome90",
    cssTarget: "chrome90",
    // Leaflet's style names pictures that this page never shows: they stay files.
    assetsInlineLimit: 0,
    manifest: true,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    rolldownOptions: {
      // What the first screen shares with later ones stays in one file: six small ones compress worse.
      output: { advancedChunks: { groups: [{ name: "core", test: sharedCore }] } },
    },
  },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: "unit",
          environment: "node",
          include: ["tests/**/*.test.{ts,tsx}"],
          exclude: ["tests/e2e/**"],
        },
      },
      {
        extends: true,
        test: {
          name: "e2e",
          environment: "node",
          include: ["tests/e2e/**/*.test.ts"],
          globalSetup: "tests/e2e/harness/setup.ts",
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
