import { type Browser, type CDPSession, chromium, type Page } from "playwright-core";
import { build } from "vite";
import { chromiumMissing, chromiumPath } from "../e2e/harness/chromiumPath";
import { mend, publish } from "../e2e/harness/shippedFolder";
import { type Site, serveSite } from "../e2e/harness/site";
import { fastClock } from "./fastClock";

/** A wall that is on for months, on an accelerated clock: 20,000 scenes, and new data every tenth of them. */
const swaps = Number(process.argv[2] ?? 2_000);
const scenesEach = 10;
const warmUp = 1_000;
/**
 * V8 compiles a function for good after 3,000 calls: one that is called once per publication would still be compiled
 * when the soak ends, and heap snapshots show that nothing else grows. The compiler is sped up like the clock.
 */
const soon = "--js-flags=--invocation-count-for-maglev=40 --invocation-count-for-turbofan=300";
const allowed = 0.03;

const note = "另一版的说明";

interface Figures {
  /** Bytes of the heap after a forced collection. */
  readonly heap: number;
  readonly nodes: number;
  readonly listeners: number;
}

const figuresOf = async (session: CDPSession): Promise<Figures> => {
  // Requests under way listen for their end.
  await new Promise((done) => setTimeout(done, 2_000));
  for (let time = 0; time < 3; time++) await session.send("HeapProfiler.collectGarbage");
  const { metrics } = await session.send("Performance.getMetrics");
  const of = (name: string): number => metrics.find((metric) => metric.name === name)?.value ?? 0;
  return { heap: of("JSHeapUsedSize"), nodes: of("Nodes"), listeners: of("JSEventListeners") };
};

/** Without a handle on the element: each would keep what it is on. */
const isThere = (page: Page, selector: string): Promise<boolean> =>
  page.evaluate((wanted) => document.querySelector(wanted) !== null, selector);

/** Goes on by whole turns until the data asked for are on screen, and for as many turns as belong to a swap. */
const swapped = async (page: Page, isOther: boolean): Promise<number> => {
  const isShown = `document.querySelector("footer").textContent.includes("${note}") === ${isOther}`;
  const scenes = Number(await page.evaluate(`turns(${scenesEach}, ${20 * scenesEach}, () => ${isShown})`));
  if (scenes < 0) throw new Error("the newer data never came");
  return scenes;
};

/** On to the first scene of the playlist: scenes differ in their nodes, so that like is compared with like. */
const toFirst = (page: Page): Promise<unknown> =>
  page.evaluate(`turns(1, 100, () => document.querySelector("footer ol > li:first-child[data-on]"))`);

const change = (text: string): string => text.replace(/"thresholdNote": "[^"]*"/, `"thresholdNote": "${note}"`);

/** So many swaps of data; the answer is how many scenes there were. */
const watched = async (page: Page, site: Site, count: number): Promise<number> => {
  let scenes = 0;
  for (let swap = 0; swap < count; swap++) {
    const isOther = swap % 2 === 0;
    if (isOther) publish(site, "demo", "board.json", change, { version: "9.9.9" });
    else mend(site, "demo");
    scenes += await swapped(page, isOther);
    if (swap % 100 === 99) console.log(`${new Date().toISOString()} ${swap + 1} swaps`);
  }
  await toFirst(page);
  return scenes;
};

const openWall = async (page: Page, site: Site): Promise<void> => {
  await page.addInitScript(fastClock(Date.parse("2026-11-05T01:58:50Z")));
  await page.goto(`${site.url}?view=wall&data=demo`);
  while (!(await isThere(page, "footer"))) {
    await page.evaluate("advance(100)");
    await new Promise((done) => setTimeout(done, 20));
  }
};

/** The answer is whether nothing has grown beyond what is allowed. */
const told = (before: Figures, after: Figures): boolean => {
  console.log("\n| | after warm-up | at the end | |\n|---|---|---|---|");
  const names = ["heap", "nodes", "listeners"] as const;
  const growths = names.map((name) => (after[name] - before[name]) / before[name]);
  names.forEach((name, i) => {
    console.log(`| ${name} | ${before[name]} | ${after[name]} | ${(100 * (growths[i] ?? 0)).toFixed(2)} % |`);
  });
  return growths.every((growth) => growth <= allowed);
};

const parts = 10;

const soak = async (browser: Browser, site: Site): Promise<boolean> => {
  const page = await browser.newPage({ viewport: { width: 960, height: 540 } });
  const errors: string[] = [];
  page.on("pageerror", (error) => void errors.push(String(error)));
  const session = await page.context().newCDPSession(page);
  await session.send("Performance.enable");
  await openWall(page, site);
  await watched(page, site, warmUp);
  const before = await figuresOf(session);
  console.log(`after warm-up: ${JSON.stringify(before)}`);
  let scenes = 0;
  for (let part = 1; part <= parts; part++) {
    scenes += await watched(page, site, 2 * Math.round(swaps / parts / 2));
    console.log(`${scenes} scenes: ${JSON.stringify(await figuresOf(session))}`);
  }
  console.log(`${scenes} scenes, ${swaps} swaps of data, ${errors.length} errors`);
  return told(before, await figuresOf(session)) && errors.length === 0;
};

await build({ logLevel: "warn" });
const executablePath = chromiumPath();
if (!executablePath) throw new Error(chromiumMissing);
const site = await serveSite({ folder: "dist" });
const browser = await chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-gpu", soon] });
process.exitCode = (await soak(browser, site)) ? 0 : 1;
await browser.close();
await site.close();
