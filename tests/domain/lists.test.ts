import { describe, expect, it, test } from "vitest";
import type { Board } from "../../src/domain/board";
import { fraction } from "../../src/domain/fraction";
import type { Report } from "../../src/domain/ledger";
import type { ListPolicy } from "../../src/domain/listPolicy";
import { listsOf, type NamedList } from "../../src/domain/lists";
import { monthText } from "../../src/domain/month";
import type { Settings } from "../../src/domain/settings";
import { boardOf, mill, month, report, reportsOf, settingsOf } from "../fixtures/smallBoard";

const base = { id: "x", name: "x", kind: "incentive" } as const;
const met: ListPolicy = { ...base, rule: "met", surplus: 0, rate: fraction(1) };
const reds: ListPolicy = { ...base, kind: "supervision", rule: "streak", months: 3, classes: ["red"] };
const risers: ListPolicy = { ...base, rule: "risers", months: 2, top: 1, by: "place" };

const listOf = (reports: readonly Report[], settings: Settings, policy: ListPolicy): NamedList => {
  const board = boardOf(reports);
  const withList: Board = { ...board, policy: { ...board.policy, lists: [policy] } };
  const [list] = listsOf(withList, settings);
  if (!list) throw new Error("no list");
  return list;
};

const on = (when: string, more: Partial<Settings> = {}) => settingsOf({ month: month(when), indicator: mill, ...more });
const placesIn = ({ row, evidence }: NamedList["entries"][number]) => {
  if (evidence.kind !== "places") throw new Error(evidence.kind);
  const { from, gained, among } = evidence;
  return [row.unit.code, { from: [from.month, from.row.rank], to: row.rank, gained, among }];
};
const codesOf = ({ entries }: NamedList): readonly string[] => entries.map(({ row }) => row.unit.code);

/** The targets for 2031 are 251, 173, 8, 101, 59 and 47. */
const counts = { oak: 251, elm: 172, pea: 9, fir: 85, yew: 59, ash: 0 };
const july = reportsOf("2031-07", "mill", counts);

describe("a list of who has the target", () => {
  test.each([
    ["holds who reached it and who passed it, the best first", met, ["pea", "oak", "yew"]],
    ["asks for more companies", { ...met, surplus: 1 }, ["pea"]],
    ["includes the rate that it asks for", { ...met, rate: fraction(9, 8) }, ["pea"]],
    ["asks for a higher rate", { ...met, rate: fraction(113, 100) }, []],
  ] as const)("%s", (_, policy, codes) => {
    expect(codesOf(listOf(july, on("2031-07"), policy))).toEqual(codes);
  });

  it("goes by the annual target whatever the measure, and by the month's own year whatever target year is chosen", () => {
    const chosen = on("2031-07", { measure: "pace", target: 2032 });
    expect(codesOf(listOf(july, chosen, met))).toEqual(["pea", "oak", "yew"]);
  });

  it("asks for all indicators when they are taken together, of a unit without a task in one only the others", () => {
    const both = [
      ...reportsOf("2031-07", "mill", { ...counts, ash: 47 }),
      ...reportsOf("2031-07", "orchard", { oak: 53, elm: 106, pea: 4, fir: 29, yew: 73, ash: 1 }),
    ];
    expect([...codesOf(listOf(both, on("2031-07", { indicator: "combined" }), met))].sort()).toEqual([
      "ash",
      "oak",
      "yew",
    ]);
    const late = both.filter(({ unit, indicator }) => unit !== "oak" || indicator !== "orchard");
    expect([...codesOf(listOf(late, on("2031-07", { indicator: "combined" }), met))].sort()).toEqual(["ash", "yew"]);
  });
});

describe("a streak", () => {
  const months = (...values: readonly (readonly [string, number | undefined])[]) =>
    values.map(([when, value]) => report(when, "oak", "mill", value));
  const oakFor = (reports: readonly Report[], when: string, policy = reds) => {
    const [entry] = listOf(reports, on(when), policy).entries;
    return entry?.evidence.kind === "streak" ? entry.evidence.months.map((one) => monthText(one.month)) : undefined;
  };

  it("is as long as the months in a row, with every month of it", () => {
    const reports = months(["2031-03", 250], ["2031-04", 200], ["2031-05", 201], ["2031-06", 202], ["2031-07", 203]);
    expect(oakFor(reports, "2031-07")).toEqual(["2031-04", "2031-05", "2031-06", "2031-07"]);
    expect(oakFor(reports, "2031-06")).toEqual(["2031-04", "2031-05", "2031-06"]);
    expect(oakFor(reports, "2031-05")).toBeUndefined();
  });

  it("is broken by a month without a report", () => {
    expect(oakFor(months(["2031-04", 200], ["2031-06", 202], ["2031-07", 203]), "2031-07")).toBeUndefined();
    expect(
      oakFor(
        months(["2031-04", 200], ["2031-05", 201], ["2031-05", undefined], ["2031-06", 202], ["2031-07", 203]),
        "2031-07",
      ),
    ).toBeUndefined();
  });

  it("crosses the turn of the year, each month against its own year's target", () => {
    const reports = months(["2031-11", 200], ["2031-12", 201], ["2032-01", 230]);
    expect(oakFor(reports, "2032-01")).toEqual(["2031-11", "2031-12", "2032-01"]);
    expect(oakFor(months(["2031-11", 200], ["2031-12", 251], ["2032-01", 230]), "2032-01")).toBeUndefined();
  });

  it("does not reach back to the starting line", () => {
    expect(oakFor(months(["2031-01", 200], ["2031-02", 201]), "2031-02")).toBeUndefined();
  });

  it("may go through several classes", () => {
    const reports = months(["2031-05", 214], ["2031-06", 215], ["2031-07", 203]);
    expect(oakFor(reports, "2031-07")).toBeUndefined();
    expect(oakFor(reports, "2031-07", { ...reds, classes: ["orange", "red"] })).toHaveLength(3);
  });
});

describe("the farthest movers", () => {
  const may = reportsOf("2031-05", "mill", { oak: 240, elm: 172, pea: 7, fir: 85, yew: 50, ash: 30 });
  const two = [...may, ...july];

  it("are told with the places they had among those placed in both months", () => {
    const list = listOf(two, on("2031-07"), risers);
    expect(list.entries.map(placesIn)).toEqual([
      ["pea", { from: [month("2031-05"), 3], to: 1, gained: 2, among: 6 }],
      ["yew", { from: [month("2031-05"), 4], to: 2, gained: 2, among: 6 }],
    ]);
  });

  it("have the places of the ranking, though only who is placed in both months counts for the move", () => {
    const reports = two.filter(({ unit, month: when }) => unit !== "oak" || when === month("2031-07"));
    const list = listOf(reports, on("2031-07"), { ...risers, rule: "fallers" });
    // In May without oak elm is the first; in July pea, yew and oak are before it, of whom oak does not count.
    expect(list.entries.map(placesIn)).toEqual([["elm", { from: [month("2031-05"), 1], to: 4, gained: -2, among: 5 }]]);
  });

  it("are all who share the last place asked for, and only who moved", () => {
    expect(codesOf(listOf(two, on("2031-07"), { ...risers, rule: "fallers", kind: "supervision" }))).toEqual(["elm"]);
    expect(
      codesOf(listOf([...may, ...reportsOf("2031-07", "mill", { oak: 240, elm: 172 })], on("2031-07"), risers)),
    ).toEqual([]);
  });

  it("may go by the rate, and are exact in it", () => {
    const [first] = listOf(two, on("2031-07"), { ...risers, by: "rate" }).entries;
    expect(first?.row.unit.code).toBe("pea");
    expect(first?.evidence).toMatchObject({ kind: "points", points: { num: 16, den: 64 } });
  });

  test.each([
    ["over the turn of the year", "2032-01"],
    ["with the starting line", "2031-02"],
  ])("are not told %s", (_, when) => {
    expect(listOf(reportsOf(when, "mill", counts), on(when), risers)).toMatchObject({
      entries: [],
      unsaid: "incomparable",
    });
  });
});

describe("a list of 督办", () => {
  it("never names a unit that has its target, though its class is among those meant", () => {
    const behind: ListPolicy = { ...base, kind: "supervision", rule: "behind", classes: ["blue", "red"] };
    expect(codesOf(listOf(july, on("2031-07"), behind))).toEqual(["ash", "fir"]);
    expect(codesOf(listOf(july, on("2031-07"), { ...behind, kind: "incentive" }))).toEqual([
      "ash",
      "fir",
      "yew",
      "oak",
      "pea",
    ]);
  });

  it("tells zero from no report", () => {
    const behind: ListPolicy = { ...base, kind: "supervision", rule: "behind", classes: ["red"] };
    const silent = july.filter(({ unit }) => unit !== "ash");
    expect(codesOf(listOf(silent, on("2031-07"), behind))).toEqual(["fir"]);
  });

  it("goes by the class of the standard scheme, whatever colours are shown", () => {
    const behind: ListPolicy = { ...base, rule: "behind", classes: ["blue"] };
    const zhejiang = settingsOf({ month: month("2031-07"), indicator: mill, options: { scheme: "zhejiang" } });
    expect(codesOf(listOf(july, zhejiang, behind))).toEqual(["yew", "oak", "pea"]);
  });

  it("may name the measure that it goes by", () => {
    const list = listOf(july, on("2031-07"), { ...reds, measure: "pace" });
    expect(list.board.settings.measure).toBe("pace");
  });
});

describe("no list", () => {
  test.each([
    ["is made of the starting line", "2030-12", "start"],
    ["is made of a month without any report", "2031-08", "unreported"],
  ])("%s", (_, when, unsaid) => {
    expect(listOf(july, on(when), met)).toMatchObject({ entries: [], unsaid });
  });

  it("is there without a policy for it", () => {
    expect(listsOf(boardOf(july), on("2031-07"))).toEqual([]);
  });
});
