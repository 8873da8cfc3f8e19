import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, onTestFinished } from "vitest";
import { browsers } from "./browsers";
import { openScreen, type Screen, type ScreenOptions } from "./screen";

/** Opens a fresh page that is closed when the test ends; only to be called inside a test. */
export type Open = (options?: ScreenOptions) => Promise<Screen>;

/** The same tests in every browser under test; one browser process for each call. */
export function inEachBrowser(tests: (open: Open) => void): void {
  describe.each(browsers)("$name", (under) => {
    let browser: Browser;
    beforeAll(async () => {
      browser = await under.launch();
    });
    afterAll(() => browser?.close());
    tests(async (options) => {
      const screen = await openScreen(under, browser, options);
      onTestFinished(() => screen.close());
      return screen;
    });
  });
}
