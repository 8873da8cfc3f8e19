import { describe, expect, it } from "vitest";
import { monthAt } from "../../src/domain/month";
import {
  boardReported,
  boardShown,
  supposedElsewhere,
  supposedInVain,
  suppositionsShown,
} from "../../src/state/derive";
import { emptyDesk } from "../../src/state/deskState";
import { decode } from "../../src/state/url";
import { choose, openData, openScene, openWall, screens, suppose } from "../../src/state/view";
import { smallBoard } from "../fixtures/smallBoard";

const june = monthAt(2031, 6);
const may = monthAt(2031, 5);
const flag = "whatif=2031-06,oak:mill:%2B3";
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
    expect(boardShown(on("whatif=2031-06,nobody:mill:3"))).toBe(smallBoard);
  });

  it("holds for its own month only: on another one nothing is supposed, and that is told", () => {
    expect([on(flag), on(`${flag}&month=2031-06`)].map(supposedElsewhere)).toEqual([undefined, undefined]);
    const other = on(`${flag}&month=2031-05`);
    expect(boardShown(other)).toBe(smallBoard);
    expect([suppositionsShown(other), supposedElsewhere(other), supposedInVain(other)]).toEqual([[], june, 0]);
    const back = { ...other, view: choose("month", june)(other.view) };
    expect(suppositionsShown(back)).toHaveLength(1);
    expect(supposedElsewhere(on(`view=data&month=2031-05&${flag}`))).toBeUndefined();
    expect(supposedElsewhere(on("month=2031-05"))).toBeUndefined();
  });

  it("counts what does not hold as it is written: of nobody, of no report, or below zero", () => {
    const list = "whatif=2031-06,oak:mill:3,nobody:mill:1,yew:orchard:2,pea:orchard:-9";
    expect(suppositionsShown(on(list)).map(({ unit, by }) => [unit, by])).toEqual([
      ["oak", 3],
      ["pea", -2],
    ]);
    expect([on(list), on(flag), on("")].map(supposedInVain)).toEqual([3, 0, 0]);
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

  it("replaces what was supposed of the same number, is forgotten by 0, and begins anew in another month", () => {
    const { view } = on(flag);
    const of = (unit: string, by: number) => ({ unit, indicator: "mill", by });
    expect(suppose(june, of("oak", 5))(view).whatif).toEqual({ month: june, counts: [of("oak", 5)] });
    expect(suppose(june, of("elm", -1))(view).whatif).toEqual({ month: june, counts: [of("oak", 3), of("elm", -1)] });
    expect(suppose(june, of("oak", 0))(view).whatif).toBeUndefined();
    expect(suppose(may, of("elm", 2))(view).whatif).toEqual({ month: may, counts: [of("elm", 2)] });
  });
});
