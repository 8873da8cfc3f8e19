import { describe, expect, it, test } from "vitest";
import { demoOf, recipeIn } from "../../src/cli/demo";
import { describeFolder, readData, readPackage } from "../../src/cli/package";
import type { Board } from "../../src/domain/board";
import type { Measure } from "../../src/domain/policy";
import { measureOf } from "../../src/domain/policy";
import { classOfStanding, standingsOf } from "../../src/domain/standing";

const demoBoard = async (): Promise<Board> => {
  const demo = await describeFolder("public/demo", new Date());
  if (!demo.ok) throw new Error(JSON.stringify(demo.faults));
  return demo.value.board;
};

describe("a committed package", () => {
  test.each(["public/data", "public/demo"])("%s is described as it is", async (folder) => {
    const described = await describeFolder(folder, new Date());
    expect(described.ok ? [] : described.faults).toEqual([]);
    expect(described.ok && described.value.file, "run npm run package-data").toEqual(await readPackage(folder));
  });
});

describe("the demo", () => {
  it("is what its recipe makes of the live package", async () => {
    const { seed = 0, until = "" } = await recipeIn("public/demo");
    const demo = await demoOf("public/data", { seed, until });
    if (!demo.ok) throw new Error(JSON.stringify(demo.faults));
    expect(await readData("public/demo"), "run npm run demo-data").toEqual(demo.value.files);
  });

  it("differs with another seed", async () => {
    const { seed = 0, until = "" } = await recipeIn("public/demo");
    const other = await demoOf("public/data", { seed: seed + 1, until });
    expect(other.ok && other.value.files.get("reports.csv")).not.toEqual(
      (await readData("public/demo")).get("reports.csv"),
    );
  });

  it("says on every screen that it is one", async () => {
    expect((await demoBoard()).policy.sample).toBe("演示数据 · 非真实统计");
  });

  it("ends in a month that everybody reported, in which every class has members", async () => {
    const board = await demoBoard();
    const { plan, ledger, policy } = board;
    const [fast, slow] = [0, 1].map((indicator) => classCounts(board, "annual", indicator));
    expect([fast, slow].map((counts) => counts?.reduce((sum, count) => sum + count))).toEqual([12, 12]);
    expect([...(fast ?? []), ...(slow ?? []), ...classCounts(board, "pace", 1)]).not.toContain(0);
    const month = ledger.latest;
    expect(ledger.reports.filter((report) => report.month === month)).toHaveLength(
      plan.units.length * plan.indicators.length,
    );
    expect(policy.reportDueDay).toBe(10);
  });

  it("knows what is late, missing, corrected, withdrawn and falling, each with a note", async () => {
    const { ledger, plan } = await demoBoard();
    const notes = ledger.reports.map(({ note }) => note.slice(0, 2));
    for (const note of ["上月", "更正", "撤回", "较上"]) expect(notes).toContain(note);
    const told = new Set(ledger.reports.map(({ month, unit, indicator }) => `${month} ${unit} ${indicator}`));
    const months = new Set(ledger.reports.map(({ month }) => month));
    expect(months.size).toBe(46);
    expect(months.size * plan.units.length * plan.indicators.length - told.size).toBe(1);
    expect(ledger.reports.filter(({ value }) => value === undefined)).toHaveLength(1);
  });

  it("is written in the order of days", async () => {
    const days = (await demoBoard()).ledger.reports.map(({ reportedOn }) => reportedOn);
    expect(days).toEqual([...days].sort());
  });

  it("has exact ties, a unit exactly at its target and one exactly at a lower bound", async () => {
    const { plan, ledger, policy } = await demoBoard();
    const settings = { measure: "annual", month: ledger.latest, target: undefined, options: policy.options } as const;
    const rates = [0, 1].map((indicator) =>
      standingsOf(plan, ledger, policy, { ...settings, indicator }).map(
        ({ rate }) => Number(rate?.num) / Number(rate?.den),
      ),
    );
    for (const list of rates) expect(list.filter((rate) => rate === 1).length).toBeGreaterThan(1);
    const bounds = measureOf(policy, settings).classes.map(({ from }) => Number(from?.num) / Number(from?.den));
    expect(rates.flat().some((rate) => rate < 1 && bounds.includes(rate))).toBe(true);
  });
});

/** Units in each class of a measure in the last month. */
const classCounts = ({ plan, ledger, policy }: Board, measure: Measure, indicator: number): readonly number[] => {
  const settings = { indicator, measure, month: ledger.latest, target: undefined, options: policy.options };
  const rules = measureOf(policy, settings);
  const counts = rules.classes.map(() => 0);
  for (const standing of standingsOf(plan, ledger, policy, settings)) {
    const index = classOfStanding(standing, rules, settings) ?? -1;
    counts[index] = (counts[index] ?? 0) + 1;
  }
  return counts;
};
