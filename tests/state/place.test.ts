import { describe, expect, it } from "vitest";
import type { Board } from "../../src/domain/board";
import { placeOf } from "../../src/state/place";
import { decode } from "../../src/state/url";
import { at, mill, month, orchard, smallBoard } from "../fixtures/smallBoard";
import { standardOptions } from "../fixtures/smallPolicy";

const layout = (map: string) => ({ map, name: map, notice: "", approval: "", regions: [] });
const board: Board = { ...smallBoard, layouts: [layout("round"), layout("equal")] };

const placed = (query: string) => placeOf(decode(query), board);

describe("the place of a view on a board", () => {
  it("is what the package has by default when nothing is chosen", () => {
    expect(placed("")).toEqual({
      screen: "overview",
      settings: {
        indicator: orchard,
        measure: "annual",
        month: month("2031-06"),
        target: undefined,
        options: standardOptions,
      },
      unit: undefined,
      layout: layout("equal"),
      group: undefined,
      sort: { column: "rank", reversed: false },
    });
  });

  it("takes no peers that the choices of this plan do not offer", () => {
    const units = board.plan.units.map((unit, u) => ({ ...unit, kind: u % 2 === 0 ? "street" : "town" }));
    const mixed = { ...board, plan: { ...board.plan, units } };
    expect(placed("?peers=kind").settings).not.toHaveProperty("peers");
    expect(placeOf(decode("?peers=kind"), mixed).settings.peers).toBe("kind");
    expect(placed("?peers=size").settings.peers).toBe("size");
    expect(placed("").settings).not.toHaveProperty("peers");
  });

  it.each([
    ["?indicator=mill", mill],
    ["?indicator=combined", "combined"],
    ["?indicator=unheard", orchard],
    ["?indicator=__proto__", orchard],
  ])("the indicator of %s", (query, indicator) => {
    expect(placed(query).settings.indicator).toBe(indicator);
  });

  it.each([
    ["?month=2030-12", "2030-12"],
    ["?month=2030-11", "2031-06"],
    ["?month=2032-12", "2032-12"],
    ["?month=2033-01", "2031-06"],
  ])("the month of %s is inside the plan, or the latest", (query, text) => {
    expect(placed(query).settings.month).toBe(month(text));
  });

  it.each([
    ["?target=2030", undefined],
    ["?target=2031", 2031],
    ["?target=2032", 2032],
    ["?target=2033", undefined],
  ])("the target year of %s is one with targets, or follows the month", (query, year) => {
    expect(placed(query).settings.target).toBe(year);
  });

  it.each([
    ["?unit=fir", at.fir, "overview"],
    ["?view=unit&unit=fir", at.fir, "unit"],
    ["?view=unit&unit=nobody", undefined, "overview"],
    ["?view=unit", undefined, "overview"],
  ])("%s is a unit that the plan knows, or no unit's page", (query, unit, screen) => {
    expect([placed(query).unit, placed(query).screen]).toEqual([unit, screen]);
  });

  it("options in the address override the package one by one", () => {
    expect(placed("?curve=linear&small=apart").settings.options).toEqual({
      ...standardOptions,
      curve: "linear",
      small: "apart",
    });
  });

  it.each([
    ["?map=round&group=south", "round", "south"],
    ["?map=square&group=west", "equal", undefined],
  ])("layout and group of %s", (query, map, group) => {
    expect([placed(query).layout?.map, placed(query).group]).toEqual([map, group]);
  });
});
