import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { execPath } from "node:process";
import { build } from "vite";
import { importReport } from "./importReport";
import { wallIdle } from "./wallIdle";

/** Measures what ships: the code as the production build makes it, not as a test runner loads it. */
const folder = mkdtempSync(join(tmpdir(), "bench-"));
try {
  await build({
    configFile: false,
    logLevel: "warn",
    build: { ssr: "tests/bench/scoreboard.ts", outDir: folder, emptyOutDir: false, target: "chrome90", minify: true },
  });
  execFileSync(execPath, [join(folder, "scoreboard.js")], { stdio: "inherit" });
  const page = join(folder, "page");
  await build({ logLevel: "warn", build: { outDir: page, emptyOutDir: true } });
  await importReport(page);
  await wallIdle(page);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
