import fc from "fast-check";
import { expect, it } from "vitest";
import { fraction } from "../../src/domain/fraction";
import type { ListPolicy } from "../../src/domain/listPolicy";
import { listsOf } from "../../src/domain/lists";
import { type Colour, colours } from "../../src/domain/policy";
import { boardOf, mill, month, report, settingsOf, smallPlan, targetRows } from "../fixtures/smallBoard";
import { boundsOf } from "../fixtures/smallPolicy";

const codes = smallPlan.units.map(({ code }) => code);
const months = ["2031-09", "2031-10", "2031-11", "2031-12", "2032-01", "2032-02", "2032-03"];

const targetFor = (code: string, year: string): number =>
  targetRows.find((row) => row.indicator === "mill" && row.scope === code && String(row.year) === year)?.value ?? 0;

/** Share of the target in percent, or nothing reported, by month and unit. */
const worlds = fc.array(
  fc.array(fc.option(fc.integer({ min: 78, max: 108 }), { nil: undefined, freq: 8 }), { minLength: 6, maxLength: 6 }),
  { minLength: months.length, maxLength: months.length },
);

const classesChosen = fc.subarray([...colours], { minLength: 1 });
const every = fc.record({ kind: fc.constantFrom("incentive" as const, "supervision" as const) });
const rules = fc.oneof(
  fc.record({
    rule: fc.constant("met" as const),
    surplus: fc.nat({ max: 4 }),
    rate: fc.constantFrom(fraction(1), fraction(21, 20)),
  }),
  fc.record({ rule: fc.constant("streak" as const), months: fc.integer({ min: 1, max: 4 }), classes: classesChosen }),
  fc.record({ rule: fc.constant("behind" as const), classes: classesChosen }),
  fc.record({
    rule: fc.constantFrom("risers" as const, "fallers" as const),
    months: fc.integer({ min: 1, max: 4 }),
    top: fc.integer({ min: 1, max: 3 }),
    by: fc.constantFrom("place" as const, "rate" as const),
  }),
);

type Counts = readonly (readonly (number | undefined)[])[];

const goalOf = (m: number, u: number): number => targetFor(codes[u] ?? "", (months[m] ?? "").slice(0, 4));

const isInClass = (counts: Counts, m: number, u: number, wanted: readonly Colour[]): boolean => {
  const count = counts[m]?.[u];
  if (count === undefined) return false;
  const k = boundsOf.annual.findIndex((bound) => count * 100 >= bound * goalOf(m, u));
  return wanted.includes(colours[k === -1 ? 4 : k] as Colour);
};

/** Who belongs on a list, from the counts alone: no code of the application, whole numbers only. */
const expected = (counts: Counts, now: number, policy: ListPolicy): readonly string[] => {
  const countOf = (m: number, u: number) => counts[m]?.[u];
  const open = codes.flatMap((_, u) => {
    const count = countOf(now, u);
    return count === undefined || (policy.kind === "supervision" && count >= goalOf(now, u)) ? [] : [u];
  });
  const fits = (u: number): boolean => {
    const [count, goal] = [countOf(now, u) ?? 0, goalOf(now, u)];
    switch (policy.rule) {
      case "met":
        return count - goal >= policy.surplus && count * Number(policy.rate.den) >= goal * Number(policy.rate.num);
      case "behind":
        return isInClass(counts, now, u, policy.classes);
      case "streak":
        return Array.from({ length: policy.months }, (_, k) => now - k).every((m) =>
          isInClass(counts, m, u, policy.classes),
        );
      default:
        return moved(u) > 0 && open.filter((other) => moved(other) > moved(u)).length < policy.top;
    }
  };
  /** Divisible by every target of the month, so that differences of rates are whole. */
  const product = codes.reduce((all, _, u) => all * goalOf(now, u), 1);
  const moved = (u: number): number => {
    if (policy.rule !== "risers" && policy.rule !== "fallers") return 0;
    const then = now - policy.months;
    if ((months[then] ?? "").slice(0, 4) !== (months[now] ?? "").slice(0, 4)) return 0;
    const isBoth = (other: number) => countOf(now, other) !== undefined && countOf(then, other) !== undefined;
    if (!isBoth(u)) return 0;
    const way = policy.rule === "risers" ? 1 : -1;
    const isAbove = (m: number) => (other: number) =>
      isBoth(other) && (countOf(m, other) ?? 0) * goalOf(m, u) > (countOf(m, u) ?? 0) * goalOf(m, other);
    const placeAt = (m: number) => codes.filter((_, other) => isAbove(m)(other)).length;
    if (policy.by === "place") return way * (placeAt(then) - placeAt(now));
    return (way * ((countOf(now, u) ?? 0) - (countOf(then, u) ?? 0)) * product) / goalOf(now, u);
  };
  return open.filter(fits).map((u) => codes[u] ?? "");
};

it("a list holds exactly whom its rule means: nobody unreported, and for 督办 nobody who has the target", () => {
  let named = 0;
  fc.assert(
    fc.property(worlds, every, rules, fc.integer({ min: 3, max: 6 }), (shares, { kind }, rule, now) => {
      const policy: ListPolicy = { id: "x", name: "x", kind, ...rule };
      const counts = shares.map((line, m) =>
        line.map((share, u) =>
          share === undefined
            ? undefined
            : Math.round((share * targetFor(codes[u] ?? "", (months[m] ?? "").slice(0, 4))) / 100),
        ),
      );
      const board = boardOf(
        counts.flatMap((line, m) => line.map((count, u) => report(months[m] ?? "", codes[u] ?? "", "mill", count))),
      );
      const settings = settingsOf({ month: month(months[now] ?? ""), indicator: mill });
      const lists = listsOf({ ...board, policy: { ...board.policy, lists: [policy] } }, settings);
      const holds = (lists[0]?.entries ?? []).map(({ row }) => row.unit.code);
      expect([...holds].sort()).toEqual([...expected(counts, now, policy)].sort());
      named += holds.length;
    }),
    { numRuns: 600 },
  );
  expect(named).toBeGreaterThan(300);
});
