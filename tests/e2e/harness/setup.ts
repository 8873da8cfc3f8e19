import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { env, execPath } from "node:process";
import { chromium90, chromium90Runs } from "./chromium90";
import { chromiumMissing, chromiumPath } from "./chromiumPath";

export function setup(): void {
  if (!chromiumPath()) throw new Error(chromiumMissing);
  if (chromium90Runs) chromium90();
  else console.warn("Chromium 90 runs on Linux x64 only: these tests run in today's Chromium alone.");
  if (!existsSync("dist/index.html")) build();
}

/** In a process of its own: vitest's NODE_ENV would build React's development version. */
function build(): void {
  const production = { ...env, NODE_ENV: "production" };
  execFileSync(execPath, ["node_modules/vite/bin/vite.js", "build", "--logLevel", "warn"], {
    env: production,
    stdio: "inherit",
  });
}
