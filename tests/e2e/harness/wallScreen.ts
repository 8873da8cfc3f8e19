import type { Page } from "playwright-core";
import type { Open } from "./inEachBrowser";
import { serveDist } from "./serveDist";
import { publish } from "./shippedFolder";
import type { Site } from "./site";

/** A multiple of every playlist's length in turns of twenty seconds, on a day before the report is due. */
export const start = new Date("2026-11-05T02:00:00Z");

/** Scenes of the playlist that ships, by place. */
export const playlist = { length: 13, unit: 11, goals: 12 } as const;

/** The page as other machines reach it: without it a wall on its own server has no code to scan. */
export const deskAddress = "http://10.20.30.40/office/map/";

export const serveWithAddress = async (): Promise<Site> => {
  const site = await serveDist();
  publish(site, "demo", "board.json", (text) => {
    const policy = JSON.parse(text) as { readonly wall: object };
    return JSON.stringify({ ...policy, wall: { ...policy.wall, address: deskAddress } });
  });
  return site;
};

export const openWall = async (
  open: Open,
  site: Site,
  size: { width: number; height: number },
  query = "&data=demo",
) => {
  const screen = await open(size);
  await screen.page.clock.install({ time: start });
  await screen.open(`${site.url}?view=wall${query}`);
  await screen.page.waitForSelector('[aria-label="大屏"] [data-label]', { state: "attached" });
  return screen;
};

export const title = (page: Page): Promise<string | null> => page.textContent("h1");

/** Time goes by in small steps: what was asked of the server comes in real time. */
export const pass = async (page: Page, milliseconds: number): Promise<void> => {
  for (let left = milliseconds; left > 0; left -= 10_000) {
    await page.clock.runFor(Math.min(left, 10_000));
    await new Promise((done) => setTimeout(done, 20));
  }
};

/** The ledger of the demo data as an older package has it. */
export const withoutLastMonth = (text: string): string => `${text.trimEnd().split("\n").slice(0, -24).join("\n")}\n`;
