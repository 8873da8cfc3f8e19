import { type Browser, type CDPSession, chromium, type Page } from "playwright-core";
import { chromiumMissing, chromiumPath } from "../e2e/harness/chromiumPath";
import { serveSite } from "../e2e/harness/site";

const seconds = 15;

/** Work that the screen would not need when nothing on it changes. */
const visible = ["Layout", "UpdateLayoutTree", "Paint", "PrePaint", "Layerize"];

/** What a wall costs between two scenes: processor time of all of its processes, and what the page laid out or painted. */
export const wallIdle = async (folder: string): Promise<void> => {
  const executablePath = chromiumPath();
  if (!executablePath) throw new Error(chromiumMissing);
  const site = await serveSite({ folder });
  const browser = await chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-gpu"] });
  try {
    const page = await browser.newPage({ viewport: { width: 1920, height: 1080 } });
    await page.goto(`${site.url}?view=wall&data=demo`);
    await page.waitForSelector("footer");
    const turn = () =>
      page.$eval("footer ol > li[data-on]", (on) => [...(on.parentElement?.children ?? [])].indexOf(on));
    for (const before = await turn(); (await turn()) === before; ) await page.waitForTimeout(100);
    await page.waitForTimeout(3_000);
    console.log(`\nwall, ${seconds} s\n\n| | processor | ${visible.join(" | ")} |`);
    console.log(`|---|---|${visible.map(() => "---|").join("")}`);
    const idle = await traced(browser, page);
    console.log(line("between two scenes", idle));
    console.log(line("with a change of scene", await traced(browser, page)));
    const isMet = idle.used < 0.01 && idle.counts.every((count) => count === 0);
    console.log(
      `\nasked: less than 1 % of a core and no layout or paint between two scenes: ${isMet ? "met" : "NOT MET"}`,
    );
  } finally {
    await browser.close();
    await site.close();
  }
};

/** A second line over a change of scene shows that the measure sees what there is. */
const traced = async (browser: Browser, page: Page): Promise<Cost> => {
  const whole = await browser.newBrowserCDPSession();
  await browser.startTracing(page, { categories: ["devtools.timeline"] });
  const start = await processorTime(whole);
  await page.waitForTimeout(1000 * seconds);
  const used = ((await processorTime(whole)) - start) / seconds;
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString()) as Trace;
  const counts = visible.map((kind) => traceEvents.filter((event) => event.name === kind).length);
  return { used, counts };
};

interface Cost {
  /** Share of one core. */
  readonly used: number;
  /** In the order of the kinds of visible work. */
  readonly counts: readonly number[];
}

const line = (name: string, { used, counts }: Cost): string =>
  `| ${name} | ${(100 * used).toFixed(2)} % of a core | ${counts.join(" | ")} |`;

interface Trace {
  readonly traceEvents: readonly { readonly name: string }[];
}

/** Of all processes of the browser so far, in seconds. */
const processorTime = async (whole: CDPSession): Promise<number> => {
  const { processInfo } = await whole.send("SystemInfo.getProcessInfo");
  return processInfo.reduce((sum, { cpuTime }) => sum + cpuTime, 0);
};
