import { existsSync } from "node:fs";
import { env } from "node:process";

const { CHROMIUM_PATH, LOCALAPPDATA = "" } = env;

const usualPlaces: readonly string[] = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
  "/snap/bin/chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
  `${LOCALAPPDATA}\\Google\\Chrome\\Application\\chrome.exe`,
];

/** `CHROMIUM_PATH` decides alone when it is set: a wrong path is reported, not passed over. */
export function chromiumPath(): string | undefined {
  return (CHROMIUM_PATH ? [CHROMIUM_PATH] : usualPlaces).find((path) => existsSync(path));
}

export const chromiumMissing: string = CHROMIUM_PATH
  ? `CHROMIUM_PATH names ${CHROMIUM_PATH}, where there is no file: correct it or unset it.`
  : "No Chromium found: install Chromium or Google Chrome (Debian: apt-get install chromium fonts-noto-cjk), or set CHROMIUM_PATH to one.";
