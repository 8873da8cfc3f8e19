import type { Page } from "playwright-core";
import type { Open } from "./inEachBrowser";
import type { Screen, ScreenOptions } from "./screen";
import type { Site } from "./site";

/** The page 结构, with its lists drawn. */
export async function openStructure(open: Open, site: Site, query: string, options?: ScreenOptions): Promise<Screen> {
  const screen = await open(options);
  await screen.open(`${site.url}?view=structure${query}`);
  await screen.page.waitForSelector("#lists");
  return screen;
}

/** The lines of the table in the card with this heading, without the names of classes that only a reader hears. */
export const linesOf = (page: Page, heading: string): Promise<readonly (readonly string[])[]> =>
  page.$$eval(
    "main section",
    (cards, wanted) => {
      const card = cards.find((each) => each.querySelector(":scope > h3")?.textContent === wanted);
      return [...(card?.querySelectorAll("tbody tr") ?? [])].map((row) =>
        [...row.children].map((cell) => {
          const copy = cell.cloneNode(true) as Element;
          for (const hidden of copy.querySelectorAll(".visually-hidden, [aria-hidden], small")) hidden.remove();
          return (copy.textContent ?? "").trim();
        }),
      );
    },
    heading,
  );

export interface ListOnScreen {
  readonly rule: string;
  readonly names: readonly string[];
  readonly evidence: readonly string[];
  readonly empty: string;
}

/** Every list of 激励与督办 by its id. */
export const listsOn = (page: Page): Promise<{ readonly [id: string]: ListOnScreen }> =>
  page.$$eval("[data-list]", (cards) =>
    Object.fromEntries(
      cards.map((card) => {
        const texts = (selector: string) => [...card.querySelectorAll(selector)].map((each) => each.textContent ?? "");
        const [rule = "", empty = ""] = texts(":scope > p");
        return [
          card.getAttribute("data-list") ?? "",
          { rule, empty, names: texts("li a"), evidence: texts("li > p:last-child") },
        ];
      }),
    ),
  );
