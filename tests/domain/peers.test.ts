import { describe, expect, it } from "vitest";
import { fraction } from "../../src/domain/fraction";
import { amongText, type PeerRule, peerChoices, peersNote, peersOf } from "../../src/domain/peers";
import { type Plan, planOf, type TargetRow } from "../../src/domain/plan";
import { ranksAmong } from "../../src/domain/ranking";
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

  it.each([
    [
      "of the same target are never parted: across a border all belong to the larger side",
      [60, 40, 40, 40, 20, 10],
      [0, 0, 0, 0, 2, 2],
    ],
    ["of the same target just inside a border stay inside", [60, 50, 40, 40, 20, 10], [0, 0, 1, 1, 2, 2]],
    ["all of one target are all on the larger side", [9, 9, 9, 9, 9, 9], [0, 0, 0, 0, 0, 0]],
    [
      "are thirds of the units with a task: one without stands apart and moves no border",
      [60, 50, 40, 30, 20, 0],
      [0, 0, 1, 1, 2, 3],
    ],
    ["of three with a task are one each", [0, 7, 0, 9, 0, 8], [3, 2, 3, 0, 3, 1]],
    ["are none where nobody has a task", [0, 0, 0, 0, 0, 0], [3, 3, 3, 3, 3, 3]],
  ])("%s", (_, targets, sets) => {
    expect(setsUnder("size", planWith(...targets)).setOf).toEqual(sets);
  });

  it("without a task have a name of their own and no place, and the caption does not call them a third", () => {
    const peers = setsUnder("size", planWith(60, 50, 40, 30, 20, 0));
    expect([peers.names[3], peers.unranked]).toEqual(["无任务", 3]);
    expect(setsUnder("size").unranked).toBeUndefined();
    expect([
      ...ranksAmong(
        [1, 2, 3, 4, 5, 6].map((n) => fraction(n)),
        peers,
      ),
    ]).toEqual([2, 1, 2, 1, 1, 0]);
    expect(peersNote(peers, "size")).toBe(
      "位次：目标较大、目标居中、目标较小各自排名（按目标数分三档，跨档的同数归入较大一档，无任务的不分档）",
    );
  });

  it("of several indicators together are told by what they are asked in all", () => {
    const { names, setOf } = peersOf(smallPlan, kinds, settingsOf({ indicator: "combined", peers: "size" }));
    // 304, 279, 13, 130, 132 and 47 companies for 2031.
    expect(setOf.map((set) => names[set])).toEqual([
      "目标较大",
      "目标较大",
      "目标较小",
      "目标居中",
      "目标居中",
      "目标较小",
    ]);
  });

  it("are counted where a chart says among whom a place is", () => {
    expect(amongText(setsUnder(undefined), 0)).toBe("全区6个街镇");
    expect(amongText(setsUnder("size", planWith(60, 40, 40, 40, 20, 10)), 0)).toBe("目标较大4个街镇");
  });

  it("are offered only where they say anything, and told in the caption", () => {
    expect(peerChoices(smallPlan, {}).map(({ value }) => value)).toEqual(["group", "size"]);
    expect(peerChoices({ units, groups: [] }, kinds)).toEqual([
      { value: "kind", label: "按乡镇、坊" },
      { value: "size", label: "按目标数分三档" },
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
