import react from "@vitejs/plugin-react";
import type { Plugin } from "vite";
import { defineConfig } from "vitest/config";

const policy = "default-src 'self'; img-src 'self' data:";

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

export default defineConfig({
  base: "./",
  // One page: an unknown path is a 404, so that a missing data file is never answered with index.html.
  appType: "mpa",
  plugins: [react(), contentSecurityPolicy],
  // @noble/hashes calls what came with Chromium 93.
  define: { "Object.hasOwn": "Object.prototype.hasOwnProperty.call" },
  build: {
    target: "chrome90",
    cssTarget: "chrome90",
    manifest: true,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
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
          benchmark: { include: ["tests/bench/**/*.bench.ts"] },
        },
      },
      {
        extends: true,
        test: {
          name: "e2e",
          environment: "node",
          include: ["tests/e2e/**/*.test.ts"],
          benchmark: { include: [] },
          globalSetup: "tests/e2e/harness/setup.ts",
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
