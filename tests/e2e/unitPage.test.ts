import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { foreign, untasked } from "../fixtures/foreign";
import { figuresOf } from "./harness/figures";
import { inEachBrowser, type Open } from "./harness/inEachBrowser";
import type { Screen } from "./harness/screen";
import { serveDist } from "./harness/serveDist";

const { units } = figuresOf("demo");

async function openUnit(
  open: Open,
  query: string,
  [width, height]: readonly [number, number] = [1366, 768],
): Promise<Screen> {
  const site = await serveDist();
  if (query.includes("plot-")) for (const [path, bytes] of foreign()) site.override(`data/${path}`, { body: bytes });
  const screen = await open({ width, height });
  await screen.open(`${site.url}?view=unit&${query}`);
  await screen.page.waitForSelector("main article h2");
  return screen;
}

interface Card {
  readonly top: number;
  readonly bottom: number;
  readonly right: number;
  /** Where its last text or drawing ends. */
  readonly filled: number;
}

const cardsOf = (page: Page): Promise<readonly Card[]> =>
  page.$$eval("article > div:last-child > *", (cards) =>
    cards.map((card) => {
      const { top, bottom, right } = card.getBoundingClientRect();
      const ends = [...card.querySelectorAll("*")].map((part) => part.getBoundingClientRect().bottom);
      return { top, bottom, right, filled: Math.max(top, ...ends) };
    }),
  );

const rowsOfCards = (cards: readonly Card[]): readonly (readonly Card[])[] =>
  [...new Set(cards.map(({ top }) => Math.round(top)))].map((top) =>
    cards.filter((card) => Math.round(card.top) === top),
  );

inEachBrowser((open) => {
  test("at 1366 × 768 the figures that are asked first and the years are seen of every unit without scrolling", async () => {
    const { page, click } = await openUnit(open, "data=demo&unit=500105003");
    for (const indicator of ["高新技术企业", "科技型企业", "综合"]) {
      await click("radio", indicator);
      for (const { code = "", name = "" } of units) {
        await page.selectOption("main nav select", code);
        await page.waitForSelector(`article h2:text-is("${name}")`);
        const ends = await page.$$eval("article header, article dl, article table:first-of-type", (parts) =>
          parts.slice(0, 4).map((part) => Math.round(part.getBoundingClientRect().bottom)),
        );
        expect(ends.length).toBeGreaterThan(2);
        expect(Math.max(...ends), `${name} ${indicator}`).toBeLessThanOrEqual(768);
      }
    }
  });

  for (const size of [
    [1366, 768],
    [1920, 1080],
    [3840, 2160],
  ] as const)
    test(`at ${size.join(" × ")} every row of cards is full and no card is half empty`, async () => {
      for (const query of [
        "data=demo&unit=500105003",
        "data=demo&unit=500105008&indicator=combined",
        "unit=plot-07&indicator=combined",
      ]) {
        const { page, close } = await openUnit(open, query, size);
        const cards = await cardsOf(page);
        expect(cards.length).toBeGreaterThan(7);
        const right = Math.max(...cards.map((card) => card.right));
        for (const row of rowsOfCards(cards)) {
          expect(Math.max(...row.map((card) => card.right)), query).toBeCloseTo(right, -1);
          for (const { top, bottom, filled } of row)
            expect((filled - top) / (bottom - top), `${query} at ${top}`).toBeGreaterThan(0.5);
        }
        await close();
      }
    });

  test("Tab goes through the page as it is read: along a row of cards, then on to the next", async () => {
    for (const size of [
      [1366, 768],
      [1920, 1080],
    ] as const) {
      const { page } = await openUnit(open, "data=demo&unit=500105003", size);
      const places = await page.$$eval("article > div:last-child", ([cards]) =>
        [...(cards?.querySelectorAll("button:enabled, input, summary") ?? [])].map((stop) => {
          const card = stop.closest("article > div:last-child > *")?.getBoundingClientRect();
          return [Math.round(card?.top ?? 0), Math.round(card?.left ?? 0)] as const;
        }),
      );
      expect(places.length).toBeGreaterThan(5);
      expect(places).toEqual([...places].sort(([a, b], [c, d]) => a - c || b - d));
    }
  });

  test("headings go down one level at a time, and every card but the ledger of a unit has one", async () => {
    for (const query of ["data=demo&unit=500105001", "unit=500105003", "data=demo&unit=500105008&indicator=combined"]) {
      const { page } = await openUnit(open, query);
      const levels = await page.$$eval("h1, h2, h3, h4", (all) => all.map(({ tagName }) => Number(tagName.slice(1))));
      expect(levels.slice(0, 2)).toEqual([1, 2]);
      for (const [k, level] of levels.slice(1).entries()) expect(level - (levels[k] ?? 0)).toBeLessThanOrEqual(1);
      expect(levels.filter((level) => level === 3).length).toBeGreaterThan(5);
    }
  });

  test("on paper one indicator takes two sheets, all together three, and no line of cards is wider than the sheet", async () => {
    for (const [query, most] of [
      ["data=demo&unit=500105003", 2],
      ["data=demo&unit=500105001", 2],
      ["data=demo&unit=500105009&indicator=tech", 2],
      ["data=demo&unit=500105008&indicator=combined", 3],
      ["unit=500105003", 2],
      ["unit=plot-07&indicator=roads", 2],
    ] as const) {
      const { page, close } = await openUnit(open, query);
      await page.emulateMedia({ media: "print" });
      for (const words of ["数据截至", "口径：", "来源：", "数据版本"])
        expect(await page.locator(`:text("${words}"):visible`).count(), words).toBeGreaterThan(0);
      expect(await page.locator("nav:visible, button:visible, select:visible").count()).toBe(0);
      await page.setViewportSize({ width: 1047, height: 718 });
      const wide = await page.$$eval("article *", (all) =>
        Math.max(...all.map((part) => part.getBoundingClientRect().right)),
      );
      expect(wide, query).toBeLessThanOrEqual(1048);
      const paper = await page.pdf({ preferCSSPageSize: true });
      expect(paper.toString("latin1").match(/\/Type\s*\/Page\b/g)?.length, query).toBeLessThanOrEqual(most);
      await close();
    }
  });

  test("without a task, a report or a past there is a plain word, never an empty figure or a number made up", async () => {
    for (const [query, words] of [
      [`unit=${untasked}&indicator=wells`, ["无任务"]],
      ["data=demo&unit=500105001&month=2026-08", ["未报", "本月未报，不推算"]],
      ["unit=500105003", ["与上月不可比", "尚无月报", "连续月报不足6个月，不推算"]],
      ["data=demo&unit=500105003&month=2023-03&indicator=tech", ["连续月报不足6个月，不推算"]],
    ] as const) {
      const { page, close } = await openUnit(open, query);
      const text = (await page.textContent("article")) ?? "";
      for (const word of words) expect(text, query).toContain(word);
      expect(text).not.toMatch(/NaN|undefined|Infinity/);
      expect(await page.$$eval("article header dl b", (all) => all.filter((each) => !each.textContent).length)).toBe(0);
      await close();
    }
  });
});
