import { readFileSync } from "node:fs";
import { type Browser, chromium } from "playwright-core";
import { chromiumMissing, chromiumPath } from "../e2e/harness/chromiumPath";
import { serveSite } from "../e2e/harness/site";
import { countyDay, countyPackage, countyReport } from "./county";

const runs = 5;
const sizes = [12, 3000];

interface Run {
  /** Milliseconds from the file handed in to its consequences on screen, the month confirmed at once in between. */
  readonly time: number;
  /** The longest that the page was not free meanwhile; 50 or less is not told apart. */
  readonly blocked: number;
}

/** From drop to consequences in today's Chromium, on the production build in `folder`. */
export const importReport = async (folder: string): Promise<void> => {
  const executablePath = chromiumPath();
  if (!executablePath) throw new Error(chromiumMissing);
  const browser = await chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-gpu"] });
  console.log("\nimport of a year of reports, from drop to consequences, ms\n");
  console.log("| units × months | xlsx kB | median | worst | longest block |\n|---|---|---|---|---|");
  try {
    for (const units of sizes) await measured(browser, folder, units);
  } finally {
    await browser.close();
  }
};

const measured = async (browser: Browser, folder: string, units: number): Promise<void> => {
  const site = await serveSite({ folder });
  const policy = JSON.parse(readFileSync("public/data/board.json", "utf8"));
  for (const [path, body] of countyPackage(units, policy)) site.override(`data/${path}`, { body });
  const bytes = await countyReport(units);
  const all: Run[] = [];
  for (let run = 0; run < runs; run++) all.push(await oneRun(browser, site.url, bytes));
  await site.close();
  const times = all.map(({ time }) => time).sort((a, b) => a - b);
  const blocked = Math.max(...all.map((run) => run.blocked));
  const cells = [times[Math.floor(runs / 2)], times[runs - 1]].map((time) => (time ?? 0).toFixed(0));
  const block = blocked === 0 ? "< 50" : blocked.toFixed(0);
  console.log(`| ${units} × 12 | ${(bytes.length / 1000).toFixed(0)} | ${cells.join(" | ")} | ${block} |`);
};

const oneRun = async (browser: Browser, url: string, bytes: Uint8Array): Promise<Run> => {
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 } });
  const page = await context.newPage();
  await page.clock.setFixedTime(new Date(`${countyDay}T02:00:00Z`));
  await page.goto(`${url}?view=data`);
  await page.waitForSelector("text=导入月报");
  await page.waitForTimeout(1500);
  await page.evaluate(watch);
  await page.setInputFiles("input[type=file]", { name: "一年.xlsx", mimeType: "", buffer: Buffer.from(bytes) });
  await page.getByRole("button", { name: "确认月份" }).click({ timeout: 60_000 });
  await page.waitForSelector("text=采纳后的变化", { timeout: 60_000 });
  const run: Run = await page.evaluate(readWatch);
  await context.close();
  return run;
};

/** Runs in the page: the clock starts with the file, and stops with the first frame that shows the consequences. */
const watch = `window.noted = { start: 0, seen: 0, blocked: 0 };
document.addEventListener("change", () => { noted.start ||= performance.now(); }, { capture: true });
new PerformanceObserver((list) => {
  for (const { duration } of list.getEntries()) noted.blocked = Math.max(noted.blocked, duration);
}).observe({ entryTypes: ["longtask"] });
requestAnimationFrame(function look() {
  if (document.body.textContent.includes("采纳后的变化")) noted.seen = performance.now();
  else requestAnimationFrame(look);
});`;

const readWatch = `new Promise((resolve) => setTimeout(() => {
  resolve({ time: noted.seen - noted.start, blocked: noted.blocked });
}, 300))`;
