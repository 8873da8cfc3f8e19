import type { Locator, Page } from "playwright-core";
import type { Open } from "./inEachBrowser";
import type { Screen, ScreenOptions } from "./screen";
import type { Site } from "./site";

/** A fresh page with the plan drawn. */
export async function openPlan(open: Open, site: Site, query = "", options?: ScreenOptions): Promise<Screen> {
  const screen = await open(options);
  await screen.open(`${site.url}?view=plan${query}`);
  await screen.page.waitForSelector("[data-annex]");
  return screen;
}

/** The annex tables as they read: indicator, serial, name without the range of a group, then the printed numbers. */
export const annexOnScreen = (page: Page): Promise<readonly (readonly string[])[]> =>
  page.$$eval("[data-annex]", (tables) =>
    tables.flatMap((table) => {
      const heads = [...table.querySelectorAll("thead tr:last-child > *")];
      const years = heads.filter((head) => /^\d{4}年(实际|目标)数$/.test(head.textContent ?? "")).length;
      return [...table.querySelectorAll("tbody tr")].map((row) => {
        const cells = [...row.children].map((cell) => {
          const marked = cell.querySelector("button > span");
          return ((marked ?? cell).textContent ?? "").trim().replace(/（.*）$/, "");
        });
        return [table.getAttribute("data-annex") ?? "", ...cells.slice(0, 2 + years)];
      });
    }),
  );

export interface MarkOnScreen {
  readonly indicator: string;
  readonly line: string;
  readonly year: string;
  readonly value: string;
  readonly note: string;
  readonly visible: boolean;
}

/** Every marked cell with its explanation and whether its number can be seen. */
export const marksOnScreen = (page: Page): Promise<readonly MarkOnScreen[]> =>
  page.$$eval("[data-annex] button[data-marks]", (marks) =>
    marks.map((mark) => {
      const cell = mark.closest("td") as HTMLTableCellElement;
      const row = cell.closest("tr") as HTMLTableRowElement;
      const table = cell.closest("table") as HTMLTableElement;
      const head = table.querySelectorAll("thead tr:last-child > *")[cell.cellIndex];
      return {
        indicator: table.getAttribute("data-annex") ?? "",
        line: row.querySelector("th")?.textContent ?? "",
        year: (head?.textContent ?? "").slice(0, 4),
        value: mark.querySelector("span")?.textContent ?? "",
        note: document.getElementById(mark.getAttribute("aria-describedby") ?? "")?.textContent ?? "",
        visible: mark.getBoundingClientRect().width > 0 && getComputedStyle(mark).visibility === "visible",
      };
    }),
  );

/** Texts of the notes under the tables that can be seen. */
export const footnotesOnPaper = (page: Page): Promise<readonly string[]> =>
  page.$$eval("[data-footnote]", (notes) =>
    notes.filter((note) => note.getBoundingClientRect().height > 0).map((note) => note.textContent ?? ""),
  );

export interface CardOnScreen {
  readonly id: string;
  readonly text: string;
  readonly asked: string;
  readonly verbatim: string;
  readonly reached: string;
  readonly facts: { readonly [name: string]: string };
}

/** The cards of the goals, in their order on the page. */
export const cardsOnScreen = (page: Page): Promise<readonly CardOnScreen[]> =>
  page.$$eval("[data-goal]", (cards) =>
    cards.map((card) => {
      const names = [...card.querySelectorAll("dt")].map((name) => [
        name.textContent ?? "",
        name.nextElementSibling?.textContent ?? "",
      ]);
      const paragraphs = [...card.querySelectorAll(":scope > p")].map((each) => each.textContent ?? "");
      return {
        id: card.getAttribute("data-goal") ?? "",
        text: card.textContent ?? "",
        asked: paragraphs[0] ?? "",
        verbatim: (paragraphs[1] ?? "").replace(/^原文：/, ""),
        reached: paragraphs[2] ?? "",
        facts: Object.fromEntries(names),
      };
    }),
  );

/** Whether all of an element lies within what the screen shows. */
export const inSight = (locator: Locator): Promise<boolean> =>
  locator.evaluate((element) => {
    const { left, right, top, bottom } = element.getBoundingClientRect();
    return left >= 0 && top >= 0 && right <= window.innerWidth && bottom <= window.innerHeight;
  });
