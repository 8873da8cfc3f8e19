import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { inEachBrowser } from "./harness/inEachBrowser";
import { serveDist } from "./harness/serveDist";

/** Smaller type is not read on an office screen. */
const least = 12;

/** Every text on the screen that is drawn smaller: its size, what holds it, and how it begins. */
const smallTexts = (page: Page): Promise<readonly string[]> =>
  page.evaluate((smallest) => {
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found = new Set<string>();
    for (let text = texts.nextNode(); text; text = texts.nextNode()) {
      const holder = text.parentElement as Element;
      const words = (text.textContent ?? "").trim();
      if (words === "" || holder.closest(".visually-hidden, script, style, defs")) continue;
      const range = document.createRange();
      range.selectNodeContents(text);
      if (range.getBoundingClientRect().width === 0) continue;
      const matrix = holder instanceof SVGGraphicsElement ? holder.getScreenCTM() : null;
      const scale = matrix ? Math.hypot(matrix.c, matrix.d) : 1;
      const size = Number.parseFloat(getComputedStyle(holder).fontSize) * scale;
      if (size < smallest - 0.05) {
        const { classList } = holder.closest("[class]") ?? holder;
        found.add(`${size.toFixed(1)} px, ${holder.tagName} in ${[...classList].join(".")}: ${words.slice(0, 16)}`);
      }
    }
    return [...found];
  }, least);

const screens = {
  overview: "",
  "overview with places among peers": "peers=size",
  "overview with all indicators": "indicator=combined&measure=pace",
  panel: "unit=500105001&indicator=tech",
  unit: "view=unit&unit=500105001",
  "unit with all indicators": "view=unit&unit=500105008&indicator=combined",
  compare: "view=compare&units=500105001,500105003,500105006",
  structure: "view=structure",
  plan: "view=plan",
  data: "view=data",
};

inEachBrowser((open) => {
  for (const [width, height] of [
    [1366, 768],
    [390, 844],
  ] as const)
    for (const [name, query] of Object.entries(screens))
      test(`at ${width} × ${height} no text on ${name} is smaller than ${least} pixels`, async () => {
        const site = await serveDist();
        const screen = await open({ width, height });
        await screen.open(`${site.url}?data=demo&${query}`);
        await screen.page.waitForSelector("main footer, main ~ footer", { state: "attached" });
        await screen.page.waitForLoadState("networkidle");
        await screen.page.evaluate(() => {
          for (const details of document.querySelectorAll("details")) details.open = true;
        });
        // What is drawn to the width of its place is drawn again once it has one.
        await screen.page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn, 300))));
        expect(await screen.page.locator("h1").count()).toBe(1);
        expect(await smallTexts(screen.page)).toEqual([]);
      });

  test("a text that is smaller is found, on the page and in a drawing that is scaled down", async () => {
    const { page, ...screen } = await open();
    await screen.open((await serveDist()).url);
    await page.waitForSelector("main");
    await page.$eval("h1", (title) => {
      title.insertAdjacentHTML(
        "afterend",
        `<p id="note">脚注</p><svg viewBox="0 0 200 20" width="100"><text id="tick" y="12">刻度</text></svg>`,
      );
      for (const [id, size] of [
        ["note", "11px"],
        ["tick", "20px"],
      ] as const)
        document.getElementById(id)?.style.setProperty("font-size", size);
    });
    expect((await smallTexts(page)).map((text) => text.slice(-2)).sort()).toEqual(["刻度", "脚注"]);
  });
});
