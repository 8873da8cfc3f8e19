import { describe, expect, it } from "vitest";
import { scoreboard } from "../../src/domain/scoreboard";
import { suggestionsOf } from "../../src/domain/suggestions";
import { at, month, settingsOf, smallBoard } from "../fixtures/smallBoard";

const may = settingsOf({ month: month("2031-05") });

const named = (chosen: readonly number[], settings = may, most = 6) =>
  Object.fromEntries(
    suggestionsOf(scoreboard(smallBoard, settings), chosen, most).map(({ name, units }) => [name, units]),
  );

describe("what may be compared", () => {
  it("is the first three and the last three places, best first; who has no place is in neither", () => {
    expect(named([])).toEqual({ 前三名: [at.elm, at.fir, at.yew], 后三名: [at.yew, at.oak, at.pea] });
  });

  it("is, once a unit is chosen, that unit with its neighbours too", () => {
    expect(named([at.oak]).丁石与位次相邻的).toBeUndefined();
    expect(named([at.oak]).甲山与位次相邻的).toEqual([at.yew, at.oak, at.pea]);
    expect(named([at.elm]).乙水与位次相邻的).toEqual([at.elm, at.fir]);
    expect(Object.keys(named([at.ash]))).toEqual(["前三名", "后三名"]);
  });

  it("does not break a tie at the cut, and offers nothing that is more than may be chosen", () => {
    const starting = settingsOf({ measure: "pace", month: month("2030-12") });
    expect(named([], starting)).toEqual({
      前三名: [at.oak, at.elm, at.pea, at.fir, at.yew],
      后三名: [at.oak, at.elm, at.pea, at.fir, at.yew],
    });
    expect(named([], starting, 4)).toEqual({});
  });

  it("is of each set of peers by itself; a small one is offered whole", () => {
    expect(named([], settingsOf({ month: month("2031-05"), peers: "group" }))).toEqual({
      北片全部: [at.elm, at.oak, at.pea],
      南片全部: [at.fir, at.yew],
    });
    expect(named([at.oak], settingsOf({ month: month("2031-05"), peers: "group" }))).toMatchObject({
      甲山与北片位次相邻的: [at.elm, at.oak, at.pea],
    });
  });
});
