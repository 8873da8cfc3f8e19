import { describe, expect, it } from "vitest";
import { auditOf, yearsOf } from "../../src/domain/audit";
import { none, targetOf, wholeDistrict } from "../../src/domain/plan";
import { liveBoard, seedRows } from "../fixtures/liveBoard";

const { plan } = await liveBoard();

/** The group of units that a cell of the annex covers, found by its printed line numbers. */
const scopeOf = (cell: string): string | undefined => {
  if (cell === "合计") return wholeDistrict;
  const first = Number(/\((\d+)~\d+\)/.exec(cell)?.[1]);
  return plan.units.find(({ serial }) => serial === first)?.group;
};

describe("the printed annex tables", () => {
  it("contradict themselves in exactly the 21 places that were found by hand", async () => {
    const known = (
      await seedRows("audit-mismatches.csv", ["indicator", "cell", "year", "basis", "printed", "computed"])
    ).map((row) => ({
      indicator: row.indicator,
      scope: scopeOf(row.cell),
      year: Number(row.year),
      basis: row.basis.includes("小计") ? "groups" : "rows",
      printed: Number(row.printed),
      computed: Number(row.computed),
    }));
    const found = auditOf(plan);
    expect(found).toHaveLength(21);
    expect(new Set(found)).toEqual(new Set(known));
  });

  it("offer 48 sums to check: each group's against its rows, the district's against the rows and against the groups", () => {
    const printedSums = (scope: string): number =>
      plan.indicators.flatMap((_, i) =>
        yearsOf(plan).filter((year) => targetOf(plan, i, plan.slots.get(scope) ?? none, year) !== none),
      ).length;
    const ofGroups = plan.groups.reduce((sum, { group }) => sum + printedSums(group), 0);
    expect([ofGroups, printedSums(wholeDistrict)]).toEqual([24, 12]);
    expect(ofGroups + 2 * printedSums(wholeDistrict)).toBe(48);
  });
});
