import { chromium } from "playwright-core";
import { chromiumPath } from "./e2e/harness/chromiumPath";
import { publish } from "./e2e/harness/shippedFolder";
import { serveSite } from "./e2e/harness/site";

const site = await serveSite({ folder: "dist" });
const folder = process.argv[2] ?? "demo";
publish(site, folder, "board.json", (t) =>
  t.replace(/"wall": \{/, '"wall": {\n "address": "https://www.example.gov.cn/",'),
);
const browser = await chromium.launch({ executablePath: chromiumPath()!, args: ["--no-sandbox", "--disable-gpu"] });
for (const [w, h, q] of [
  [1024, 768, ""],
  [1366, 768, ""],
  [1920, 1080, "&theme=light"],
  [3840, 2160, ""],
  [3840, 1080, ""],
  [6720, 2160, ""],
  [1920, 1080, "&ratio=32:9"],
] as const) {
  const page = await browser.newPage({ viewport: { width: w, height: h } });
  await page.clock.install({ time: new Date("2026-11-05T01:58:40Z") });
  await page.goto(`${site.url}?view=wall&data=${folder}${q}`);
  await page.waitForSelector("footer");
  await page.clock.pauseAt(new Date("2026-11-05T02:00:01Z"));
  const n = await page.locator("footer ol > li").count();
  for (let i = 0; i < n; i++) {
    await page.waitForTimeout(500);
    await page.screenshot({ path: `/tmp/look/${folder}-${w}x${h}${q.replace(/\W/g, "")}-${i}.png` });
    await page.clock.runFor(20000);
  }
  await page.close();
}
await browser.close();
await site.close();
