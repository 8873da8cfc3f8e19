import type { Browser, Locator, Page } from "playwright-core";
import type { BrowserUnderTest } from "./browsers";

type Role = Parameters<Page["getByRole"]>[0];

export interface ScreenOptions {
  readonly width?: number;
  readonly height?: number;
  readonly dark?: boolean;
  readonly reducedMotion?: boolean;
  /** Device pixels for one of the page's: 2 is a zoom of 200 % when the size is halved. */
  readonly scale?: number;
}

interface Journal {
  /** Console errors and uncaught exceptions. */
  readonly errors: readonly string[];
  /** Requests that got no answer, or one of 400 and above. */
  readonly failures: readonly string[];
  readonly requests: readonly string[];
}

/** One page in one browser; `page` is Playwright's own, for what is not named here. */
export interface Screen extends Journal {
  readonly page: Page;
  open(url: string): Promise<void>;
  find(role: Role, name?: string | RegExp): Locator;
  click(role: Role, name?: string | RegExp): Promise<void>;
  /** Playwright's key names, one after the other: `press("Tab", "Enter")`. */
  press(...keys: readonly string[]): Promise<void>;
  resize(width: number, height: number): Promise<void>;
  emulate(media: Pick<ScreenOptions, "dark" | "reducedMotion">): Promise<void>;
  screenshot(path: string): Promise<void>;
  /** A second tab of the same person. */
  another(): Promise<Page>;
  close(): Promise<void>;
}

export async function openScreen(
  under: BrowserUnderTest,
  browser: Browser,
  options: ScreenOptions = {},
): Promise<Screen> {
  const { width = 1366, height = 768, scale = 1 } = options;
  const context = await browser.newContext({
    viewport: { width, height },
    deviceScaleFactor: scale,
    ...media(options),
  });
  const another = async (): Promise<Page> => {
    const fresh = await context.newPage();
    fresh.setDefaultTimeout(15_000);
    await under.adapt(fresh);
    return fresh;
  };
  const page = await another();
  return { page, another, ...journalOf(page), ...gestures(page), close: () => context.close() };
}

function gestures(page: Page): Omit<Screen, keyof Journal | "page" | "another" | "close"> {
  const find = (role: Role, name?: string | RegExp) =>
    page.getByRole(role, name === undefined ? {} : { name, exact: true });
  return {
    find,
    open: async (url) => void (await page.goto(url, { waitUntil: "load" })),
    click: (role, name) => find(role, name).click(),
    press: async (...keys) => {
      for (const key of keys) await page.keyboard.press(key);
    },
    resize: (width, height) => page.setViewportSize({ width, height }),
    emulate: (wanted) => page.emulateMedia(media(wanted)),
    screenshot: async (path) => void (await page.screenshot({ path })),
  };
}

function media({ dark = false, reducedMotion = false }: ScreenOptions) {
  return { colorScheme: dark ? "dark" : "light", reducedMotion: reducedMotion ? "reduce" : "no-preference" } as const;
}

function journalOf(page: Page): Journal {
  const errors: string[] = [];
  const failures: string[] = [];
  const requests: string[] = [];
  page.on("console", (message) => void (message.type() === "error" && errors.push(message.text())));
  page.on("pageerror", (error) => void errors.push(String(error)));
  page.on("request", (request) => void requests.push(request.url()));
  page.on(
    "requestfailed",
    (request) => void failures.push(`${request.failure()?.errorText ?? "failed"} ${request.url()}`),
  );
  page.on(
    "response",
    (response) => void (response.status() >= 400 && failures.push(`${response.status()} ${response.url()}`)),
  );
  return { errors, failures, requests };
}
