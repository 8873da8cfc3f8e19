import { describe, expect, it } from "vitest";
import { type PeerRule, peerChoices, peersNote, peersOf } from "../../src/domain/peers";
import { type Plan, planOf, type TargetRow } from "../../src/domain/plan";
import { scoreboard } from "../../src/domain/scoreboard";
import { at, boardOf, mill, orchard, reportsOf, settingsOf, smallBoard, smallPlan } from "../fixtures/smallBoard";

const kinds = { town: "乡镇", ward: "坊" };

const units = smallPlan.units.map((unit, u) => ({ ...unit, kind: u % 2 === 0 ? "town" : "ward" }));

/** Targets of 2031 in the plan's order. */
const planWith = (...targets: readonly number[]): Plan => {
  const rows = units.flatMap(({ code }, u): TargetRow[] => [
    { indicator: "mill", scope: code, year: 2030, value: 1, kind: "baseline" },
    { indicator: "mill", scope: code, year: 2031, value: targets[u] ?? 0, kind: "assigned" },
  ]);
  return planOf(units, smallPlan.groups, [smallPlan.indicators[mill] as Plan["indicators"][number]], rows);
};

const setsUnder = (peers: PeerRule | undefined, plan: Plan = planWith(60, 50, 40, 30, 20, 10)) =>
  peersOf(plan, kinds, settingsOf({ indicator: 0, peers }));

describe("peers", () => {
  it("are the whole district, the sums of the notice, the kinds, or thirds by target", () => {
    expect(setsUnder(undefined)).toEqual({ names: [""], setOf: [0, 0, 0, 0, 0, 0] });
    expect(setsUnder("group")).toEqual({ names: ["北片", "南片"], setOf: [0, 0, 0, 1, 1, 1] });
    expect(setsUnder("kind")).toEqual({ names: ["乡镇", "坊"], setOf: [0, 1, 0, 1, 0, 1] });
    expect(setsUnder("size").setOf).toEqual([0, 0, 1, 1, 2, 2]);
  });

  it("of the same target are never parted", () => {
    expect(setsUnder("size", planWith(60, 40, 40, 40, 20, 10)).setOf).toEqual([0, 0, 0, 0, 2, 2]);
    expect(setsUnder("size", planWith(9, 9, 9, 9, 9, 9)).setOf).toEqual([0, 0, 0, 0, 0, 0]);
  });

  it("are offered only where they say anything, and told in the caption", () => {
    expect(peerChoices(smallPlan, {}).map(({ value }) => value)).toEqual(["group", "size"]);
    expect(peerChoices({ units, groups: [] }, kinds)).toEqual([
      { value: "kind", label: "按乡镇、坊" },
      { value: "size", label: "按目标规模" },
    ]);
    expect(peersNote(setsUnder("group"), "group")).toBe("位次：北片、南片各自排名");
    expect(peersNote(setsUnder(undefined), undefined)).toBe("");
  });
});

describe("places among peers", () => {
  const rows = (peers?: PeerRule) => scoreboard(smallBoard, settingsOf({ indicator: orchard, peers })).rows;

  it("begin at 1 in each set, tied only with peers, and leave rate and class as they are", () => {
    const among = rows("group");
    expect(among.map(({ rank }) => rank)).toEqual(
      rows().map((row) => {
        if (row.rank === undefined) return undefined;
        return (
          1 +
          rows().filter((other) => other.unit.group === row.unit.group && (other.rank ?? 99) < (row.rank ?? 0)).length
        );
      }),
    );
    expect(among.map(({ among: name }) => name)).toEqual(["北片", "北片", "北片", "南片", "南片", "南片"]);
    expect(among.filter(({ tied }) => tied).map(({ index }) => index)).toEqual([at.oak, at.elm]);
    expect(among.map(({ classIndex }) => classIndex)).toEqual(rows().map(({ classIndex }) => classIndex));
  });

  it("move among the same peers", () => {
    const board = boardOf([
      ...reportsOf("2031-05", "mill", { oak: 200, elm: 150, pea: 7, fir: 92, yew: 10, ash: 38 }),
      ...reportsOf("2031-06", "mill", { oak: 200, elm: 150, pea: 7, fir: 92, yew: 60, ash: 38 }),
    ]);
    const settings = { indicator: mill } as const;
    const movements = (peers?: PeerRule) =>
      scoreboard(board, settingsOf({ ...settings, peers })).rows.map(({ movement }) => movement);
    expect(movements("group").slice(0, 3)).toEqual([0, 0, 0]);
    expect(movements("group")[at.yew]).toBeGreaterThan(0);
    expect(movements()[at.yew]).toBeGreaterThan(movements("group")[at.yew] ?? 0);
  });
});
