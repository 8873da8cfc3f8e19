import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { attributionOf } from "../../src/domain/attribution";
import { concentrationOf } from "../../src/domain/concentration";
import { type Fraction, fraction, isSame, plus, times } from "../../src/domain/fraction";
import { none } from "../../src/domain/plan";
import { scoreboard } from "../../src/domain/scoreboard";
import { sideOf } from "../../src/domain/sideOf";
import { structureOf } from "../../src/domain/structure";
import { at, boardOf, mill, month, orchard, report, reportsOf, settingsOf, smallPlan } from "../fixtures/smallBoard";

const codes = smallPlan.units.map(({ code }) => code);
const july = settingsOf({ month: month("2031-07"), indicator: mill });
const mills = boardOf(reportsOf("2031-07", "mill", { oak: 217, elm: 145, pea: 9, fir: 100, yew: 44, ash: 33 }));

/** July and the December before it, any counts, some of them missing. */
const worlds = fc
  .array(fc.option(fc.nat({ max: 400 }), { nil: undefined, freq: 30 }), { minLength: 12, maxLength: 12 })
  .map((counts) =>
    boardOf(
      codes.flatMap((code, u) => [
        report("2031-07", code, "mill", counts[u], "2031-08-02"),
        report("2030-12", code, "mill", counts[u + 6], "2031-01-05"),
      ]),
    ),
  );

const sum = (fractions: readonly Fraction[]): Fraction =>
  fractions.reduce((a, b) => ({ num: plus(times(a.num, b.den), times(b.num, a.den)), den: times(a.den, b.den) }), {
    num: 0,
    den: 1,
  });

const whole = fraction(1);

describe("the make-up of the district", () => {
  it("gives unit, group and district their part of stock and growth", () => {
    const { units, groups, district } = structureOf(mills, july, mill);
    expect(units[at.elm]).toEqual({
      ...{ actual: 145, tasked: 1, missing: 0, ofStock: { num: 145, den: 548 } },
      year: { companies: -4, share: { num: -4, den: 19 } },
      plan: { companies: -4, share: { num: -4, den: 19 } },
    });
    expect(groups.map(({ actual, year }) => [actual, year.companies])).toEqual([
      [371, 5],
      [177, 14],
    ]);
    expect(district).toMatchObject({ actual: 548, tasked: 6, year: { companies: 19, share: { num: 19, den: 19 } } });
  });

  it("leaves a unit without a task out of everything, its group included", () => {
    const board = boardOf(reportsOf("2031-07", "orchard", { oak: 44, elm: 98, pea: 4, fir: 26, yew: 63, ash: 17 }));
    const { units, groups, district } = structureOf(board, { ...july, indicator: orchard }, orchard);
    expect(units[at.ash]).toMatchObject({ actual: none, tasked: 0, missing: 0, ofStock: undefined });
    expect(groups[1]).toMatchObject({ actual: 89, tasked: 2 });
    expect(district.actual).toBe(235);
  });

  it("counts growth from the year's December and from the starting line apart", () => {
    const board = boardOf([
      ...reportsOf("2031-12", "mill", { oak: 240, elm: 170, pea: 7, fir: 99, yew: 58, ash: 45 }),
      ...reportsOf("2032-01", "mill", { oak: 243, elm: 168, pea: 7, fir: 100, yew: 58, ash: 45 }),
    ]);
    const { units, district, since } = structureOf(board, settingsOf({ month: month("2032-01") }), mill);
    expect([since.year, since.plan]).toEqual([month("2031-12"), month("2030-12")]);
    expect([units[at.oak]?.year.companies, units[at.oak]?.plan.companies]).toEqual([3, 32]);
    expect([district.year.companies, district.plan.companies]).toEqual([2, 92]);
  });

  it("has no part in growth where the district did not grow, but the companies still stand", () => {
    const board = boardOf(reportsOf("2031-07", "mill", { oak: 212, elm: 140, pea: 6, fir: 80, yew: 43, ash: 31 }));
    const { units } = structureOf(board, july, mill);
    expect(units[at.oak]?.year).toEqual({ companies: 1, share: undefined });
    expect(units[at.fir]?.year).toEqual({ companies: -9, share: undefined });
  });

  it("is whole: parts of stock, and of growth where there are any, add up to exactly one over units and over groups", () => {
    let grown = 0;
    fc.assert(
      fc.property(worlds, (board) => {
        const { units, groups, district } = structureOf(board, july, mill);
        for (const list of [units, groups]) {
          const stock = list.flatMap(({ ofStock }) => ofStock ?? []);
          if (district.actual > 0) expect(isSame(sum(stock), whole)).toBe(true);
          const growth = list.flatMap(({ year }) => year.share ?? []);
          if (!district.year.share) expect(growth).toEqual([]);
          else expect([isSame(sum(growth), whole), growth.length]).toEqual([true, list.length]);
          if (district.year.share) grown++;
          if (district.year.companies !== undefined)
            expect(list.reduce((total, { year }) => total + (year.companies ?? Number.NaN), 0)).toBe(
              district.year.companies,
            );
        }
      }),
    );
    expect(grown).toBeGreaterThan(10);
  });
});

describe("the attribution of the gap", () => {
  it("names the farthest behind first and keeps what the printed sum differs by apart", () => {
    expect(attributionOf(mills, july, mill)).toEqual({
      parts: [
        { unit: at.oak, gap: -34 },
        { unit: at.elm, gap: -28 },
        { unit: at.yew, gap: -15 },
        { unit: at.ash, gap: -14 },
        { unit: at.fir, gap: -1 },
        { unit: at.pea, gap: 1 },
      ],
      missing: [],
      groups: [-61, -30],
      computed: -91,
      printed: -92,
      printing: -1,
    });
  });

  it("has no whole while a unit is unreported, and tells which", () => {
    const board = boardOf(reportsOf("2031-07", "mill", { oak: 217, elm: 145, pea: 9, fir: 100, ash: 33 }));
    expect(attributionOf(board, july, mill)).toMatchObject({
      missing: [at.yew],
      groups: [-61, undefined],
      computed: undefined,
      printed: undefined,
    });
  });

  it("adds up exactly: units and groups to the gap of the rows, with the difference of print to the printed one", () => {
    let complete = 0;
    fc.assert(
      fc.property(worlds, fc.constantFrom(2031, 2032), (board, target) => {
        const settings = { ...july, target };
        const { parts, missing, computed, printed, printing, groups } = attributionOf(board, settings, mill);
        const { district } = scoreboard(board, settings);
        expect([computed, printed]).toEqual([district.computed.gap, district.printed?.gap]);
        expect(parts.length + missing.length).toBe(6);
        if (computed === undefined) return;
        complete++;
        const total = parts.reduce((all, { gap }) => all + gap, 0);
        expect(total).toBe(computed);
        expect(groups.reduce<number>((all, gap) => all + (gap ?? Number.NaN), 0)).toBe(computed);
        expect(total + printing).toBe(printed);
        expect(sideOf(district, "printed").gap).toBe(printed);
      }),
    );
    expect(complete).toBeGreaterThan(10);
  });
});

describe("concentration", () => {
  const of = (counts: Readonly<Record<string, number>>) =>
    concentrationOf(structureOf(boardOf(reportsOf("2031-07", "mill", counts)), july, mill));

  test.each([
    ["one that holds exactly half is enough", { oak: 60, elm: 20, pea: 20, fir: 10, yew: 5, ash: 5 }, [at.oak]],
    ["one that lacks a company is not", { oak: 59, elm: 20, pea: 20, fir: 11, yew: 5, ash: 5 }, [at.oak, at.elm]],
    ["equals stand in the plan's order", { oak: 7, elm: 7, pea: 7, fir: 7, yew: 7, ash: 7 }, [at.oak, at.elm, at.pea]],
  ] as const)("%s", (_, counts, half) => {
    expect(of(counts)?.half.units).toEqual(half);
  });

  it("is told of the largest, the largest three and the larger half, each once, beside an even spread", () => {
    expect(of({ oak: 30, elm: 20, pea: 5, fir: 25, yew: 15, ash: 5 })?.heads).toEqual([
      { units: [at.oak], share: { num: 30, den: 100 }, even: { num: 1, den: 6 } },
      { units: [at.oak, at.fir, at.elm], share: { num: 75, den: 100 }, even: { num: 3, den: 6 } },
    ]);
  });

  it("counts only who reported, and does not exist without stock", () => {
    expect(of({ oak: 3, elm: 4 })).toMatchObject({ of: 2, half: { units: [at.elm], share: { num: 4, den: 7 } } });
    expect(of({ oak: 0, elm: 0 })).toBeUndefined();
    expect(of({})).toBeUndefined();
  });

  it("names the fewest that hold half: one fewer of the largest does not", () => {
    fc.assert(
      fc.property(worlds, (board) => {
        const structure = structureOf(board, july, mill);
        const concentration = concentrationOf(structure);
        if (!concentration) return;
        const counts = structure.units
          .flatMap(({ ofStock, actual }) => (ofStock ? [actual] : []))
          .sort((a, b) => b - a);
        const total = counts.reduce((all, count) => all + count, 0);
        const held = (n: number) => counts.slice(0, n).reduce((all, count) => all + count, 0);
        const n = concentration.half.units.length;
        expect([2 * held(n) >= total, 2 * held(n - 1) < total]).toEqual([true, true]);
      }),
    );
  });
});
