import type { Page } from "playwright-core";
import type { Open } from "./inEachBrowser";
import type { Screen, ScreenOptions } from "./screen";
import type { Site } from "./site";

/** A fresh page with the overview drawn: rows, regions and labels are there. */
export async function openOverview(open: Open, site: Site, query = "", options?: ScreenOptions): Promise<Screen> {
  const screen = await open(options);
  await screen.open(`${site.url}${query}`);
  await drawn(screen.page);
  return screen;
}

export async function drawn(page: Page): Promise<void> {
  await page.waitForSelector("[data-unit-row]");
  await page.waitForSelector("[data-label]", { state: "attached" });
}

export interface RowOnScreen {
  readonly unit: string;
  readonly rank: string;
  readonly movement: string;
  readonly name: string;
  readonly paint: string;
  readonly rate: string;
  readonly counts: string;
  readonly gap: string;
}

/** The ranking as it reads, from top to bottom, without the sums. */
export const rowsOf = (page: Page): Promise<readonly RowOnScreen[]> =>
  page.$$eval("[data-unit-row]", (rows) =>
    rows.map((row) => {
      const [rank = "", movement = "", name = "", , rate = "", counts = "", gap = ""] = [...row.children].map((cell) =>
        (cell.textContent ?? "").trim(),
      );
      const unit = row.getAttribute("data-unit-row") ?? "";
      const paint = row.querySelector("th [data-class]")?.getAttribute("data-class") ?? "";
      return { unit, rank, movement, name, paint, rate, counts, gap };
    }),
  );

export interface RegionOnScreen {
  readonly unit: string;
  readonly name: string;
  readonly paint: string;
  readonly label: readonly string[];
}

/** The regions of the map with what a screen reader hears and what the label says. */
export const regionsOf = (page: Page): Promise<readonly RegionOnScreen[]> =>
  page.$$eval("path[data-unit]", (paths) =>
    paths.map((path) => {
      const unit = path.getAttribute("data-unit") ?? "";
      const texts = [...document.querySelectorAll(`[data-label="${unit}"] text`)];
      return {
        unit,
        name: path.getAttribute("aria-label") ?? "",
        paint: path.getAttribute("data-class") ?? "",
        label: texts.map((text) => text.textContent ?? ""),
      };
    }),
  );

/** Unit to rate and colour, which table and map show alike; a map of them for each, to be compared as wholes. */
export async function shownTwice(page: Page): Promise<{ readonly table: object; readonly map: object }> {
  const rows = await rowsOf(page);
  const regions = await regionsOf(page);
  const inOrder = (entries: readonly (readonly [string, string])[]) => Object.fromEntries([...entries].sort());
  return {
    table: inOrder(rows.map(({ unit, rate, paint }) => [unit, `${paint} ${rate.replace(/^.*家 /, "")}`])),
    map: inOrder(regions.map(({ unit, label, paint }) => [unit, `${paint} ${label[1]?.replace(/^[蓝绿黄橙红]/, "")}`])),
  };
}

/** The query of the address bar, once it has come to rest there. */
export async function addressOf(page: Page): Promise<{ readonly [field: string]: string }> {
  await page.waitForTimeout(200);
  return Object.fromEntries(new URL(page.url()).searchParams);
}
