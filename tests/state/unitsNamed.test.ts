import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { apply, createShell } from "../../src/state/store";
import { unitsNamed, withUnitsKnown } from "../../src/state/unitsNamed";
import { decode } from "../../src/state/url";
import { compareUnit, mostUnits, toggleUnit } from "../../src/state/view";
import { at, smallBoard } from "../fixtures/smallBoard";

const small = smallBoard.plan.units.map(({ code }) => code);

/** A plan of more units than can be compared. */
const many = Array.from({ length: 8 }, (_, k) => `u${k}`);
const wide = { plan: { ...smallBoard.plan, units: many.map((code) => ({ ...smallBoard.plan.units[0]!, code })) } };

const shellAt = (query: string) => {
  const store = createShell(decode(query));
  store.setState({ board: smallBoard });
  return store;
};

describe("the units that an address names", () => {
  it("are those of the plan in the order named; other codes are told apart, and so are more than can be compared", () => {
    expect(unitsNamed(["ivy", "fir", "", "oak"], smallBoard)).toEqual({
      chosen: [at.fir, at.oak],
      unknown: ["ivy", ""],
      surplus: [],
    });
    expect(unitsNamed([...many, "ivy"], wide)).toEqual({
      chosen: [0, 1, 2, 3, 4, 5],
      unknown: ["ivy"],
      surplus: ["u6", "u7"],
    });
  });

  it("do not keep a known unit from being chosen, however many unknown ones there are", () => {
    const store = shellAt("?units=a,b,c,d,e,f");
    apply(store, toggleUnit("fir"));
    expect(store.getState().view.units).toEqual(["fir"]);
    const other = shellAt("?units=a,b,c,oak,d,e,f");
    apply(other, compareUnit("fir"));
    expect(other.getState().view).toMatchObject({ view: "compare", units: ["oak", "fir"] });
  });

  it("stay the same view where all are known, and are left to be read while there is no board", () => {
    const view = decode("?units=oak,fir");
    expect(withUnitsKnown(view, smallBoard)).toBe(view);
    const store = createShell(decode("?units=a,b"));
    apply(store, (same) => same);
    expect(store.getState().view.units).toEqual(["a", "b"]);
  });

  it("are each said once: chosen, unknown and surplus are together what was named, and no choice goes over the most", () => {
    const codes = fc.uniqueArray(fc.oneof(fc.constantFrom(...many, ...small), fc.string({ maxLength: 3 })), {
      maxLength: 14,
    });
    fc.assert(
      fc.property(codes, fc.constantFrom(...many), (named, next) => {
        const { chosen, unknown, surplus } = unitsNamed(named, wide);
        expect([...chosen.map((index) => many[index]), ...unknown, ...surplus].sort()).toEqual([...named].sort());
        const view = { ...decode(""), units: named };
        const after = toggleUnit(next)(withUnitsKnown(view, wide)).units ?? [];
        expect(after.length).toBeLessThanOrEqual(mostUnits);
        expect(after.every((code) => many.includes(code))).toBe(true);
        if (chosen.length < mostUnits) expect(after.includes(next)).toBe(!named.includes(next));
      }),
    );
  });
});
