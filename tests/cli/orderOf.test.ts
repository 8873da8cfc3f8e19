import { spawnSync } from "node:child_process";
import { execPath } from "node:process";
import { describe, expect, it, test } from "vitest";
import { type Order, orderOf } from "../../src/cli/orderOf";
import { dayOf } from "../../src/data/dayOf";
import { month } from "../fixtures/smallBoard";

const now = new Date(2031, 7, 3, 23, 59);

const bare: Order = {
  ...{ path: "七月.xlsx", folder: "public/data", month: undefined, reportedOn: "2031-08-03" },
  ...{ isConfirmed: false, isDry: false, reason: "", note: "" },
};

describe("an order", () => {
  it("is the file and what is taken for granted", () => {
    expect(orderOf(["七月.xlsx"], now)).toEqual(bare);
  });

  it("is all that is said, in any order", () => {
    const words =
      "--data d --yes --month 2031-07 七月.xlsx --dry-run --reported-on 2031-08-02 --reason 核实 --note=更正";
    expect(orderOf(words.split(" "), now)).toEqual({
      ...{ ...bare, folder: "d", month: month("2031-07"), reportedOn: "2031-08-02" },
      ...{ isConfirmed: true, isDry: true, reason: "核实", note: "更正" },
    });
  });

  it("has today's date on this machine's clock, whatever day it is in Greenwich", () => {
    expect(dayOf(new Date(2031, 0, 9, 0, 1))).toBe("2031-01-09");
    expect(dayOf(new Date(2031, 10, 30, 23, 59))).toBe("2031-11-30");
  });
});

const refused: readonly (readonly [string, string])[] = [
  ["", "没有写要报的文件。"],
  ["七月.xlsx 八月.xlsx", "一次只能报一个文件"],
  ["七月.xlsx --month 2031-7", "月份“2031-7”应写成“年-月”"],
  ["七月.xlsx --month 2031-13", "月份“2031-13”应写成"],
  ["七月.xlsx --month 七月", "月份“七月”应写成"],
  ["七月.xlsx --reported-on 2031/8/3", "日期“2031/8/3”应写成"],
  ["七月.xlsx --reported-on 2031-02-29", "日期“2031-02-29”应写成"],
  ["七月.xlsx --reported-on 2031-13-01", "日期“2031-13-01”应写成"],
  ["七月.xlsx --force", "选项“--force”有误"],
  ["七月.xlsx --month", "选项“--month”有误"],
  ["七月.xlsx --yes=1", "选项“--yes”有误"],
  ["七月.xlsx --month --yes", "选项“--month”有误"],
  ["-x 七月.xlsx", "选项“-x”有误"],
];

test.each(refused)("the words “%s” are answered with a sentence and the usage", (words, sentence) => {
  const answer = orderOf(words === "" ? [] : words.split(" "), now);
  expect(answer).toEqual(expect.stringContaining(sentence));
  expect(answer).toEqual(expect.stringContaining("--dry-run           只检查，不写入"));
});

test.each(["--help", "-h", "七月.xlsx --month 2031-7 --help"])("the words “%s” ask for the usage", (words) => {
  expect(orderOf(words.split(" "), now)).toEqual({ usage: expect.stringMatching(/^用法：npm run report.*退出码：/s) });
});

describe("npm run report", { timeout: 30_000 }, () => {
  const run = (...args: readonly string[]) =>
    spawnSync(execPath, ["--import", "tsx", "src/cli/report.ts", ...args], { encoding: "utf8" });

  it("ends with code 1 and one sentence on standard error when it is asked wrongly", () => {
    const { status, stdout, stderr } = run("七月.xlsx", "--force");
    expect([status, stdout]).toEqual([1, ""]);
    expect(stderr).toMatch(/^选项“--force”有误/);
  });

  it.each(["--help", "-h"])("prints the usage on standard output and ends with code 0 when it is asked %s", (word) => {
    const { status, stdout, stderr } = run(word);
    expect([status, stdout, stderr]).toEqual([0, expect.stringMatching(/^用法：npm run report/), ""]);
  });

  it("ends with code 1 when there is an error, and 0 when it is only asked to check", () => {
    const file = "tests/fixtures/reports/001-like-the-template.xlsx";
    expect(run("no such.xlsx", "--month", "2026-10").status).toBe(1);
    const { status, stdout } = run(file, "--month", "2023-01", "--dry-run");
    expect([status, stdout]).toEqual([0, expect.stringContaining("只检查，没有写入")]);
  });
});
