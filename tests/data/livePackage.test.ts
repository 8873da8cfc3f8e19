import { readFileSync } from "node:fs";
import { csvParse } from "d3-dsv";
import { beforeAll, describe, expect, it } from "vitest";
import { describeFolder } from "../../src/cli/package";
import type { Board } from "../../src/domain/board";
import { firstMonthOf, lastMonthOf, municipalOf, targetOf, wholeDistrict } from "../../src/domain/plan";

const folder = "public/data";

const seed = (file: string): readonly Record<string, string>[] =>
  csvParse(readFileSync(`tests/fixtures/seed/${file}`, "utf8"));

let board: Board;

beforeAll(async () => {
  const described = await describeFolder(folder, new Date());
  if (!described.ok) throw new Error(JSON.stringify(described.faults));
  board = described.value.board;
});

/** What the package holds for a printed row of the annex; a 小计 is told by the rows that it covers. */
const printed = ({ indicator, unit, kind, covers }: Record<string, string>, year: number): number => {
  const { plan } = board;
  const i = plan.indicators.findIndex((candidate) => candidate.indicator === indicator);
  if (kind === "municipal_target") return municipalOf(plan, i, year);
  const named = plan.units.find(({ name }) => name === unit)?.code ?? wholeDistrict;
  const first = Number(covers?.split("~")[0]);
  const group = plan.units.find(({ serial }) => serial === first)?.group ?? "";
  return targetOf(plan, i, plan.slots.get(kind === "subtotal" ? group : named) ?? -1, year);
};

describe("the live package", () => {
  it("holds all 192 printed values of the annexes", () => {
    const years = [2022, 2023, 2024, 2025, 2026, 2027];
    const rows = seed("targets-wide.csv");
    expect(rows.map((row) => years.map((year) => printed(row, year)))).toEqual(
      rows.map((row) => years.map((year) => Number(row[`y${year}`]))),
    );
    const long = seed("targets.csv");
    expect(long).toHaveLength(192);
    expect(long.map(({ value }) => Number(value)).sort((a, b) => a - b)).toEqual(
      rows.flatMap((row) => years.map((year) => printed(row, year))).sort((a, b) => a - b),
    );
  });

  it("starts with 29 of 33 in the first row of the first annex", () => {
    expect([2022, 2023].map((year) => targetOf(board.plan, 0, 0, year))).toEqual([29, 33]);
    expect(board.plan.units[0]?.name).toBe("石马河街道");
  });

  it("has no report that nobody made, and runs from December 2022 to December 2027", () => {
    expect(board.ledger.reports).toEqual([]);
    expect(board.goalReports).toEqual([]);
    expect(lastMonthOf(board.plan) - firstMonthOf(board.plan)).toBe(60);
    expect(board.ledger.latest).toBe(firstMonthOf(board.plan));
    expect(board.policy.sample).toBe("");
  });

  it("has 12 units in two groups, 27 goals, four bodies without a unit and two maps of every unit", () => {
    expect(board.plan.units.map(({ group }) => group)).toEqual([...Array(9).fill("g1"), ...Array(3).fill("g2")]);
    expect(board.goals.map(({ id }) => id)).toEqual(
      Array.from({ length: 27 }, (_, i) => `G${String(i + 1).padStart(2, "0")}`),
    );
    expect(board.bodies.map(({ unit }) => unit)).toEqual([undefined, undefined, undefined, undefined]);
    const codes = board.plan.units.map(({ code }) => code);
    expect(board.layouts.map(({ regions }) => regions.map(({ unit }) => unit))).toEqual([codes, codes]);
  });
});
