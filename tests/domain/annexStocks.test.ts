import { describe, expect, it } from "vitest";
import { annexStocks, wholeStock } from "../../src/domain/annexStocks";
import { none } from "../../src/domain/plan";
import { mill, month, orchard, settingsOf, smallBoard } from "../fixtures/smallBoard";

describe("the stock beside the annex", () => {
  const june = annexStocks(smallBoard, settingsOf({ measure: "net" }), orchard);

  it("is what each unit reported, and says who has not and who need not", () => {
    expect(june.get("oak")).toEqual({ actual: 48, missing: 0, tasked: true });
    expect(june.get("yew")).toEqual({ actual: none, missing: 1, tasked: true });
    expect(june.get("ash")).toMatchObject({ missing: 0, tasked: false });
  });

  it("adds up groups and district from those who reported, and counts who is missing", () => {
    expect(june.get("north")).toEqual({ actual: 146, missing: 0, tasked: true });
    expect(june.get("south")).toEqual({ actual: 22, missing: 1, tasked: true });
    expect(june.get("all")).toEqual({ actual: 168, missing: 1, tasked: true });
  });

  it("is of the indicator asked, whatever the settings show, and of their month", () => {
    const may = annexStocks(smallBoard, settingsOf({ indicator: "combined", month: month("2031-05") }), mill);
    expect(may.get("all")).toEqual({ actual: 570, missing: 0, tasked: true });
  });

  it("is whole only where somebody has a task and nobody is missing", () => {
    expect(["north", "south", "yew", "ash"].map((scope) => wholeStock(june.get(scope)))).toEqual([
      146,
      none,
      none,
      none,
    ]);
    expect(wholeStock(undefined)).toBe(none);
  });
});
