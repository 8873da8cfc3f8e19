import { readFileSync } from "node:fs";
import { join } from "node:path";
import { unzipSync } from "fflate";
import { readXlsx } from "hucre/xlsx";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { violationsInBothThemes } from "./harness/axe";
import { confirmMonth, downloaded, handIn, openData } from "./harness/dataScreen";
import { readTable } from "./harness/figures";
import { inEachBrowser } from "./harness/inEachBrowser";
import { serveDist } from "./harness/serveDist";

const report = (name: string): Uint8Array =>
  new Uint8Array(readFileSync(join(import.meta.dirname, "../fixtures/reports", name)));

const unfold = (page: Page): Promise<void> =>
  page.$$eval("details", (all) => {
    for (const each of all) each.setAttribute("open", "");
  });

const scrollsSideways = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);

inEachBrowser((open) => {
  test("axe finds nothing serious on 数据: empty, with errors, with questions and consequences, with a draft", async () => {
    const clerk = await openData(open, await serveDist());
    const { page } = clerk;
    await unfold(page);
    const found = [...(await violationsInBothThemes(clerk, "empty"))];
    await handIn(page, "错.xlsx", report("092-every-error-at-once.xlsx"));
    await page.waitForSelector("text=10 处错误");
    await unfold(page);
    found.push(...(await violationsInBothThemes(clerk, "errors")));
    await handIn(page, "缺.xlsx", report("102-units-missing.xlsx"));
    await confirmMonth(page);
    await unfold(page);
    found.push(...(await violationsInBothThemes(clerk, "questions")));
    for (const box of await page.getByRole("checkbox").all()) await box.check();
    await page.getByRole("button", { name: "采纳为草稿" }).click();
    await page.waitForSelector("text=已采纳为草稿");
    await unfold(page);
    found.push(...(await violationsInBothThemes(clerk, "draft")));
    expect(found).toEqual([]);
  });

  test("on 320 pixels and zoomed to 200 % 数据 does not scroll sideways, whatever is on the desk", async () => {
    for (const size of [
      { width: 320, height: 640 },
      { width: 683, height: 384, scale: 2 },
    ]) {
      const { page } = await openData(open, await serveDist(), "?view=data&data=demo", size);
      await unfold(page);
      expect(await scrollsSideways(page), "empty").toBe(false);
      await handIn(page, "缺.xlsx", report("102-units-missing.xlsx"));
      await confirmMonth(page);
      await unfold(page);
      expect(await scrollsSideways(page), "questions").toBe(false);
    }
  });

  test("on a phone the consequences break neither a unit's name nor a step of colour or place", async () => {
    const phone = { width: 390, height: 844 };
    const { page } = await openData(open, await serveDist(), "?view=data&data=demo", phone);
    await page.clock.setFixedTime(new Date("2026-11-20T02:30:00Z"));
    await page.reload();
    await page.getByText("在文本框中粘贴").click();
    const rows = readTable("demo", "units").map(({ name }, i) => `${name}\t${i * 9 + 5}\t${1400 - i * 90}`);
    const head = ["2026年10月", "街镇\t高新技术企业\t科技型企业"];
    await page
      .locator("textarea")
      .first()
      .fill([...head, ...rows].join("\n"));
    await page.getByRole("button", { name: "核对粘贴的内容" }).click();
    await page.getByRole("button", { name: "确认月份" }).click();
    await page.waitForSelector('[aria-label="后果"] tbody');
    const heights = await page.$$eval('[aria-label="后果"] > div tbody tr', (lines) =>
      lines.flatMap(({ children: [name, ...cells] }) =>
        [name, ...cells.slice(-2)].map((cell) => {
          const shown = [...(cell?.children ?? [])].filter((each) => each.getClientRects().length > 0);
          return Math.max(...shown.map((each) => each.getBoundingClientRect().height));
        }),
      ),
    );
    expect(heights.length).toBeGreaterThan(90);
    expect(Math.max(...heights)).toBeLessThan(28);
  });

  test("pasted cells are read like a file, by keyboard alone", async () => {
    const { page, press } = await openData(open, await serveDist());
    await page.getByText("在文本框中粘贴").focus();
    await press("Enter");
    const rows = "2026年10月\n街镇\t高新技术企业\n石马河街道\t30\n大石坝\t11\n";
    await page.locator("textarea").first().fill(rows);
    await page.getByRole("button", { name: "核对粘贴的内容" }).focus();
    await press("Enter");
    await page.waitForSelector("text=从标题看出：2026年10月");
    await page.getByRole("button", { name: "确认月份" }).focus();
    await press("Enter");
    await page.waitForSelector("text=月份已确认");
    expect(await page.locator('[aria-label="需要确认"] li').count()).toBe(1);
  });

  test("ledger and scoreboard are exported as the screen shows them, marked as made up where they are", async () => {
    const { page } = await openData(open, await serveDist(), "?view=data&data=demo");
    const excel = page.getByRole("button", { name: "Excel" });
    expect(await excel.count()).toBe(3);
    const ledger = await downloaded(page, "CSV");
    const text = new TextDecoder("utf-8", { ignoreBOM: true }).decode(ledger.bytes);
    expect(text.startsWith("\ufeff")).toBe(true);
    expect(text).toContain("演示数据 · 非真实统计");
    expect(ledger.name).toMatch(/演示.*\.csv$/);
    const book = await downloaded(page, "Excel");
    expect(Object.keys(unzipSync(book.bytes))).toContain("xl/workbook.xml");
    const [sheet] = (await readXlsx(book.bytes)).sheets;
    expect(sheet?.rows.flat().some((cell) => String(cell).includes("演示数据"))).toBe(true);
  });

  test("the board as known on a day leaves out what came later, says so on every screen, and goes back", async () => {
    const { page, errors } = await openData(open, await serveDist(), "?view=data&data=demo");
    await page.locator('input[type="date"]').first().fill("2026-11-06");
    await page.waitForSelector("text=不能选今天（2026年11月5日）以后的日期");
    expect(await page.getByRole("button", { name: "按这一天查看" }).isDisabled()).toBe(true);
    await page.locator('input[type="date"]').first().fill("2025-03-20");
    await page.getByRole("button", { name: "按这一天查看" }).click();
    await page.waitForSelector("text=按2025年3月20日所知");
    await page.getByRole("link", { name: "总览" }).click();
    await page.waitForSelector("[data-unit-row]");
    expect(await page.textContent("body")).toContain("数据截至 2025年2月28日");
    expect(new URL(page.url()).searchParams.get("known")).toBe("2025-03-20");
    await page
      .getByRole("button", { name: "回到现行" })
      .or(page.getByRole("link", { name: "回到现行" }))
      .first()
      .click();
    await page.waitForSelector("text=数据截至 2026年10月31日");
    expect(errors).toEqual([]);
  });

  test("one word for many questions leaves the words that one of them has of its own", async () => {
    const { page } = await openData(open, await serveDist());
    await handIn(page, "缺.xlsx", report("102-units-missing.xlsx"));
    await confirmMonth(page);
    const group = page.locator('[aria-label="需要确认"] div:has-text("变动较大：") + ul');
    await group.locator("input[type=text]").first().fill("核过证书");
    await page.getByLabel("变动较大：共同的说明（可不填）").fill("统一说明");
    await page.getByRole("button", { name: "变动较大：其余全部确认" }).click();
    await page.waitForSelector("text=取消确认");
    await page.reload();
    await page.getByRole("button", { name: "继续导入 缺.xlsx" }).click();
    await page.waitForSelector("text=取消确认");
    const words = await group
      .locator("input[type=text]")
      .evaluateAll((all) => all.map((each) => (each as HTMLInputElement).value));
    expect(words[0]).toBe("核过证书");
    expect(new Set(words.slice(1))).toEqual(new Set(["统一说明"]));
  });

  test("published into a folder, the files are the new version, and a folder of something else is refused", async () => {
    const site = await serveDist();
    const clerk = await openData(open, site);
    const { page } = clerk;
    await page.addInitScript(pickOwnFolder);
    await page.reload();
    await handIn(page, "缺.xlsx", report("102-units-missing.xlsx"));
    await confirmMonth(page);
    for (const box of await page.getByRole("checkbox").all()) await box.check();
    await page.getByRole("button", { name: "采纳为草稿" }).click();
    await page.waitForSelector("text=已采纳为草稿");
    await page.getByRole("button", { name: "发布到文件夹" }).click();
    await page.waitForSelector("text=datapackage.json");
    expect(await page.evaluate("filesInFolder()")).toEqual({});
    await page.evaluate("fillFolder()");
    await page.getByRole("button", { name: "发布到文件夹" }).click();
    await page.waitForSelector("text=1.1.0");
    const files: Readonly<Record<string, string>> = await page.evaluate("filesInFolder()");
    expect(JSON.parse(files["datapackage.json"] ?? "").version).toBe("1.1.0");
    expect(files["imports.csv"]).toContain("缺.xlsx");
    for (const [path, body] of Object.entries(files)) site.override(`data/${path}`, { body });
    await page.getByRole("button", { name: "重新读取" }).first().click();
    await page.waitForSelector("text=含1次未发布的导入", { state: "detached" });
  });
});

/** Runs in the page: a folder of the browser's own stands for the one on the server. */
const pickOwnFolder = `{
  const folder = async () => (await navigator.storage.getDirectory()).getDirectoryHandle("data", { create: true });
  window.showDirectoryPicker = async () => Object.assign(await folder(), { requestPermission: async () => "granted" });
  window.fillFolder = async () => {
    const announced = await (await fetch("data/datapackage.json")).json();
    for (const path of ["datapackage.json", ...announced.resources.map((resource) => resource.path)]) {
      const stream = await (await (await folder()).getFileHandle(path, { create: true })).createWritable();
      await stream.write(await (await fetch("data/" + path)).blob());
      await stream.close();
    }
  };
  window.filesInFolder = async () => {
    const files = {};
    for await (const [name, handle] of (await folder()).entries()) files[name] = await (await handle.getFile()).text();
    return files;
  };
}`;
