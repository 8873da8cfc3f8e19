import { expect, test } from "vitest";
import { seriousViolations, violationsInBothThemes } from "./harness/axe";
import { inEachBrowser } from "./harness/inEachBrowser";
import { drawn } from "./harness/overview";
import { serveDist } from "./harness/serveDist";

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
      const found = [...(await violationsInBothThemes(screen, "overview"))];
      await screen.page.click("path[data-unit='500105003']");
      await screen.page.waitForSelector("article h2");
      found.push(...(await violationsInBothThemes(screen, "panel")));
      await screen.open(`${site.url}${query}view=unit&unit=500105001&indicator=combined`);
      await screen.page.waitForSelector("article h2");
      await screen.page.$$eval("details", (all) => {
        for (const each of all) each.setAttribute("open", "");
      });
      found.push(...(await violationsInBothThemes(screen, "page")));
      expect(found).toEqual([]);
    });

  test("axe finds nothing serious in the options dialog, on the page of faults and on the banner, light or dark", async () => {
    const site = await serveDist();
    const screen = await open();
    await screen.open(site.url);
    await drawn(screen.page);
    await screen.click("button", "口径选项");
    const found = [...(await violationsInBothThemes(screen, "dialog"))];
    await screen.press("Escape");
    site.override("demo/datapackage.json", { status: 500 });
    await screen.click("button", "看演示数据");
    await screen.page.click("[role=alert] summary");
    found.push(...(await violationsInBothThemes(screen, "banner")));
    await screen.open(`${site.url}?data=demo`);
    await screen.page.waitForSelector("main[role=alert]");
    found.push(...(await violationsInBothThemes(screen, "faults")));
    expect(found).toEqual([]);
    await screen.page.$eval("h1", (heading) => heading.insertAdjacentHTML("afterend", "<button></button>"));
    expect((await seriousViolations(screen.page)).join()).toContain("button-name");
  });
});
