import { describe, expect, it } from "vitest";
import { boardOf, month, report, smallReports } from "../../fixtures/smallBoard";
import { gridOf } from "./sheetBook";
import { check, plainSheet, told, values } from "./smallDesk";

const names = ["甲山镇", "乙水镇", "丙田镇", "丁石镇", "戊林镇", "己桥镇"] as const;
const codes = ["oak", "elm", "pea", "fir", "yew", "ash"] as const;

const table = (heading: string, ...columns: readonly (readonly (number | string)[])[]): string =>
  [heading, ...names.map((name, i) => [name, ...columns.map((column) => column[i])].join(" | "))].join("\n");

const both = "街镇 | 果园 | 磨坊";
const orchards = [49, 97, 5, 24, 64, 19];
const mills = [232, 163, 10, 96, 52, 40];

const problems = (read: ReturnType<typeof check>) => read.findings.map(({ kind, problem }) => `${kind} ${problem}`);

describe("the same table many times over", () => {
  const copies = (drawing: string) => Array.from({ length: 30 }, (_, i) => gridOf(drawing, `表${i + 1}`));

  it("is asked about as if it stood there once", () => {
    const odd = `街镇 | 果园上月末数 | 果园本月末数
甲山镇 | 47 | 45
乙水镇 | 96 | 97
丙田镇 | 2 | 91
丁石镇 | 22 | 24
戊林镇 | | 64
己桥镇 | 18 | 19
合计 | | 342`;
    const once = told(check(gridOf(odd, "表1")));
    expect(once).toEqual(["sumDiffers 表1 C8", "referenceDiffers 表1 B2", "fall 表1 C2", "jump 表1 C4"]);
    expect(told(check(copies(odd)))).toEqual(once);
    const unchanged = table("街镇 | 磨坊", [231, 161, 9, 95, 51, 39]);
    expect(told(check(copies(unchanged)))).toEqual(["unchanged 表1 B1"]);
  });

  it("is asked about once as a correction too", () => {
    const june = "街镇 | 果园\n甲山镇 | 48\n乙水镇 | 99";
    const read = check(copies(june), { month: month("2031-06") });
    expect(told(read).filter((text) => text.startsWith("revised"))).toEqual(["revised 表1 B3"]);
  });
});

describe("two columns in each other's place", () => {
  it("are asked about once, and their numbers are not", () => {
    const read = check(table(both, mills, orchards));
    expect(read.findings).toMatchObject([
      {
        ...{ kind: "swapped", sheet: "表", cell: "B1", found: "果园、磨坊", month: month("2031-07") },
        problem: "果园和磨坊2031年7月的两列可能互换，互换后才与以前的数接近",
        remedy: "核对表头和数字是否放错了列；属实的请确认",
      },
    ]);
    expect(values(read)["oak orchard 2031-07"]).toBe(232);
  });

  it("may stand on two sheets, and in the first month are held against the starting line", () => {
    const sheets = [gridOf(table("街镇 | 家数", mills), "果园"), gridOf(table("街镇 | 家数", orchards), "磨坊")];
    expect(told(check(sheets))).toEqual(["swapped 果园 B1"]);
    const grown = [mills, orchards].map((counts) => counts.map((count) => Math.round(count * 1.7)));
    expect(told(check(table(both, ...grown), { board: boardOf([]) }))).toEqual(["swapped 表 B1"]);
  });

  it("are not asked about as they should stand, nor when the ledger says so already", () => {
    expect(told(check(table(both, orchards, mills)))).toEqual([]);
    expect(told(check(`${both}\n甲山镇 | 232 | 49\n乙水镇 | 163 | 97`))).not.toContain("swapped 表 B1");
    const taken = { orchard: mills, mill: orchards };
    const lines = Object.entries(taken).flatMap(([indicator, counts]) =>
      codes.map((unit, i) => report("2031-07", unit, indicator, counts[i])),
    );
    const board = boardOf([...smallReports, ...lines]);
    expect(told(check(table(both, mills, orchards), { board }))).toEqual([]);
  });
});

describe("a column of one number", () => {
  it("is asked about once, whatever its numbers would be asked", () => {
    const read = check(table(both, orchards, [0, 0, 0, 0, 0, 0]));
    expect(read.findings).toMatchObject([
      {
        ...{ kind: "uniform", sheet: "表", cell: "C1", found: "磨坊", indicator: "mill", month: month("2031-07") },
        problem: "磨坊2031年7月整列都是 0",
        remedy: "核对是否忘了填写；未报的应留空，不填 0；属实的请确认",
      },
    ]);
    expect(problems(check(table("街镇 | 磨坊", [88, 88, 88, 88, 88, 88])))).toEqual([
      "uniform 磨坊2031年7月整列都是 88",
    ]);
    expect(told(check("街镇 | 果园\n甲山镇 | 0\n乙水镇 | 0\n丙田镇 | 0"))).toContain("uniform 表 B1");
  });

  it("is none of two numbers, of numbers that were so last month, or of blanks", () => {
    const kinds = (drawing: string) => check(drawing).findings.map(({ kind }) => kind);
    expect(kinds("街镇 | 果园\n甲山镇 | 0\n乙水镇 | 0")).not.toContain("uniform");
    expect(kinds(table("街镇 | 果园", ["撤回", "撤回", "撤回", "撤回", "", ""]))).not.toContain("uniform");
    const before = codes.map((unit) => report("2031-06", unit, "orchard", 0));
    expect(told(check(table("街镇 | 果园", [0, 0, 0, 0, 0, 0]), { board: boardOf(before) }))).toEqual([
      "unchanged 表 B1",
    ]);
  });
});

describe("a column that slipped by a row in the first month", () => {
  const first = { board: boardOf([]) };
  /** Seven tenths above the starting line, as after some years. */
  const grown = [361, 250, 11, 153, 72, 55];

  it("is seen by the starting line, though all have grown since", () => {
    const down = table("街镇 | 磨坊", [55, 361, 250, 11, 153, 72]);
    expect(problems(check(down, first))).toEqual(["shifted 磨坊2031年7月这一列与2030年12月的数错开一行时才吻合"]);
    expect(told(check(table("街镇 | 磨坊", [...grown.slice(1), ""]), first))).toContain("shifted 表 B1");
  });

  it("is none when it stands as it should", () => {
    expect(check(table("街镇 | 磨坊", grown), first).findings.map(({ kind }) => kind)).not.toContain("shifted");
    expect(check(plainSheet, first).findings.map(({ kind }) => kind)).not.toContain("shifted");
  });
});
