import { describe, expect, it, vi } from "vitest";
import { month, smallBoard } from "../../fixtures/smallBoard";
import { gridOf } from "./sheetBook";
import { check, july, plainSheet, told, values } from "./smallDesk";

describe("a question", () => {
  const without = (text: string, ...changes: readonly (readonly [string, string])[]): string =>
    changes.reduce((all, [from, to]) => all.replace(from, to), text);

  it("is a fall, a jump, and a unit without a number", () => {
    const read = check(without(plainSheet, ["| 49", "| 47"], ["| 24", "| 34"], ["己桥镇 | 19", "己桥镇 | 未报"]));
    expect(told(read)).toEqual(["fall 表 B2", "jump 表 B5"]);
    expect(told(check(without(plainSheet, ["戊林镇 | 64", ""])))).toEqual(["missingUnits 表 B1"]);
  });

  it("is a sum that does not fit, with what could explain it", () => {
    const sum = (stated: number) => check(`${plainSheet}\n合计 | ${stated}`).findings;
    expect(sum(258)).toEqual([]);
    expect(sum(258 - 24)[0]?.remedy).toContain("丁石镇");
    expect(sum(258 - 7 * 9 + 54)[0]).toMatchObject({ kind: "sumDiffers", cell: "B8", found: "249" });
    expect(sum(258 + 18)[0]?.remedy).toMatch(/写颠倒/);
  });

  it("is a column that nobody updated, or that slipped by a row", () => {
    const mills = (counts: readonly number[]) =>
      [
        "街镇 | 磨坊",
        ...["甲山", "乙水", "丙田", "丁石", "戊林", "己桥"].map((name, i) => `${name} | ${counts[i]}`),
      ].join("\n");
    expect(told(check(mills([231, 161, 9, 95, 51, 39])))).toEqual(["unchanged 表 B1"]);
    expect(told(check(mills([161, 9, 95, 51, 40, 232])))).toEqual(["shifted 表 B1"]);
  });

  it("is another number for a month that was reported, and the same number is none", () => {
    const june = "街镇 | 果园\n甲山镇 | 48\n乙水镇 | 99\n丙田镇 | 2\n丁石镇 | 22\n戊林镇 | 63\n己桥镇 | 18";
    const read = check(june, { month: month("2031-06") });
    expect(told(read)).toEqual(["monthUnexpected", "revised 表 B3"]);
    expect(values(read)).toEqual({ "elm orchard 2031-06": 99, "yew orchard 2031-06": 63 });
    expect(read.same).toBe(4);
  });

  it("is a file that was imported before, on the day that the clock on the wall showed", () => {
    const taken = { id: "i", file: "六月.csv", sha256: "5".repeat(64), undoes: "", note: "" };
    const imports = [{ ...taken, importedAt: "2031-07-31T17:30:00Z" }];
    const asked = () => check(plainSheet, { board: { ...smallBoard, imports } }).findings.map(({ problem }) => problem);
    vi.stubEnv("TZ", "Asia/Shanghai");
    expect(asked()).toEqual(["同一个文件已在 2031-08-01 导入过（六月.csv）"]);
    vi.stubEnv("TZ", "America/New_York");
    expect(asked()).toEqual(["同一个文件已在 2031-07-31 导入过（六月.csv）"]);
    vi.unstubAllEnvs();
  });

  it("is a month other than the file's own", () => {
    const read = check(gridOf(plainSheet, "6月"));
    expect(told(read)).toEqual(["monthConflict"]);
    expect(values(read)).toEqual(july);
  });

  it("is last month's number, or a target, that is not ours", () => {
    const read = check("街镇 | 果园上月末数 | 果园目标 | 果园本月末数\n甲山镇 | 47 | 54 | 49\n乙水镇 | 96 | 106 | 97");
    expect(told(read).filter((text) => !text.startsWith("missing"))).toEqual([
      "referenceDiffers 表 B2",
      "referenceDiffers 表 C2",
    ]);
  });
});
