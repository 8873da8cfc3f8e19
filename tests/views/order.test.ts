import { describe, expect, it } from "vitest";
import { scoreboard } from "../../src/domain/scoreboard";
import type { SortColumn } from "../../src/state/view";
import { ordered } from "../../src/views/ranking/order";
import { settingsOf, smallBoard } from "../fixtures/smallBoard";

const rows = scoreboard(smallBoard, settingsOf()).rows;
const codes = (column: SortColumn, reversed = false) =>
  ordered(rows, { column, reversed }).map(({ unit }) => unit.code);

describe("the order of the ranking", () => {
  it("by place: ties in the plan's order, then 未报, then 无任务", () => {
    expect(codes("rank")).toEqual(["oak", "elm", "fir", "pea", "yew", "ash"]);
  });

  it("the other way round only turns those that have a place", () => {
    expect(codes("rank", true)).toEqual(["pea", "fir", "oak", "elm", "yew", "ash"]);
  });

  it.each([
    ["unit", ["oak", "elm", "pea", "fir", "yew", "ash"]],
    ["actual", ["pea", "ash", "fir", "oak", "elm", "yew"]],
    ["target", ["pea", "fir", "oak", "yew", "elm", "ash"]],
    ["gap", ["elm", "fir", "oak", "pea", "yew", "ash"]],
    ["rate", ["oak", "elm", "fir", "pea", "yew", "ash"]],
  ] as const)("by %s", (column, order) => {
    expect(codes(column)).toEqual(order);
  });

  it("never changes a place", () => {
    const places = (column: SortColumn) =>
      new Map(ordered(rows, { column, reversed: true }).map(({ unit, rank }) => [unit.code, rank]));
    expect(places("gap")).toEqual(new Map(rows.map(({ unit, rank }) => [unit.code, rank])));
  });
});
