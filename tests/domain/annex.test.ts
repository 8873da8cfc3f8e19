import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { type AnnexPolicy, annexOf, growthOf, marksByDifference } from "../../src/domain/annex";
import { auditOf } from "../../src/domain/audit";
import { none, planOf } from "../../src/domain/plan";
import { liveBoard, seedRows } from "../fixtures/liveBoard";
import { smallPlan, targetRows } from "../fixtures/smallBoard";

const policy: AnnexPolicy = {
  titles: { mill: "磨坊表" },
  municipalAfter: "north",
  remark: "",
  causes: [{ indicator: "mill", scope: "south", years: [2031, 2032], note: "known" }],
};

const linesOf = (given: AnnexPolicy | undefined, plan = smallPlan) =>
  annexOf(plan, given).map(({ rows }) => rows.map(({ kind, scope }) => `${kind} ${scope}`));

const north = ["unit oak", "unit elm", "unit pea", "group north"];
const south = ["unit fir", "unit yew", "unit ash", "group south"];

describe("the lines of the annex", () => {
  it("are units by serial, each group's printed sum after its rows, the municipal line where the policy says, then the whole", () => {
    const [orchards, mills] = linesOf(policy);
    expect(orchards).toEqual([...north, ...south, "district all"]);
    expect(mills).toEqual([...north, "municipal all", ...south, "district all"]);
  });

  it("end with the municipal line where the policy says nothing of it or names no group", () => {
    for (const given of [undefined, { ...policy, municipalAfter: "west" }])
      expect(linesOf(given)[1]).toEqual([...north, ...south, "district all", "municipal all"]);
  });

  it("follow the serials, not the order of the files", () => {
    const { units, groups, indicators } = smallPlan;
    const shuffled = planOf([...units].reverse(), [...groups].reverse(), indicators, targetRows);
    expect(linesOf(policy, shuffled)).toEqual(linesOf(policy));
  });

  it("hold no sum that nobody printed", () => {
    const { units, groups, indicators } = smallPlan;
    const rows = targetRows.filter(({ kind }) => kind === "baseline" || kind === "assigned");
    const bare = linesOf(policy, planOf(units, groups, indicators, rows));
    expect(bare.flat().filter((line) => !line.startsWith("unit"))).toEqual([]);
  });

  it("keep a unit that nothing is asked of, without numbers and without growth", () => {
    const ash = annexOf(smallPlan, policy)[0]?.rows.find(({ scope }) => scope === "ash");
    expect(ash?.cells.map(({ value }) => value)).toEqual([none, none, none]);
    expect([ash?.growth, ash?.serial, ash?.name]).toEqual([undefined, 6, "己桥镇"]);
  });
});

describe("the marks of the annex", () => {
  const tables = annexOf(smallPlan, policy);
  const marks = tables.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells.flatMap((cell) => cell.marks)));

  it("are all that the audit finds, each once, numbered as one reads", () => {
    expect(marks.map(({ number }) => number)).toEqual(marks.map((_, i) => i + 1));
    const found = marks.map(({ number, line, cause, ...mismatch }) => mismatch);
    expect(new Set(found)).toEqual(new Set(auditOf(smallPlan)));
  });

  it("stand at the printed number that they are about, two where a cell fails both checks", () => {
    for (const { rows } of tables)
      for (const { scope, kind, cells } of rows)
        for (const cell of cells)
          for (const mark of cell.marks)
            expect([kind !== "municipal", mark.scope, mark.year, mark.printed]).toEqual([
              true,
              scope,
              cell.year,
              cell.value,
            ]);
    const twice = tables[0]?.rows.find(({ kind }) => kind === "district")?.cells[2]?.marks.map(({ basis }) => basis);
    expect(twice).toEqual(["rows", "groups"]);
  });

  it("say a cause only where the data gives one for the very cell", () => {
    expect(
      marks.filter(({ cause }) => cause !== "").map(({ indicator, scope, year }) => [indicator, scope, year]),
    ).toEqual([["mill", "south", 2032]]);
  });

  it("are listed with the largest difference first, and of equal ones as one reads", () => {
    const sizes = marksByDifference(tables).map(({ printed, computed, number }) => [
      Math.abs(printed - computed),
      number,
    ]);
    expect(sizes).toHaveLength(marks.length);
    sizes.slice(1).forEach(([size = 0, number = 0], i) => {
      const [before = 0, earlier = 0] = sizes[i] ?? [];
      expect(before > size || (before === size && earlier < number)).toBe(true);
    });
  });
});

describe("growth", () => {
  test.each([
    [[29, 40, 48], 19, 48 / 29],
    [[7, 3], -4, 3 / 7],
    [[5, 5], 0, 1],
  ] as const)("of %s is %i, and a multiple", (values, difference, ratio) => {
    const growth = growthOf(values);
    expect(growth?.difference).toBe(difference);
    expect(Number(growth?.ratio?.num) / Number(growth?.ratio?.den)).toBe(ratio);
  });

  it("has no multiple from nothing, and is none without both ends", () => {
    expect(growthOf([0, 4])).toEqual({ difference: 4, ratio: undefined });
    expect([growthOf([]), growthOf([none, 3]), growthOf([3, none])]).toEqual([undefined, undefined, undefined]);
  });

  it("added to the beginning is the end, whatever the counts", () => {
    fc.assert(
      fc.property(
        fc.nat(1e6),
        fc.nat(1e6),
        (first, last) => first + (growthOf([first, last])?.difference ?? 0) === last,
      ),
    );
  });
});

describe("the annex that ships", async () => {
  const { plan, policy: live } = await liveBoard();
  const tables = annexOf(plan, live.annex);

  it("reads line by line, number by number, as the notice prints it", async () => {
    const years = ["y2022", "y2023", "y2024", "y2025", "y2026", "y2027"] as const;
    const printed = await seedRows("targets-wide.csv", ["indicator", "serial", "unit", ...years]);
    const ours = tables.flatMap(({ indicator, rows }) =>
      rows.map(({ serial, name, cells }) => [
        plan.indicators[indicator]?.indicator,
        serial === undefined ? "" : String(serial),
        name.replace(/（.*）/, ""),
        ...cells.map(({ value }) => String(value)),
      ]),
    );
    expect(ours).toEqual(
      printed.map((row) => [row.indicator, row.serial, row.unit, ...years.map((year) => row[year])]),
    );
  });

  it("has 21 marks, 305 against 309 foremost, each with what is known of it", () => {
    const marks = marksByDifference(tables);
    expect(marks).toHaveLength(21);
    const [worst] = marks;
    expect([worst?.indicator, worst?.line, worst?.year, worst?.printed, worst?.computed]).toEqual([
      "tech",
      "小计（10–12）",
      2027,
      305,
      309,
    ]);
    expect(marks.filter(({ cause }) => cause === "")).toEqual([]);
    expect(worst?.cause).toContain("不是取整");
  });
});
