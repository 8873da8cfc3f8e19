import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { env, getuid } from "node:process";
import { chromiumMissing, chromiumPath } from "../e2e/harness/chromiumPath";
import { exitCode, failed, passed, type Step } from "./step";

const hasChineseFont = (): boolean =>
  spawnSync("fc-list", [":lang=zh"], { encoding: "utf8" }).stdout?.trim().length > 0;

const isRootOnDebian = (): boolean => getuid?.() === 0 && existsSync("/usr/bin/apt-get");

function missingPackages(): readonly string[] {
  const chromium = chromiumPath() || env.CHROMIUM_PATH ? [] : ["chromium"];
  const font = hasChineseFont() ? [] : ["fonts-noto-cjk"];
  return [...chromium, ...font];
}

async function install(packages: readonly string[]): Promise<void> {
  const quiet = { DEBIAN_FRONTEND: "noninteractive" };
  await exitCode("apt-get", ["update", "-qq"], quiet);
  await exitCode("apt-get", ["install", "-y", "-qq", "--no-install-recommends", ...packages], quiet);
}

/** Finds today's Chromium and a Chinese font, and installs them where it may. */
export const browserStep: Step = {
  name: "Chromium",
  async run() {
    const missing = missingPackages();
    if (missing.length > 0 && isRootOnDebian()) await install(missing);
    const path = chromiumPath();
    if (!path) {
      console.error(chromiumMissing);
      return failed(chromiumMissing);
    }
    return { ...passed, note: path };
  },
};
