import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { inEachBrowser } from "./harness/inEachBrowser";
import { addressOf, drawn } from "./harness/overview";
import type { Screen } from "./harness/screen";
import { serveDist } from "./harness/serveDist";

interface Stop {
  readonly tag: string;
  readonly name: string;
  readonly unit: string | null;
  readonly seen: boolean;
}

/** Where the focus is, and whether one can see it: an outline on it or on what stands for it, or the map's drawn one. */
const stopOf = (page: Page): Promise<Stop> =>
  page.evaluate(() => {
    const at = document.activeElement ?? document.body;
    const drawsOutline = (element: Element | null) => {
      if (!element) return false;
      const { outlineStyle, outlineWidth } = getComputedStyle(element);
      return outlineStyle !== "none" && Number.parseFloat(outlineWidth) >= 1;
    };
    const unit = at.getAttribute("data-unit");
    const onMap = unit !== null && document.querySelector("svg[aria-hidden] path[class*=outline]") !== null;
    return {
      tag: at.tagName.toLowerCase(),
      name: at.getAttribute("aria-label") ?? at.closest("label")?.textContent ?? at.textContent ?? "",
      unit,
      seen: onMap || drawsOutline(at) || drawsOutline(at.nextElementSibling),
    };
  });

/** Tabs from the address bar until the stop is reached, and requires a visible focus at each one before it. */
async function tabTo({ page, press }: Screen, isThere: (stop: Stop) => boolean): Promise<readonly Stop[]> {
  const stops: Stop[] = [];
  while (stops.length < 60) {
    await press("Tab");
    const stop = await stopOf(page);
    stops.push(stop);
    expect(stop.seen, `${stop.tag} ${stop.name}`).toBe(true);
    if (isThere(stop)) return stops;
  }
  throw new Error(`not reached: ${stops.map(({ tag, name }) => `${tag} ${name}`).join(" | ")}`);
}

inEachBrowser((open) => {
  test("from the address bar Tab leads to the map, arrows to a neighbour, Enter opens its drill-down, Escape comes back", async () => {
    const site = await serveDist();
    const screen = await open();
    const { page, press, errors } = screen;
    await screen.open(site.url);
    await drawn(page);
    const stops = await tabTo(screen, ({ unit }) => unit !== null);
    expect(stops.some(({ name }) => name.includes("年度完成率"))).toBe(true);
    const first = stops[stops.length - 1]?.unit;
    await press("ArrowRight");
    const neighbour = await stopOf(page);
    expect(neighbour.unit).not.toBe(first);
    expect(neighbour).toMatchObject({ tag: "path", seen: true });
    await press("Enter");
    await page.waitForSelector("article h2");
    expect(neighbour.name).toContain((await page.textContent("article h2")) ?? "?");
    expect(await addressOf(page)).toEqual({ unit: neighbour.unit });
    await press("Tab");
    expect(await stopOf(page)).toMatchObject({ tag: "button", seen: true });
    expect(await page.evaluate(() => document.activeElement?.closest("section")?.ariaLabel)).toContain("年度明细");
    await press("Escape");
    await page.waitForSelector("article", { state: "detached" });
    expect(await stopOf(page)).toMatchObject({ unit: neighbour.unit, seen: true });
    expect(await addressOf(page)).toEqual({});
    expect(errors).toEqual([]);
  });

  test("arrows reach every region of both layouts from any other, and the map is one stop of the tab order", async () => {
    const site = await serveDist();
    const screen = await open();
    for (const query of ["", "?map=geographic"]) {
      await screen.open(`${site.url}${query}`);
      await drawn(screen.page);
      const units = await screen.page.$$eval("path[data-unit]", (all) =>
        all.map((path) => path.getAttribute("data-unit")),
      );
      const reached = new Set<string | null>();
      const queue = [units[0] ?? ""];
      for (let from = queue.pop(); from !== undefined; from = queue.pop()) {
        reached.add(from);
        for (const key of ["ArrowLeft", "ArrowRight", "ArrowUp", "ArrowDown"]) {
          await screen.page.focus(`path[data-unit="${from}"]`);
          await screen.press(key);
          const { unit } = await stopOf(screen.page);
          if (unit !== null && !reached.has(unit) && !queue.includes(unit)) queue.push(unit);
        }
      }
      expect([...reached].sort()).toEqual([...units].sort());
      expect(await screen.page.locator('path[data-unit][tabindex="0"]').count()).toBe(1);
    }
  });

  test("the same through the table: Tab to a row, Enter opens it, Escape gives the focus back to that row", async () => {
    const site = await serveDist();
    const screen = await open();
    const { page, press, errors } = screen;
    await screen.open(`${site.url}?data=demo`);
    await drawn(page);
    const second = await page.locator("[data-unit-row]").nth(1).getAttribute("data-unit-row");
    const row = () => page.evaluate(() => document.activeElement?.closest("tr")?.getAttribute("data-unit-row"));
    await tabTo(screen, ({ unit }) => unit !== null);
    while ((await row()) !== second) await tabTo(screen, ({ tag }) => tag === "button");
    await press("Enter");
    await page.waitForSelector("article h2");
    expect(await addressOf(page)).toEqual({ data: "demo", unit: second });
    await press("Escape");
    await page.waitForSelector("article", { state: "detached" });
    expect(await row()).toBe(second);
    expect(errors).toEqual([]);
  });

  test("in the options dialog Tab stays inside, arrows choose, and Escape gives the focus back to its button", async () => {
    const site = await serveDist();
    const screen = await open();
    const { page, press } = screen;
    await screen.open(site.url);
    await drawn(page);
    await tabTo(screen, ({ name }) => name === "口径选项");
    await press("Enter");
    for (let stop = 0; stop < 10; stop++) {
      await press("Tab");
      const inside = await page.evaluate(() => document.activeElement?.closest("dialog, body")?.tagName);
      expect(["DIALOG", "BODY"]).toContain(inside);
      if (inside === "DIALOG") expect((await stopOf(page)).seen).toBe(true);
    }
    await press("Escape");
    await page.waitForFunction(() => document.activeElement !== document.body);
    expect((await stopOf(page)).name).toBe("口径选项");
    expect(await page.locator("dialog[open]").count()).toBe(0);
  });
});
