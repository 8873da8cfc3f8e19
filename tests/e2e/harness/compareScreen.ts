import type { Page } from "playwright-core";
import type { Figures } from "./figures";
import type { Open } from "./inEachBrowser";
import type { Screen, ScreenOptions } from "./screen";
import type { Site } from "./site";

/** A fresh page with the comparison of these units drawn; fewer than two are an invitation to choose. */
export async function openCompare(
  open: Open,
  site: Site,
  units: readonly string[],
  query = "",
  options?: ScreenOptions,
): Promise<Screen> {
  const screen = await open(options);
  await screen.open(`${site.url}?view=compare&units=${units.join()}${query}`);
  await screen.page.waitForSelector(units.length < 2 ? "[data-compare=few]" : "[data-compare=figures]");
  return screen;
}

/** What the figure of a name says of each unit, in the order of the columns; of one indicator where there are several. */
export const figuresNamed = (page: Page, name: string, indicator?: string): Promise<readonly string[]> =>
  page.$$eval(
    `[data-compare=figures] tbody${indicator ? `[data-indicator=${indicator}]` : ""} [data-figure=${name}] td[data-of]`,
    (cells) => cells.map((cell) => (cell.textContent ?? "").replace(/\s+/g, " ").trim()),
  );

/** The same of the last column, the whole district. */
export const districtFigure = async (page: Page, name: string): Promise<string> =>
  (await page.textContent(`[data-compare=figures] [data-figure=${name}] td:last-child`)) ?? "";

/** Pair of codes to what the table of differences says of them. */
export const differencesOf = (page: Page): Promise<{ readonly [pair: string]: readonly string[] }> =>
  page.$$eval("[data-pair]", (rows) =>
    Object.fromEntries(
      rows.map((row) => [
        row.getAttribute("data-pair") ?? "",
        [...row.querySelectorAll("td")].map((cell) => cell.textContent ?? ""),
      ]),
    ),
  );

/** Rows of cells, the first being the row's name. */
export const cellsOf = (page: Page, table: string): Promise<readonly (readonly string[])[]> =>
  page.$$eval(`${table} tbody tr`, (rows) =>
    rows.map((row) => [...row.children].map((cell) => (cell.textContent ?? "").trim())),
  );

/** Places of one month by the definition, among all or some: one more than are better, by cross multiplication. */
export const placesOf = (
  { units, stock, target }: Figures,
  indicator: string,
  month: string,
  isAmong: (code: string) => boolean = () => true,
) => {
  const year = Math.max(2023, Number(month.slice(0, 4)));
  const rates = units.flatMap(({ code = "" }) => {
    if (!isAmong(code)) return [];
    const actual = stock(code, indicator, month);
    return actual === undefined ? [] : [{ code, actual, goal: target(code, indicator, year) }];
  });
  return new Map(
    rates.map(({ code, actual, goal }) => [
      code,
      1 + rates.filter((other) => other.actual * goal > actual * other.goal).length,
    ]),
  );
};

/** The same in words, `并列第3位` where a place is shared and a dash where there is none; in the order of the units. */
export const placeTextsOf = (...asked: Parameters<typeof placesOf>): ReadonlyMap<string, string> => {
  const [{ units }, , , isAmong = () => true] = asked;
  const places = placesOf(...asked);
  const all = [...places.values()];
  const textOf = (code: string): string => {
    const place = places.get(code);
    if (place === undefined) return "—";
    return `${all.filter((other) => other === place).length > 1 ? "并列" : ""}第${place}位`;
  };
  return new Map(units.flatMap(({ code = "" }) => (isAmong(code) ? [[code, textOf(code)] as const] : [])));
};

/** `2026-08` of a table's `2026年8月`. */
export const monthNamed = (name: string): string => {
  const [, year = "", number = ""] = /^(\d+)年(\d+)月$/.exec(name) ?? [];
  return `${year}-${number.padStart(2, "0")}`;
};
