import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { figureChoices } from "../../src/domain/figureChoices";
import { monthAt } from "../../src/domain/month";
import { peerRules } from "../../src/domain/peers";
import { measures } from "../../src/domain/policy";
import { mostSupposed } from "../../src/domain/supposed";
import { decode, encode } from "../../src/state/url";
import { screens, sortColumns, type View } from "../../src/state/view";

const maybe = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(arbitrary, { nil: undefined });
const word = fc.string({ minLength: 1, unit: "grapheme" });

const plainWord = word.filter((text) => !/[,:]/.test(text));

const day = fc
  .date({ min: new Date("1000-01-01"), max: new Date("9999-12-31"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

const views: fc.Arbitrary<View> = fc.record({
  view: maybe(fc.constantFrom(...screens)),
  indicator: maybe(word),
  measure: maybe(fc.constantFrom(...measures)),
  month: maybe(fc.integer({ min: monthAt(1000, 1), max: monthAt(9999, 12) })),
  target: maybe(fc.integer({ min: 1000, max: 9999 })),
  unit: maybe(word),
  units: maybe(fc.uniqueArray(word.filter((text) => !text.includes(",")))),
  whatif: maybe(
    fc.record({
      month: fc.integer({ min: monthAt(1000, 1), max: monthAt(9999, 12) }),
      counts: fc.uniqueArray(
        fc.record({
          unit: plainWord,
          indicator: plainWord,
          by: fc.integer({ min: -mostSupposed, max: mostSupposed }).filter(Boolean),
        }),
        { minLength: 1, selector: ({ unit, indicator }) => `${unit}:${indicator}` },
      ),
    }),
  ),
  peers: maybe(fc.constantFrom(...peerRules)),
  map: maybe(word),
  data: maybe(fc.constant<"demo">("demo")),
  theme: maybe(fc.constantFrom("light", "dark")),
  ratio: maybe(fc.integer({ min: 5_000, max: 100_000 }).map((parts) => parts / 10_000)),
  known: maybe(day),
  group: maybe(word),
  sort: maybe(fc.record({ column: fc.constantFrom(...sortColumns), reversed: fc.boolean() })),
  goals: maybe(word),
  figures: maybe(fc.constantFrom(...figureChoices)),
  curve: maybe(fc.constantFrom("indicator", "linear")),
  scheme: maybe(fc.constantFrom("standard", "zhejiang")),
  small: maybe(fc.constantFrom("ranked", "apart")),
  tolerance: maybe(fc.constantFrom("off", "on")),
  combine: maybe(fc.constantFrom("weighted", "weakest")),
  basis: maybe(fc.constantFrom("printed", "computed")),
});

const nothing = decode("");

describe("the address", () => {
  it("brings back every view: decode(encode(view)) equals view", () => {
    fc.assert(
      fc.property(views, (view) => {
        expect(decode(encode(view))).toEqual(view);
      }),
      { numRuns: 1000 },
    );
  });

  it("reads any text without throwing, and reads its own writing of it the same", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const view = decode(text);
        expect(decode(encode(view))).toEqual(view);
      }),
    );
  });

  it("reads the ratio of a wall as width to height, or as one number, and nothing that no screen has", () => {
    const ratios = ["32:9", "3.11", "16:9", "0.4", "11", "9:0", "x", "-2", ""].map(
      (text) => decode(`?ratio=${text}`).ratio,
    );
    expect(ratios).toEqual([3.5556, 3.11, 1.7778, undefined, undefined, undefined, undefined, undefined, undefined]);
  });

  it("is empty when the person chose nothing", () => {
    expect(encode(nothing)).toBe("");
  });

  it.each([
    ["?view=nowhere&indicator=a", { indicator: "a" }],
    ["?month=2031-13&target=2032", { target: 2032 }],
    ["?month=latest&measure=pace", { measure: "pace" }],
    ["?month=2031-7", {}],
    ["?known=2031-02-30", {}],
    ["?known=2031-2-3", {}],
    ["?known=2031-02-28", { known: "2031-02-28" }],
    ["?measure=PACE&theme=dark", { theme: "dark" }],
    ["?target=999&unit=b", { unit: "b" }],
    ["?sort=-gap", { sort: { column: "gap", reversed: true } }],
    ["?sort=-&group=c", { group: "c" }],
    ["?whatif=oak:mill:%2B3&group=c", { group: "c" }],
    [
      "?whatif=2031-07,oak:mill:+3",
      { whatif: { month: monthAt(2031, 7), counts: [{ unit: "oak", indicator: "mill", by: 3 }] } },
    ],
    ["?whatif=2031-13,oak:mill:%2B3", {}],
    ["?whatif=2031-07", {}],
    ["?whatif=2031-07,oak:mill:0,oak:mill,oak:mill:10000", {}],
    [
      "?whatif=2031-07,oak:mill:3,elm:mill:-4,oak:mill:-2",
      {
        whatif: {
          month: monthAt(2031, 7),
          counts: [
            { unit: "oak", indicator: "mill", by: -2 },
            { unit: "elm", indicator: "mill", by: -4 },
          ],
        },
      },
    ],
    ["?data=other&indicator=", {}],
    ["?__proto__=x&constructor=y&curve=linear", { curve: "linear" }],
  ])("falls back field by field: %s", (query, rest) => {
    expect(decode(query)).toEqual({ ...nothing, ...rest });
  });
});
