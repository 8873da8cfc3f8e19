import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { countsAt, type Ledger, ledgerOf, type Report, revisionsOf } from "../../src/domain/ledger";
import { monthText } from "../../src/domain/month";
import { none } from "../../src/domain/plan";
import { at, mill, month, orchard, report, reportsOf, smallPlan } from "../fixtures/smallBoard";

const countsIn = (ledger: Ledger, when: string, indicator = orchard): number[] => [
  ...countsAt(smallPlan, ledger, indicator, month(when)),
];

/** What the ledger holds for the orchards of `oak` in March after these lines. */
const heldAfter = (
  ...lines: readonly (readonly [value: number | undefined, reportedOn: string])[]
): number | undefined =>
  countsIn(
    ledgerOf(
      smallPlan,
      lines.map(([value, reportedOn]) => report("2031-03", "oak", "orchard", value, reportedOn)),
    ),
    "2031-03",
  )[at.oak];

describe("a ledger", () => {
  it("starts from the baseline of the plan, and from nothing without one", () => {
    const ledger = ledgerOf(smallPlan, []);
    expect(countsIn(ledger, "2030-12")).toEqual([41, 82, 3, 23, 61, none]);
    expect(countsIn(ledger, "2030-12", mill)).toEqual([211, 149, 6, 89, 43, 31]);
    expect(countsIn(ledger, "2031-01")).toEqual([none, none, none, none, none, none]);
    expect(monthText(ledger.latest)).toBe("2030-12");
  });

  it("keeps every count in its own month, indicator and unit", () => {
    const ledger = ledgerOf(smallPlan, [
      ...reportsOf("2031-12", "orchard", { oak: 51, ash: 20 }),
      ...reportsOf("2032-12", "mill", { elm: 197, yew: 78 }),
    ]);
    expect(countsIn(ledger, "2031-12")).toEqual([51, none, none, none, none, 20]);
    expect(countsIn(ledger, "2032-12", mill)).toEqual([none, 197, none, none, 78, none]);
    expect(ledger.counts.filter((count) => count !== none)).toHaveLength(11 + 4);
    expect(monthText(ledger.latest)).toBe("2032-12");
  });

  test.each(["2030-11", "2033-01"])("knows nothing outside the plan, in %s", (when) => {
    expect(countsIn(ledgerOf(smallPlan, []), when)).toEqual([none, none, none, none, none, none]);
  });

  it("lets a report correct the baseline", () => {
    expect(countsIn(ledgerOf(smallPlan, [report("2030-12", "elm", "orchard", 80)]), "2030-12")[at.elm]).toBe(80);
  });
});

const settlements: readonly [string, number | undefined, (readonly [number | undefined, string])[]][] = [
  [
    "hold when they are newer",
    46,
    [
      [45, "2031-04-02"],
      [46, "2031-04-03"],
    ],
  ],
  [
    "hold when they are newer, wherever they stand",
    46,
    [
      [46, "2031-04-03"],
      [45, "2031-04-02"],
    ],
  ],
  [
    "hold when they stand later on the same day",
    47,
    [
      [48, "2031-04-05"],
      [47, "2031-04-05"],
    ],
  ],
  [
    "withdraw with an empty value",
    none,
    [
      [49, "2031-04-06"],
      [undefined, "2031-04-07"],
    ],
  ],
  [
    "give back what was withdrawn",
    50,
    [
      [44, "2031-04-01"],
      [undefined, "2031-04-08"],
      [50, "2031-04-09"],
    ],
  ],
  [
    "lose to what is newer, withdrawn or not",
    43,
    [
      [undefined, "2031-03-30"],
      [43, "2031-03-31"],
    ],
  ],
  [
    "may say zero, which is not missing",
    0,
    [
      [42, "2031-04-10"],
      [0, "2031-04-11"],
    ],
  ],
];

describe("corrections", () => {
  test.each(settlements)("%s", (_, held, lines) => {
    expect(heldAfter(...lines)).toBe(held);
  });
});

describe("corrections in the ledger", () => {
  it("move the latest month back when its only value is withdrawn", () => {
    const lines = [
      report("2031-07", "oak", "orchard", 52),
      report("2031-08", "fir", "mill", 99),
      report("2031-08", "fir", "mill", undefined, "2031-09-01"),
    ];
    expect(monthText(ledgerOf(smallPlan, lines).latest)).toBe("2031-07");
  });

  it("stay in the history of a number: month by month, in the order in which they came to hold", () => {
    const [first, second, third, later] = [
      report("2031-03", "oak", "orchard", 45, "2031-04-02"),
      report("2031-03", "oak", "orchard", 46, "2031-04-03"),
      report("2031-03", "oak", "orchard", 47, "2031-04-03"),
      report("2031-04", "oak", "orchard", 48, "2031-04-01"),
    ];
    const others = [report("2031-03", "elm", "orchard", 83), report("2031-03", "oak", "mill", 219)];
    const ledger = ledgerOf(smallPlan, [later, second, ...others, first, third]);
    expect(revisionsOf(ledger, "oak", "orchard")).toEqual([first, second, third, later]);
  });
});

const codes = smallPlan.units.map(({ code }) => code);

const cell = fc.record({
  month: fc.integer({ min: month("2030-12"), max: month("2031-02") }),
  unit: fc.constantFrom(...codes),
  indicator: fc.constantFrom("orchard", "mill"),
  value: fc.option(fc.nat(400), { nil: undefined, freq: 4 }),
  note: fc.constant(""),
});

const dayText = (day: number): string => `2031-04-${String(day).padStart(2, "0")}`;

const cellKey = ({ month: m, unit, indicator }: Report): string => `${m} ${unit} ${indicator}`;

const dated = (days: fc.Arbitrary<number>): fc.Arbitrary<Report[]> =>
  fc.array(
    fc.tuple(cell, days).map(([line, day]): Report => ({ ...line, reportedOn: dayText(day) })),
    { maxLength: 28 },
  );

const shuffled = (lines: readonly Report[]): fc.Arbitrary<Report[]> =>
  fc.shuffledSubarray([...lines], { minLength: lines.length });

const isSameLedger = (a: readonly Report[], b: readonly Report[]): void => {
  const [one, other] = [ledgerOf(smallPlan, a), ledgerOf(smallPlan, b)];
  expect(one.counts).toEqual(other.counts);
  expect(one.latest).toBe(other.latest);
};

describe("the order of lines", () => {
  it("does not matter as long as no two lines bear the same stamp", () => {
    const distinct = fc
      .uniqueArray(fc.integer({ min: 1, max: 99 }), { maxLength: 28 })
      .chain((days) =>
        fc.tuple(...days.map((day) => cell.map((line): Report => ({ ...line, reportedOn: dayText(day) })))),
      );
    fc.assert(
      fc.property(
        distinct.chain((lines) => fc.tuple(fc.constant(lines), shuffled(lines))),
        ([lines, turned]) => {
          isSameLedger(lines, turned);
        },
      ),
    );
  });

  it("does not matter between cells: lines of one cell keep their order, the rest is shuffled", () => {
    const stamped = dated(fc.integer({ min: 1, max: 3 }));
    fc.assert(
      fc.property(
        stamped.chain((lines) => fc.tuple(fc.constant(lines), shuffled(lines))),
        ([lines, turned]) => {
          const queues = new Map<string, Report[]>();
          for (const line of lines) queues.set(cellKey(line), [...(queues.get(cellKey(line)) ?? []), line]);
          isSameLedger(
            lines,
            turned.map((line) => queues.get(cellKey(line))?.shift() as Report),
          );
        },
      ),
    );
  });
});

describe("lines of one day", () => {
  it("decides between equal stamps: the later line holds", () => {
    fc.assert(
      fc.property(dated(fc.constant(17)), (lines) => {
        const ledger = ledgerOf(smallPlan, lines);
        const last = new Map(lines.map((line) => [cellKey(line), line]));
        for (const line of last.values()) {
          const indicator = line.indicator === "orchard" ? orchard : mill;
          const held = countsAt(smallPlan, ledger, indicator, line.month)[codes.indexOf(line.unit)];
          expect(held).toBe(line.value ?? none);
        }
      }),
    );
  });
});
