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

  it("is a title, a sheet or a file that names another month, asked once", () => {
    const titled = (title: string, sheet = "表") => gridOf(`${title} | ~${plainSheet}`, sheet);
    const asked = (sheets: Parameters<typeof check>[0], file?: string, changes?: Parameters<typeof check>[1]) =>
      check(sheets, changes, file).findings.map(({ kind, problem }) => `${kind} ${problem}`);
    expect(asked(titled("2031年7月"), "2031年6月报.xlsx")).toEqual([
      "monthConflict 标题写的是2031年7月，文件名写的是2031年6月",
    ]);
    expect(asked(titled("7月末", "6月"))).toEqual(["monthConflict 标题写的是7月，工作表名写的是6月"]);
    expect(asked(gridOf(plainSheet, "7月"), "2031-07.xlsx")).toEqual([]);
    expect(asked(titled("2031年7月"), "2030-07.xlsx")).toEqual([
      "monthConflict 标题写的是2031年7月，文件名写的是2030年7月",
    ]);
    expect(asked([titled("7月末", "一"), titled("7月末", "二")], "6月.xlsx")).toHaveLength(1);
    expect(asked(titled("2031年6月"), "2031年7月报.xlsx")).toEqual([
      "monthConflict 标题写的是2031年6月，选定的是2031年7月",
    ]);
    const [finding] = check(titled("2031年7月"), { month: undefined }, "6月.xlsx").findings;
    expect(finding).toMatchObject({ found: "2031年7月", remedy: "核对是否拿错了文件；确认后按2031年7月导入" });
  });

  it.each([
    ["2031年7月", "7月报(8月2日报).xlsx"],
    ["2031年7月", "月报20310802.xlsx"],
    ["2031年7月", "月报_2031_08_02.xlsx"],
    ["2031年7月", "2031.8.2报送.xlsx"],
    ["2031年7月（2031年8月2日填报）", "7月.xlsx"],
    ["2031年1—7月", "2031-07.xlsx"],
    ["2031年7月", "6月和7月.xlsx"],
    ["截至2031年7月31日", "七月.xlsx"],
  ])("is not that %j is the title of %j", (title, file) => {
    expect(told(check(gridOf(`${title} | ~${plainSheet}`), {}, file))).toEqual([]);
  });

  it("is not a title or a name of a file with several months", () => {
    const two = "2031年果园 | ~ | ~\n街镇 | 5月 | 6月\n甲山镇 | 44 | 48\n乙水镇 | 98 | 96";
    expect(told(check(two, {}, "7月.xlsx"))).not.toContain("monthConflict");
  });

  it("is last month's number, or a target, that is not ours", () => {
    const read = check("街镇 | 果园上月末数 | 果园目标 | 果园本月末数\n甲山镇 | 47 | 54 | 49\n乙水镇 | 96 | 106 | 97");
    expect(told(read).filter((text) => !text.startsWith("missing"))).toEqual([
      "referenceDiffers 表 B2",
      "referenceDiffers 表 C2",
    ]);
  });
});
