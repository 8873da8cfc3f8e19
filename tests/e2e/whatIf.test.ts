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

  test("it keeps to its month: the address says which, another month is as reported and tells; back leaves it in one step", async () => {
    const { page, open: go, errors } = await open({ width: 1366, height: 768 });
    await go(`${(await serveDist()).url}?data=demo&view=unit&unit=${unit}`);
    const panel = page.getByRole("region", { name: "推演" });
    await panel.getByRole("button", { name: "加1" }).waitFor();
    for (let n = 0; n < 4; n++) await panel.getByRole("button", { name: "加1" }).click();
    await expect.poll(() => new URL(page.url()).searchParams.get("whatif")).toBe(`2026-10,${unit}:high_tech:+4`);
    expect(await page.textContent("article")).toContain("本月数为推演，不推算");
    await page.goBack();
    await expect.poll(() => new URL(page.url()).searchParams.get("whatif")).toBeNull();
    expect(await page.$('[aria-label="推演"] table')).toBeNull();
    expect(new URL(page.url()).searchParams.get("unit")).toBe(unit);
    await page.goForward();
    await page.waitForSelector('[aria-label="推演"] table');
    await go(`${page.url()}&month=2026-09`);
    await panel.waitFor();
    expect(await page.textContent("header")).toContain("推演只对2026年10月，本页未计入");
    expect(await panel.textContent()).toContain("正在进行的推演只对2026年10月，这里没有计入");
    expect(await page.textContent("body")).not.toContain("推演 · 不计入通报");
    expect(await page.textContent("article")).not.toContain("不推算");
    await page.getByRole("link", { name: "看该月" }).click();
    await page.waitForSelector('[aria-label="推演"] table');
    expect((await cells(page))[0]).toEqual(["实际", "99", "103"]);
    expect(errors).toEqual([]);
  });

  test("what is typed in any width or with any minus counts; what cannot be is said; on a phone the keys stay in one line", async () => {
    const { page, open: go } = await open({ width: 390, height: 844 });
    await go(`${(await serveDist()).url}?data=demo&view=unit&unit=${unit}`);
    const panel = page.getByRole("region", { name: "推演" });
    const input = panel.getByRole("textbox");
    await input.waitFor();
    const keys = [panel.getByRole("button", { name: "减1" }), input, panel.getByRole("button", { name: "加1" })];
    const boxes = await Promise.all(keys.map((key) => key.boundingBox()));
    expect(new Set(boxes.map((box) => box?.y)).size).toBe(1);
    expect(boxes.every((box) => box && box.height >= 44 && box.width >= 44)).toBe(true);
    const said = panel.getByRole("status");
    for (const [text, actual, words] of [
      ["－３", "96", ""],
      ["—5", "94", ""],
      ["＋12", "111", ""],
      ["3.5", "111", "只能填整数，如 +3、−2；这次输入没有采用"],
      ["-100", "0", "最多减到0家，按−99家计"],
      ["123456", "10,098", "最多加9,999家，按+9,999家计"],
    ] as const) {
      await input.fill(text);
      await expect.poll(async () => (await cells(page))[0]?.[2]).toBe(actual);
      expect(await said.textContent()).toBe(words);
    }
    await input.press("Tab");
    expect(await input.inputValue()).toBe("+9,999");
    await input.fill("-3");
    await expect.poll(async () => (await cells(page))[0]?.[2]).toBe("96");
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
  });
});
