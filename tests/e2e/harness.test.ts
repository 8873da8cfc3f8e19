import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { inEachBrowser } from "./harness/inEachBrowser";
import { type Site, serveSite } from "./harness/site";

const page = `<!doctype html><meta charset="utf-8"><title>harness</title>
<link rel="icon" href="data:,"><button onclick="this.textContent = '已按'">按钮</button><button hidden>按钮</button><input aria-label="名称">
<script>fetch("data/units.csv").then((answer) => console.error("status " + answer.status))</script>`;

async function temporarySite(): Promise<Site> {
  const outer = mkdtempSync(join(tmpdir(), "wuse-harness-"));
  const folder = join(outer, "served");
  mkdirSync(folder);
  writeFileSync(join(outer, "secret.txt"), "outside");
  writeFileSync(join(folder, "index.html"), page);
  const site = await serveSite({ folder, subpath: "under/here" });
  onTestFinished(async () => {
    await site.close();
    rmSync(outer, { recursive: true });
  });
  return site;
}

test("the site answers nothing outside its sub-path or its folder", async () => {
  const site = await temporarySite();
  const status = async (path: string) => (await fetch(new URL(path, site.url))).status;
  expect(await status("")).toBe(200);
  expect(await status("?view=unit")).toBe(200);
  expect(await status("/")).toBe(404);
  expect(await status("..%2fsecret.txt")).toBe(404);
  expect(await status("%zz")).toBe(404);
});

test("the site answers an overridden path until the override is taken away, and logs requests in order", async () => {
  const site = await temporarySite();
  const ask = async () => {
    const answer = await fetch(`${site.url}data/units.csv?v=1`);
    return `${answer.status} ${await answer.text()}`;
  };
  expect(await ask()).toBe("404 not found");
  site.override("data/units.csv", { body: "code,name" });
  expect(await ask()).toBe("200 code,name");
  site.override("data/units.csv", undefined);
  expect(await ask()).toBe("404 not found");
  expect(site.requests).toEqual(["data/units.csv", "data/units.csv", "data/units.csv"]);
});

inEachBrowser((open) => {
  test("a screen clicks by role and name, types, resizes and emulates media", async () => {
    const site = await temporarySite();
    const screen = await open({ width: 800, height: 600 });
    await screen.open(site.url);
    await screen.click("button", "按钮");
    await screen.press("Tab", "a", "b");
    expect(await screen.find("button", "已按").count()).toBe(1);
    expect(await screen.find("textbox", "名称").inputValue()).toBe("ab");
    await screen.resize(1920, 1080);
    await screen.emulate({ dark: true, reducedMotion: true });
    const seen = () => [
      innerWidth,
      matchMedia("(prefers-color-scheme: dark)").matches,
      matchMedia("(prefers-reduced-motion)").matches,
    ];
    expect(await screen.page.evaluate(seen)).toEqual([1920, true, true]);
  });

  test("a screen keeps console errors, failed answers and every request", async () => {
    const site = await temporarySite();
    const screen = await open();
    await screen.open(site.url);
    await screen.page.waitForLoadState("networkidle");
    expect(screen.errors).toContain("status 404");
    expect(screen.failures).toEqual([`404 ${site.url}data/units.csv`]);
    expect(screen.requests).toEqual([site.url, `${site.url}data/units.csv`]);
  });

  test("every test starts with an empty page of its own, after navigation roles still resolve", async () => {
    const site = await temporarySite();
    const screen = await open();
    await screen.open(site.url);
    await screen.open(`${site.url}?again`);
    await screen.page.goBack();
    expect(await screen.find("button").count()).toBe(1);
    expect(screen.page.url()).toBe(site.url);
  });
});
