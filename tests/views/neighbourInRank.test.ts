import { describe, expect, it } from "vitest";
import { scoreboard } from "../../src/domain/scoreboard";
import { neighbourInRank, neighbourLabel } from "../../src/views/unit/neighbourInRank";
import { at, month, settingsOf, smallBoard } from "../fixtures/smallBoard";

const may = { month: month("2031-05") };
const rowsIn = (chosen: Parameters<typeof settingsOf>[0] = may) => scoreboard(smallBoard, settingsOf(chosen)).rows;

const walk = (from: number, by: -1 | 1, rows = rowsIn()): readonly number[] => {
  const next = neighbourInRank(rows, from, by);
  return next ? [from, ...walk(next.index, by, rows)] : [from];
};

describe("the neighbours of a unit", () => {
  it("are by place, and those without one come last: from the first every unit is met once", () => {
    expect(walk(at.elm, 1)).toEqual([at.elm, at.fir, at.yew, at.oak, at.pea, at.ash]);
    expect(walk(at.ash, -1)).toEqual([at.ash, at.pea, at.oak, at.yew, at.fir, at.elm]);
  });

  it("among peers are peers: from the last of a set nothing leads to the first of another", () => {
    const rows = rowsIn({ ...may, peers: "group" });
    expect(walk(at.elm, 1, rows)).toEqual([at.elm, at.oak, at.pea]);
    expect(walk(at.fir, 1, rows)).toEqual([at.fir, at.yew, at.ash]);
    expect(neighbourInRank(rows, at.fir, -1)).toBeUndefined();
    expect([-1, 1].map((by) => neighbourLabel(rows[at.fir]!, by as -1 | 1))).toEqual(["南片前一位", "南片后一位"]);
    expect(neighbourLabel(rowsIn()[at.fir]!, 1)).toBe("后一位");
  });

  it("are none of a unit that is not there", () => {
    expect(neighbourInRank(rowsIn(), 99, 1)).toBeUndefined();
  });
});
