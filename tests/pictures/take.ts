import { chromium } from "playwright-core";
import { chromiumMissing, chromiumPath } from "../e2e/harness/chromiumPath";
import { serveSite } from "../e2e/harness/site";

const pictures = [
  { name: "overview-live", query: "", dark: false },
  { name: "geographic-dark", query: "?data=demo&indicator=tech&measure=pace&map=geographic", dark: true },
  { name: "drill-down", query: "?data=demo&indicator=tech&unit=500105005", dark: false },
] as const;

/** Takes the README's pictures of the built page. */
const executablePath = chromiumPath();
if (!executablePath) throw new Error(chromiumMissing);
const site = await serveSite({ folder: "dist", subpath: "" });
const browser = await chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-gpu"] });
for (const { name, query, dark } of pictures) {
  const page = await browser.newPage({
    viewport: { width: 1366, height: 768 },
    colorScheme: dark ? "dark" : "light",
  });
  await page.goto(`${site.url}${query}`, { waitUntil: "networkidle" });
  await page.locator("[data-label]").first().waitFor();
  await page.screenshot({ path: `tests/pictures/${name}.png` });
  await page.close();
}
await browser.close();
await site.close();
