import type { Board } from "../../domain/board";
import { type Month, monthText, yearOf } from "../../domain/month";
import { policyFile } from "../readPolicy";
import { tables } from "../tables";
import { tableText } from "../tableText";
import { demoGoalReports } from "./demoGoalReports";
import { demoReports } from "./demoReports";
import { random } from "./random";

export interface DemoWish {
  readonly seed: number;
  readonly until: Month;
  /** The words that mark every screen and paper as a demo. */
  readonly sample: string;
}

/** The live package's files with an invented ledger: same units, targets, maps and goals; nothing of it is real. */
export const demoFiles = (
  live: ReadonlyMap<string, Uint8Array>,
  { plan, policy, goals }: Board,
  { seed, until, sample }: DemoWish,
): ReadonlyMap<string, Uint8Array> => {
  const next = random(seed);
  const measure = policy.measures.find((candidate) => candidate.measure === policy.defaults.measure);
  const reports = demoReports(next, plan, measure?.classes ?? [], until).map(({ month, reportedOn, ...report }) => ({
    ...report,
    month: monthText(month),
    reported_on: reportedOn,
  }));
  const goalReports = demoGoalReports(next, { plan, goals }, yearOf(until) - 1, sample).map(
    ({ reportedOn, ...report }) => ({
      ...report,
      reported_on: reportedOn,
    }),
  );
  const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
  return new Map([
    ...live,
    [policyFile, encode(marked(live.get(policyFile), sample))],
    [tables.reports.path, encode(tableText(tables.reports, reports))],
    [tables.goalReports.path, encode(tableText(tables.goalReports, goalReports))],
  ]);
};

const marked = (policy: Uint8Array | undefined, sample: string): string =>
  `${JSON.stringify({ ...JSON.parse(new TextDecoder().decode(policy)), sample }, null, 2)}\n`;
