import { describe, expect, it } from "vitest";
import { boardReported, boardShown, suppositionsShown } from "../../src/state/derive";
import { emptyDesk } from "../../src/state/deskState";
import { decode } from "../../src/state/url";
import { openData, openScene, openWall, screens, suppose } from "../../src/state/view";
import { smallBoard } from "../fixtures/smallBoard";

const flag = "whatif=oak:mill:%2B3";
const on = (query: string) => ({ board: smallBoard, desk: emptyDesk, view: decode(`?${query}`) });

describe("supposing on the screens", () => {
  it.each(screens)("of %s: the desk and the wall show what there is, all others what is supposed", (screen) => {
    const shell = on(`view=${screen}&${flag}`);
    const isReal = screen === "data" || screen === "wall";
    expect(boardShown(shell) === smallBoard).toBe(isReal);
    expect(suppositionsShown(shell)).toHaveLength(isReal ? 0 : 1);
    expect(boardReported(shell)).toBe(smallBoard);
  });

  it("is the same answer while nothing changes, and none when nothing is supposed", () => {
    const shell = on(flag);
    expect(boardShown(shell)).toBe(boardShown(shell));
    expect(suppositionsShown(shell)).toBe(suppositionsShown(shell));
    expect(boardShown(on(""))).toBe(smallBoard);
    expect(boardShown(on("whatif=nobody:mill:3"))).toBe(smallBoard);
  });

  it("ends with another package, on the wall and for whoever comes from one", () => {
    const { view } = on(flag);
    const others = [
      openData("demo"),
      openWall,
      openScene({ indicator: undefined, measure: undefined, unit: undefined }),
    ];
    for (const transition of others) expect(transition(view).whatif).toBeUndefined();
  });

  it("replaces what was supposed of the same number, and is forgotten by 0", () => {
    const once = suppose({ unit: "oak", indicator: "mill", by: 5 })(on(flag).view);
    expect(once.whatif).toEqual([{ unit: "oak", indicator: "mill", by: 5 }]);
    expect(suppose({ unit: "oak", indicator: "mill", by: 0 })(once).whatif).toBeUndefined();
  });
});
