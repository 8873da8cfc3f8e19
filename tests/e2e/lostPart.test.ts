import { readdirSync } from "node:fs";
import { expect, test } from "vitest";
import { downloaded, openData } from "./harness/dataScreen";
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

  test("an export or a template whose part cannot be fetched says so, and is there once the page is read again", async () => {
    const site = await serveDist();
    const parts = readdirSync("dist/assets").filter((name) => /^(xlsxBytes|templateBytes).*\.js$/.test(name));
    expect(parts).toHaveLength(2);
    for (const part of parts) site.override(`assets/${part}`, { status: 404 });
    const { page } = await openData(open, site, "?view=data&data=demo");
    const sentence = page.getByText("导出没有成功：没有读到程序文件。");
    await page.getByRole("button", { name: "导出台账，Excel" }).click();
    await sentence.waitFor();
    await page.getByRole("button", { name: "下载模板" }).click();
    await expect.poll(() => sentence.count()).toBe(2);
    expect((await downloaded(page, "导出台账，CSV")).name).toMatch(/_台账_v.*\.csv$/);
    expect(await sentence.count()).toBe(1);
    for (const part of parts) site.override(`assets/${part}`, undefined);
    await page.reload();
    expect((await downloaded(page, "导出台账，Excel")).name).toMatch(/_台账_v.*\.xlsx$/);
  });
});
