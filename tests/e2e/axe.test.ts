import { expect, test } from "vitest";
import { seriousViolations } from "./harness/axe";
import { inEachBrowser } from "./harness/inEachBrowser";
import { drawn } from "./harness/overview";
import type { Screen } from "./harness/screen";
import { serveDist } from "./harness/serveDist";

/** The violations of what is on screen in the light theme and in the dark one. */
async function inBothThemes({ page, emulate }: Screen, name: string): Promise<readonly string[]> {
  const found: string[] = [];
  for (const dark of [false, true]) {
    await emulate({ dark });
    await page.waitForSelector(`html[data-theme="${dark ? "dark" : "light"}"]`);
    found.push(
      ...(await seriousViolations(page)).map((violation) => `${name}, ${dark ? "dark" : "light"}: ${violation}`),
    );
  }
  return found;
}

inEachBrowser((open) => {
  for (const [name, query] of [
    ["live", "?"],
    ["demo", "?data=demo&"],
  ] as const)
    test(`axe finds nothing serious on overview, panel and page of a unit with ${name} data, light or dark`, async () => {
      const site = await serveDist();
      const screen = await open();
      await screen.open(`${site.url}${query}`);
      await drawn(screen.page);
      const found = [...(await inBothThemes(screen, "overview"))];
      await screen.page.click("path[data-unit='500105003']");
      await screen.page.waitForSelector("article h2");
      found.push(...(await inBothThemes(screen, "panel")));
      await screen.open(`${site.url}${query}view=unit&unit=500105001&indicator=combined`);
      await screen.page.waitForSelector("article h2");
      await screen.page.$$eval("details", (all) => {
        for (const each of all) each.setAttribute("open", "");
      });
      found.push(...(await inBothThemes(screen, "page")));
      expect(found).toEqual([]);
    });

  test("axe finds nothing serious in the options dialog, on the page of faults and on the banner, light or dark", async () => {
    const site = await serveDist();
    const screen = await open();
    await screen.open(site.url);
    await drawn(screen.page);
    await screen.click("button", "口径选项");
    const found = [...(await inBothThemes(screen, "dialog"))];
    await screen.press("Escape");
    site.override("demo/datapackage.json", { status: 500 });
    await screen.click("button", "看演示数据");
    await screen.page.click("[role=alert] summary");
    found.push(...(await inBothThemes(screen, "banner")));
    await screen.open(`${site.url}?data=demo`);
    await screen.page.waitForSelector("main[role=alert]");
    found.push(...(await inBothThemes(screen, "faults")));
    expect(found).toEqual([]);
    await screen.page.$eval("h1", (heading) => heading.insertAdjacentHTML("afterend", "<button></button>"));
    expect((await seriousViolations(screen.page)).join()).toContain("button-name");
  });
});
