import { describe, expect, it, test } from "vitest";
import { faultsAfter } from "./smallPackage";

const annex = (change: object) => JSON.stringify({ titles: {}, remark: "", causes: [], ...change });

const faultsOf = (change: object) =>
  faultsAfter(["board.json", '"title":"small",', `"title":"small","annex":${annex(change)},`]);

const cause = { indicator: "mill", scope: "all", years: [2031], note: "" };

describe("what board.json says of the annex", () => {
  it("may name indicators, groups, units and the whole", async () => {
    expect(await faultsOf({ titles: { mill: "磨坊表" }, causes: [cause] })).toEqual([]);
  });

  test.each([
    ["annex.titles", { titles: { sawmill: "表" } }, "sawmill"],
    ["annex.municipalAfter", { municipalAfter: "nowhere" }, "nowhere"],
    ["annex.causes[1].indicator", { causes: [cause, { ...cause, indicator: "saw" }] }, "saw"],
    ["annex.causes[0].scope", { causes: [{ ...cause, scope: "nowhere" }] }, "nowhere"],
  ])("has a fault at %s where it names what is not there", async (column, change, found) => {
    expect(await faultsOf(change)).toMatchObject([{ file: "board.json", column, found, problem: "没有这个编号" }]);
  });

  it("is checked like the rest of the file", async () => {
    const faults = await faultsOf({ causes: [{ ...cause, years: [2031.5] }] });
    expect(faults).toMatchObject([{ column: "annex.causes[0].years[0]" }]);
  });
});
