import type { Page } from "playwright-core";

/** Every table of the drill-down by its caption or, where it has none, by its first heading: rows of cells as they read. */
export const tablesOf = (page: Page): Promise<{ readonly [title: string]: readonly (readonly string[])[] }> =>
  page.$$eval("article table", (tables) => {
    const read = (table: Element) =>
      [...table.querySelectorAll("tbody tr")].map((row) =>
        [...row.children].map((cell) => (cell.textContent ?? "").replace(/\s+/g, " ").trim()),
      );
    const titleOf = (table: Element) => {
      const figure = table.closest("figure")?.querySelector("figcaption")?.textContent;
      return table.querySelector("caption")?.textContent ?? figure ?? "台账";
    };
    return Object.fromEntries(tables.map((table) => [titleOf(table), read(table)]));
  });

/** The figures at the head: by name, the number with its unit, then what stands below it. */
export const figuresShown = (page: Page): Promise<{ readonly [name: string]: string }> =>
  page.$$eval("article header dl > div", (figures) =>
    Object.fromEntries(
      figures.map((figure) => [
        figure.querySelector("dt")?.textContent ?? "",
        [...figure.querySelectorAll("dd")]
          .map(({ textContent }) => textContent ?? "")
          .join(" ")
          .replace(/\s+/g, " ")
          .trim(),
      ]),
    ),
  );
