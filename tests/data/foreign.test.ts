import { describe, expect, it } from "vitest";
import { approx } from "../../src/domain/fraction";
import { monthText } from "../../src/domain/month";
import { none, targetOf } from "../../src/domain/plan";
import { scoreboard } from "../../src/domain/scoreboard";
import { foreign, untasked } from "../fixtures/foreign";
import { boardOf } from "./smallPackage";

describe("another district", () => {
  it("loads with its own units, years, words and bounds", async () => {
    const { plan, policy, layouts, ledger } = await boardOf(foreign());
    expect([plan.units.length, plan.groups.length, plan.indicators.length]).toEqual([38, 1, 3]);
    expect([plan.baseYear, plan.lastYear, monthText(ledger.latest)]).toEqual([2030, 2033, "2031-03"]);
    expect(targetOf(plan, 0, plan.slots.get(untasked) ?? 0, 2031)).toBe(none);
    expect(targetOf(plan, 0, plan.slots.size - 1, 2031)).toBe(none);
    expect(policy.measures[1]?.classes.map(({ name }) => name)).toEqual(["子", "丑", "寅", "卯", "辰"]);
    expect(layouts.map(({ map, regions }) => [map, regions.length])).toEqual([
      ["grid", 38],
      ["sphere", 38],
    ]);
  });

  it("has a scoreboard with 37 places and one unit without a task", async () => {
    const board = await boardOf(foreign());
    const { ledger, policy } = board;
    const { counts, district } = scoreboard(board, {
      ...{ indicator: 2, measure: "annual", month: ledger.latest, target: undefined, options: policy.options },
    });
    expect(counts.untasked).toBe(1);
    expect(counts.classes.reduce((sum, count) => sum + count)).toBe(37);
    expect(district.printed).toBeUndefined();
    expect(district.computed.standing.rate && approx(district.computed.standing.rate)).toBeGreaterThan(0.9);
  });
});
