import { join } from "node:path";
import { unzipSync } from "fflate";
import { readXlsx, writeXlsx } from "hucre/xlsx";
import type { Page } from "playwright-core";
import { expect } from "vitest";
import { type Line, readTable } from "./figures";
import type { Open } from "./inEachBrowser";
import type { Screen, ScreenOptions } from "./screen";
import type { Site } from "./site";

/** The day of these tests, whenever they run: the last finished month is October. */
const today = new Date("2026-11-05T02:30:00Z");

export interface Clerk extends Screen {
  readonly site: Site;
}

/** 数据 on live data, with the clock at `today`. */
export async function openData(open: Open, site: Site, query = "?view=data", options?: ScreenOptions): Promise<Clerk> {
  const screen = await open(options);
  await screen.page.clock.setFixedTime(today);
  await screen.page.addInitScript(keepDownloads);
  await screen.open(`${site.url}${query}`);
  await screen.page.waitForSelector("text=导入月报");
  return { ...screen, site };
}

interface Kept {
  readonly name: string;
  readonly blob: Blob;
}

/** Runs in the page before its scripts: Chromium 90 tells Playwright of no download, so the page's own blobs are kept. */
function keepDownloads(): void {
  const blobs = new Map<string, Blob>();
  const kept: Kept[] = [];
  const { createObjectURL } = URL;
  URL.createObjectURL = (blob: Blob) => {
    const url = createObjectURL.call(URL, blob);
    blobs.set(url, blob);
    return url;
  };
  const { click } = HTMLAnchorElement.prototype;
  HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
    const blob = blobs.get(this.href);
    if (blob) kept.push({ name: this.download, blob });
    click.call(this);
  };
  Object.assign(window, { keptDownloads: kept });
}

/** What a click on a button of this name downloads. */
export async function downloaded(page: Page, name: string | RegExp): Promise<{ name: string; bytes: Uint8Array }> {
  const before = await keptIn(page);
  await page.getByRole("button", { name }).first().click();
  await expect.poll(() => keptIn(page), { timeout: 15_000 }).toBeGreaterThan(before);
  const last = await page.evaluate(async () => {
    const all = (window as unknown as { readonly keptDownloads: readonly Kept[] }).keptDownloads;
    const download = all[all.length - 1];
    return download && { name: download.name, bytes: [...new Uint8Array(await download.blob.arrayBuffer())] };
  });
  if (!last) throw new Error("nothing was downloaded");
  return { name: last.name, bytes: Uint8Array.from(last.bytes) };
}

const keptIn = (page: Page): Promise<number> => page.evaluate("keptDownloads.length");

export async function handIn(page: Page, name: string, bytes: Uint8Array): Promise<void> {
  await page.setInputFiles("input[type=file]", { name, mimeType: "", buffer: Buffer.from(bytes) });
  await page.waitForSelector(`text=核对：${name}`);
}

/** Confirms the month that the file names. */
export async function confirmMonth(page: Page): Promise<void> {
  await page.getByRole("button", { name: "确认月份" }).click();
  await page.waitForSelector("text=月份已确认");
}

/** Indicator, short code of a unit, and count: undefined leaves the cell empty. */
export type CountFor = (indicator: string, unit: Line) => number | undefined;

const indicatorOf: Readonly<Record<string, string>> = { 高新技术企业: "high_tech", 科技型企业: "tech" };

/** Value, period and note of goals, by id. */
export type GoalValues = Readonly<Record<string, readonly (string | number)[]>>;

/** The template with its cells of this month filled in, as a table program saves it. */
export async function filled(template: Uint8Array, count: CountFor, goals: GoalValues = {}): Promise<Uint8Array> {
  const [sheet, second] = (await readXlsx(template)).sheets;
  if (!sheet || !second) throw new Error("the template lacks a sheet");
  const rows = sheet.rows.map((row) => [...row]);
  const head = rows.findIndex((row) => row.includes("街镇"));
  const headings = rows[head] ?? [];
  const units = new Map(readTable("data", "units").map((unit) => [unit.name, unit]));
  for (const row of rows.slice(head + 1)) {
    const unit = units.get(String(row[headings.indexOf("街镇")]));
    headings.forEach((heading, column) => {
      const indicator = Object.entries(indicatorOf).find(([name]) => String(heading).startsWith(name))?.[1];
      if (unit && indicator && String(heading).includes("本月末数")) row[column] = count(indicator, unit) ?? null;
    });
  }
  const said = second.rows.map((row) => {
    const [value = null, period = null, note = null] = goals[String(row[0])] ?? [];
    return row[7] === "本期值" ? row : [...row.slice(0, 7), value, period, note];
  });
  return writeXlsx({
    sheets: [
      { name: sheet.name, rows, ...(sheet.merges ? { merges: sheet.merges } : {}) },
      { name: second.name, rows: said, ...(second.merges ? { merges: second.merges } : {}) },
    ],
  });
}

/** Unpacks what 下载发布包 gave over the served folder, as the administrator does. */
function unpack(site: Site, folder: string, zip: Uint8Array): readonly string[] {
  const parts = Object.entries(unzipSync(zip)).filter(([path]) => /\.(csv|json)$/.test(path));
  for (const [path, bytes] of parts) site.override(join(folder, path), { body: bytes });
  return parts.map(([path]) => path);
}

/** Answers whatever is asked, also what is asked anew because another tab was at work. */
export const accept = async (page: Page): Promise<void> => {
  const button = page.getByRole("button", { name: "采纳为草稿" });
  const isReady = async () => {
    for (const box of await page.getByRole("checkbox").all()) if (!(await box.isChecked())) await box.check();
    return (await button.getAttribute("aria-disabled")) !== "true";
  };
  await expect.poll(isReady, { timeout: 15_000 }).toBe(true);
  await button.click();
  await page.waitForSelector("text=已采纳为草稿");
};

/** Publishes as a zip, which the administrator unpacks over the served folder; the answer is which files it held. */
export const publishZip = async ({ page, site }: Clerk): Promise<readonly string[]> => {
  const { bytes } = await downloaded(page, "下载发布包");
  const paths = unpack(site, "data", bytes);
  await page.getByRole("button", { name: "重新读取" }).first().click();
  await page.waitForSelector("text=含1次未发布的导入", { state: "detached" });
  return paths;
};
