import type { Board } from "../../src/domain/board";
import { fraction } from "../../src/domain/fraction";
import { ledgerOf, type Report } from "../../src/domain/ledger";
import { monthAt } from "../../src/domain/month";
import { type Indicator, planOf, type TargetRow, type Unit } from "../../src/domain/plan";
import type { Measure } from "../../src/domain/policy";
import { scoreboard } from "../../src/domain/scoreboard";
import type { Settings } from "../../src/domain/settings";
import { smallPolicy, standardOptions } from "../fixtures/smallPolicy";

const size = { units: 3000, groups: 20, months: 60, indicators: 4 };
const baseYear = 2030;
const first = monthAt(baseYear + 1, 1);

/** Numerical Recipes' generator, so that every run measures the same board. */
const randomFrom = (seed: number): ((below: number) => number) => {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
};

const batches = [0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 2, 3].map((thirds) => fraction(thirds, 3));

const indicators = Array.from(
  { length: size.indicators },
  (_, i): Indicator => ({
    indicator: `i${i}`,
    name: "",
    shortName: "",
    unit: "",
    weight: i + 1,
    pace: i % 2 === 0 ? batches : "linear",
    definition: "",
    aliases: [],
  }),
);

const units = Array.from(
  { length: size.units },
  (_, u): Unit => ({
    code: `u${u}`,
    name: "",
    shortName: "",
    kind: "",
    serial: u,
    group: `g${u % size.groups}`,
    aliases: [],
  }),
);

const groups = Array.from({ length: size.groups }, (_, g) => ({ group: `g${g}`, name: "", serial: g }));

/** Stocks between 5 and 900, growing by a tenth to a third a year; one report in fifty is missing. */
const bigBoard = (): Board => {
  const random = randomFrom(17);
  const rows: TargetRow[] = [];
  const reports: Report[] = [];
  for (const { indicator } of indicators) {
    for (const { code } of units) {
      let value = 5 + random(896);
      for (let year = 0; year <= 5; year++) {
        rows.push({ indicator, scope: code, year: baseYear + year, value, kind: year === 0 ? "baseline" : "assigned" });
        const next = value + Math.ceil(value * (0.1 + random(24) / 100));
        for (let m = 0; m < 12 && year < 5; m++) {
          const actual = value + Math.floor(((next - value) * (m + random(3))) / 12);
          const line = { month: first + year * 12 + m, unit: code, indicator, value: actual };
          if (random(50) > 0) reports.push({ ...line, reportedOn: "2036-01-09", note: "" });
        }
        value = next;
      }
    }
  }
  const plan = planOf(units, groups, indicators, rows);
  const ledger = ledgerOf(plan, reports);
  const rest = {
    name: "",
    version: "",
    created: "",
    sources: [],
    layouts: [],
    goals: [],
    goalReports: [],
    bodies: [],
    imports: [],
    notices: [],
  };
  return { ...rest, policy: smallPolicy, plan, ledger };
};

const board = bigBoard();

/** One switch to the next month, as the timeline's play button makes it. */
const monthSwitch = (indicator: Settings["indicator"], measure: Measure): (() => void) => {
  let step = 0;
  return () => {
    const month = first + (step++ % size.months);
    scoreboard(board, { indicator, measure, month, target: undefined, options: standardOptions });
  };
};

interface Case {
  readonly name: string;
  readonly run: () => void;
}

export const title = `A month switch with ${size.units} units × ${size.months} months × ${size.indicators} indicators`;

export const monthSwitches: readonly Case[] = (["annual", "pace", "net"] as const).flatMap((measure) => [
  { name: `one indicator, ${measure}`, run: monthSwitch(1, measure) },
  { name: `all indicators combined, ${measure}`, run: monthSwitch("combined", measure) },
]);
