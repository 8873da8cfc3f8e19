import { readdirSync } from "node:fs";
import { expect, test } from "vitest";
import { inEachBrowser } from "./harness/inEachBrowser";
import { openOverview } from "./harness/overview";
import { serveDist } from "./harness/serveDist";

inEachBrowser((open) => {
  test("a part of the application that cannot be fetched is said in words, and reading the page again mends it", async () => {
    const site = await serveDist();
    const parts = readdirSync("dist/assets").filter((name) => /^(Unit|Portrait).*\.js$/.test(name));
    expect(parts.length).toBeGreaterThan(1);
    for (const part of parts) site.override(`assets/${part}`, { status: 404 });
    const { page } = await openOverview(open, site, "?data=demo");
    await page.click('[data-unit-row="500105003"] button');
    const alert = page.locator("[role=alert]");
    await alert.waitFor();
    expect((await alert.textContent())?.length).toBeGreaterThan(10);
    expect(await page.textContent("h1")).toContain("五色图");
    for (const part of parts) site.override(`assets/${part}`, undefined);
    await alert.locator("button").click();
    await page.waitForSelector("article h2");
    expect(await page.textContent("article h2")).toBe("石马河街道");
  });
});
