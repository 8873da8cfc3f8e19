import { env } from "node:process";
import { type Browser, chromium, type Page } from "playwright-core";
import { chromium90, chromium90Runs } from "./chromium90";
import { chromiumMissing, chromiumPath } from "./chromiumPath";

export interface BrowserUnderTest {
  readonly name: string;
  launch(): Promise<Browser>;
  /** Must be awaited for every new page before it is driven. */
  adapt(page: Page): Promise<void>;
}

const flags = ["--no-sandbox", "--disable-gpu", "--force-color-profile=srgb"];

const today: BrowserUnderTest = {
  name: "Chromium today",
  launch: () => {
    const executablePath = chromiumPath();
    if (!executablePath) throw new Error(chromiumMissing);
    return chromium.launch({ executablePath, args: flags });
  },
  adapt: async () => {},
};

const oldest: BrowserUnderTest = {
  name: "Chromium 90",
  launch: () => {
    const { executablePath, libraries } = chromium90();
    return chromium.launch({
      executablePath,
      args: flags,
      env: { ...env, LD_LIBRARY_PATH: libraries } as Record<string, string>,
    });
  },
  adapt: teachVisibility,
};

export const browsers: readonly BrowserUnderTest[] = chromium90Runs ? [today, oldest] : [today];

const visibility = `Element.prototype.checkVisibility ??= function () {
  for (let element = this; element; element = element.parentElement ?? element.getRootNode().host)
    if (getComputedStyle(element).display === "none") return false;
  return this.isConnected;
};`;

/** Playwright's role queries call checkVisibility, which came with Chromium 105: only its own isolated world gets it, never the page's. */
async function teachVisibility(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  session.on("Runtime.executionContextCreated", ({ context }) => {
    if (!context.name.startsWith("__playwright_utility_world")) return;
    session.send("Runtime.evaluate", { expression: visibility, contextId: context.id }).catch(() => {});
  });
  await session.send("Runtime.enable");
}
