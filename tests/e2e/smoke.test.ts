import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { firstLoadBudget, gzipSize } from "../run/firstLoad";
import { inEachBrowser } from "./harness/inEachBrowser";
import { serveDist } from "./harness/serveDist";

inEachBrowser((open) => {
  test("the built page draws the map without a console error, no request fails or leaves the origin, and what it loads is within the budget", async () => {
    const site = await serveDist();
    const screen = await open();
    const start = performance.now();
    await screen.open(site.url);
    const drawn = await screen.page
      .waitForFunction(() => document.querySelectorAll(".leaflet-container path").length > 1)
      .then(
        () => true,
        () => false,
      );
    console.log(`first load: ${Math.round(performance.now() - start)} ms`);
    await screen.page.waitForLoadState("networkidle");
    expect(screen.errors).toEqual([]);
    expect(drawn).toBe(true);
    expect(screen.failures).toEqual([]);
    const weighed = site.requests
      .filter((path) => /\.(js|css)$/.test(path))
      .map((path) => gzipSize(readFileSync(join("dist", path))));
    expect(weighed.reduce((sum, bytes) => sum + bytes, 0)).toBeLessThanOrEqual(firstLoadBudget);
    expect(screen.requests.length).toBeGreaterThan(1);
    expect(screen.requests.filter((url) => !url.startsWith(site.url))).toEqual([]);
  });

  test("the shipped page carries a policy that refuses inline script", async () => {
    const site = await serveDist();
    const screen = await open();
    await screen.open(site.url);
    const policy = await screen.page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute("content");
    expect(policy).toContain("default-src 'self'");
    expect(policy).not.toContain("unsafe");
  });

  test("a browser below the floor gets one sentence in place of the page", async () => {
    const site = await serveDist();
    const screen = await open();
    await screen.page.addInitScript(() => {
      CSS.supports = () => false;
    });
    await screen.open(site.url);
    expect(await screen.find("alert").textContent()).toMatch(/^当前浏览器版本过低，.*Chromium 90 或更新版本。$/);
    expect(await screen.page.locator("#root").count()).toBe(0);
  });
});
