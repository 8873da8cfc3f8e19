import { describe, expect, it, test } from "vitest";
import { monthText } from "../../src/domain/month";
import {
  districtSlot,
  firstMonthOf,
  lastMonthOf,
  municipalOf,
  none,
  planOf,
  type TargetRow,
  targetOf,
} from "../../src/domain/plan";
import { at, mill, orchard, smallPlan, targetRows } from "../fixtures/smallBoard";

const north = 6;
const south = 7;
const all = 8;

describe("a plan", () => {
  it("gives every scope a slot: units, then groups, then the district", () => {
    expect([...smallPlan.slots]).toEqual(
      ["oak", "elm", "pea", "fir", "yew", "ash", "north", "south", "all"].map((scope, slot) => [scope, slot]),
    );
    expect(districtSlot(smallPlan)).toBe(all);
  });

  it("runs from the December of its first year to the December of its last", () => {
    expect([smallPlan.baseYear, smallPlan.lastYear]).toEqual([2030, 2032]);
    expect([firstMonthOf(smallPlan), lastMonthOf(smallPlan)].map(monthText)).toEqual(["2030-12", "2032-12"]);
  });

  test.each([
    [orchard, at.oak, 2030, 41],
    [orchard, at.yew, 2032, 97],
    [orchard, at.ash, 2031, none],
    [mill, at.ash, 2031, 47],
    [orchard, north, 2031, 165],
    [mill, south, 2032, 276],
    [mill, all, 2030, 529],
    [mill, all, 2029, none],
    [mill, all, 2033, none],
    [orchard, none, 2031, none],
  ])("prints for indicator %s, slot %s and year %s: %s", (indicator, slot, year, value) => {
    expect(targetOf(smallPlan, indicator, slot, year)).toBe(value);
  });

  it("holds every printed value under its own indicator, scope and year, and no other", () => {
    const held = smallPlan.indicators.flatMap(({ indicator }, i) =>
      [...smallPlan.slots].flatMap(([scope, slot]) =>
        [2030, 2031, 2032].map((year) => ({ indicator, scope, year, value: targetOf(smallPlan, i, slot, year) })),
      ),
    );
    const printed = targetRows.filter(({ kind }) => kind !== "municipal").map(({ kind: _, ...row }) => row);
    expect(new Set(held.filter(({ value }) => value !== none))).toEqual(new Set(printed));
  });
});

describe("the rows of a plan", () => {
  it("keeps the municipal target apart from the printed sum", () => {
    expect(municipalOf(smallPlan, mill, 2031)).toBe(588);
    expect(targetOf(smallPlan, mill, all, 2031)).toBe(640);
    expect([2029, 2030, 2032, 2033].map((year) => municipalOf(smallPlan, mill, year))).toEqual([
      none,
      none,
      none,
      none,
    ]);
  });

  it("takes more rows than a function takes arguments", () => {
    const rows = Array.from({ length: 200_000 }, (_, k): TargetRow => ({ ...(targetRows[0] as TargetRow), value: k }));
    const plan = planOf(smallPlan.units, smallPlan.groups, smallPlan.indicators, rows);
    expect(targetOf(plan, orchard, at.oak, 2030)).toBe(199_999);
  });
});
