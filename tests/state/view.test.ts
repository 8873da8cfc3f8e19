import { describe, expect, it } from "vitest";
import { decode } from "../../src/state/url";
import {
  choose,
  compareUnit,
  leaveUnit,
  openData,
  openUnit,
  resetOptions,
  select,
  sortBy,
  startChoosing,
} from "../../src/state/view";

const nothing = decode("");

describe("transitions of the view", () => {
  it("choosing changes one field and leaves the others", () => {
    expect(choose("measure", "net")({ ...nothing, unit: "a" })).toEqual({ ...nothing, unit: "a", measure: "net" });
  });

  it("selecting opens a unit, another one moves, the same one closes", () => {
    const opened = select("a")(nothing);
    expect([opened, select("b")(opened), select("a")(opened)].map(({ unit }) => unit)).toEqual(["a", "b", undefined]);
  });

  it("a unit's page and the way back", () => {
    const page = openUnit("a")(nothing);
    expect(page).toEqual({ ...nothing, view: "unit", unit: "a" });
    expect(leaveUnit(page)).toEqual(nothing);
  });

  it("a column sorts one way, then the other, then not at all", () => {
    const once = sortBy("gap")(nothing);
    const twice = sortBy("gap")(once);
    expect([once, twice, sortBy("gap")(twice), sortBy("rate")(twice)].map(({ sort }) => sort)).toEqual([
      { column: "gap", reversed: false },
      { column: "gap", reversed: true },
      undefined,
      { column: "rate", reversed: false },
    ]);
  });

  it("another package keeps the way of looking and drops what only the old one knows", () => {
    const view = {
      ...nothing,
      unit: "a",
      group: "g",
      month: 24_400,
      target: 2031,
      measure: "pace",
      theme: "dark",
    } as const;
    expect(openData("demo")(view)).toEqual({ ...nothing, data: "demo", measure: "pace", theme: "dark" });
  });

  it("choosing for a comparison starts with none and without a panel, and keeps those chosen before", () => {
    expect(startChoosing({ ...nothing, unit: "a", map: "m" })).toEqual({ ...nothing, units: [], map: "m" });
    expect(startChoosing({ ...nothing, units: ["b", "a"] }).units).toEqual(["b", "a"]);
  });

  it("a unit comes beside those compared, once, and no more of them than there may be", () => {
    const opened = compareUnit("b")({ ...nothing, view: "unit", unit: "b", units: ["a"] });
    expect(opened).toEqual({ ...nothing, view: "compare", units: ["a", "b"] });
    expect(compareUnit("b")(opened)).toEqual(opened);
    const full = { ...nothing, units: ["a", "b", "c", "d", "e", "f"] };
    expect(compareUnit("g")(full)).toEqual({ ...full, view: "compare" });
  });

  it("resetting the options leaves everything else", () => {
    expect(
      resetOptions(
        decode("?curve=linear&scheme=zhejiang&small=apart&tolerance=on&combine=weakest&basis=computed&map=m"),
      ),
    ).toEqual({
      ...nothing,
      map: "m",
    });
  });
});
