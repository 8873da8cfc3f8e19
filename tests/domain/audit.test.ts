import { describe, expect, it } from "vitest";
import { auditOf, type Mismatch, yearsOf } from "../../src/domain/audit";
import { planOf, type TargetRow } from "../../src/domain/plan";
import { smallPlan, targetRows } from "../fixtures/smallBoard";

const auditAfter = (change: (rows: readonly TargetRow[]) => readonly TargetRow[]): ReadonlySet<Mismatch> =>
  new Set(auditOf(planOf(smallPlan.units, smallPlan.groups, smallPlan.indicators, change(targetRows))));

const mismatch = (
  indicator: string,
  scope: string,
  year: number,
  basis: Mismatch["basis"],
  printed: number,
  computed: number,
): Mismatch => ({ indicator, scope, year, basis, printed, computed });

const found: readonly Mismatch[] = [
  mismatch("orchard", "north", 2031, "rows", 165, 164),
  mismatch("orchard", "north", 2032, "rows", 209, 208),
  mismatch("orchard", "south", 2032, "rows", 133, 134),
  mismatch("orchard", "all", 2031, "rows", 267, 266),
  mismatch("orchard", "all", 2032, "rows", 343, 342),
  mismatch("orchard", "all", 2032, "groups", 343, 342),
  mismatch("mill", "north", 2031, "rows", 433, 432),
  mismatch("mill", "all", 2031, "rows", 640, 639),
  mismatch("mill", "south", 2032, "rows", 276, 277),
  mismatch("mill", "all", 2032, "rows", 795, 796),
];

describe("the audit", () => {
  it("finds every printed sum that differs from its rows or its groups, and no other", () => {
    expect(auditAfter((rows) => rows)).toEqual(new Set(found));
  });

  it("sees a change of one company in one row", () => {
    const changed = auditAfter((rows) =>
      rows.map((row) =>
        row.scope === "yew" && row.year === 2030 && row.indicator === "mill" ? { ...row, value: 44 } : row,
      ),
    );
    expect(changed).toEqual(
      new Set([
        ...found,
        mismatch("mill", "south", 2030, "rows", 163, 164),
        mismatch("mill", "all", 2030, "rows", 529, 530),
      ]),
    );
  });

  it("has nothing to say where no sum is printed", () => {
    expect(auditAfter((rows) => rows.filter(({ kind }) => kind !== "printed_sum"))).toEqual(new Set());
  });

  it("has nothing to say of the sum of the groups while one of them is not printed", () => {
    const changed = auditAfter((rows) => rows.filter(({ scope }) => scope !== "south"));
    expect(changed).toEqual(new Set(found.filter(({ scope, basis }) => scope !== "south" && basis === "rows")));
  });

  it("covers the base year and every target year", () => {
    expect(yearsOf(smallPlan)).toEqual([2030, 2031, 2032]);
  });
});
