import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { downloaded, openData } from "./harness/dataScreen";
import { inEachBrowser } from "./harness/inEachBrowser";
import { serveDist } from "./harness/serveDist";

const unit = "500105006";

const cells = (page: Page): Promise<readonly (readonly string[])[]> =>
  page.$$eval('[aria-label="推演"] tbody tr', (rows) =>
    rows.map((row) => [...row.children].map((cell) => (cell.textContent ?? "").trim())),
  );

inEachBrowser((open) => {
  test("a count supposed lower and higher changes rate, class, place and district, under a watermark", async () => {
    const { page, open: go, errors } = await open({ width: 1366, height: 768 });
    await go(`${(await serveDist()).url}?data=demo&view=unit&unit=${unit}`);
    const input = page.locator('[aria-label="推演"] input');
    await input.waitFor();
    expect(await page.$('[aria-label="推演"] table')).toBeNull();
    await input.focus();
    for (const key of ["End", "Backspace", "-", "3"]) await page.keyboard.press(key);
    await page.waitForSelector('[aria-label="推演"] table');
    // 99 of 110 are reported; the district has 435 of 486.
    expect((await cells(page)).map(([name, before, after]) => [name, before, after])).toEqual([
      ["实际", "99", "96"],
      ["距目标", "差11家", "差14家"],
      ["年度完成率", "黄 90.0%", "橙 87.3%"],
      ["位次", "第8位", "第10位"],
      ["全区实际", "435", "432"],
      ["全区年度完成率", "89.5%", "88.9%"],
    ]);
    await expect.poll(() => page.url()).toContain("whatif=");
    expect(await page.textContent("header")).toContain("推演：观音桥高新−3家");
    expect(await page.textContent("body")).toContain("推演 · 不计入通报");
    await page.getByRole("button", { name: "还原" }).click();
    await page.waitForSelector('[aria-label="推演"] table', { state: "detached" });
    for (let n = 0; n < 2; n++) await page.getByRole("button", { name: "加1" }).click();
    expect((await cells(page))[0]).toEqual(["实际", "99", "101"]);
    await page.getByRole("button", { name: "结束推演" }).click();
    await page.waitForSelector('[aria-label="推演"] table', { state: "detached" });
    expect(errors).toEqual([]);
  });

  test("what is supposed is in no list that can be copied, and neither on the desk nor in its exports", async () => {
    const site = await serveDist();
    const flag = `data=demo&whatif=2026-10,${unit}:high_tech:-3`;
    const { page: lists, open: go } = await open({ width: 1366, height: 768 });
    await go(`${site.url}?view=structure&${flag}`);
    await lists.waitForSelector("text=激励与督办");
    expect(await lists.getByRole("button", { name: /复制.*名单/ }).count()).toBe(0);
    const { page } = await openData(open, site, `?view=data&${flag}`);
    expect(await page.textContent("body")).not.toContain("推演");
    const { bytes } = await downloaded(page, "导出计分表，CSV");
    const text = new TextDecoder().decode(bytes);
    expect(text).toMatch(/观音桥街道,\d+,110,\d+,99,/);
    expect(text).not.toContain("推演");
  });
});
