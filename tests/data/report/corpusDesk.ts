import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { ReportFile } from "../../../src/data/report/book";
import type { Board } from "../../../src/domain/board";
import { ledgerOf } from "../../../src/domain/ledger";
import { parseMonth } from "../../../src/domain/month";
import { liveBoard, seedRows } from "../../fixtures/liveBoard";

export const corpusFolder = join(import.meta.dirname, "../../fixtures/reports");

export const corpusNames: readonly string[] = readdirSync(corpusFolder).filter((name) =>
  /^\d{3}-.*(?<!\.json)$/.test(name),
);

export const corpusFile = (name: string): ReportFile => ({
  name,
  bytes: new Uint8Array(readFileSync(join(corpusFolder, name))),
  pasted: name.endsWith(".txt"),
});

/** The day on which the corpus is read. */
export const corpusDay = "2026-11-05";

/** The live plan with the ledger of the corpus. */
export const corpusBoard = async (): Promise<Board> => {
  const live = await liveBoard();
  const rows = await seedRows("../reports/ledger.csv", ["month", "unit", "indicator", "value", "reported_on", "note"]);
  const reports = rows.map(({ month, unit, indicator, value, reported_on, note }) => ({
    ...{ month: parseMonth(month) ?? Number.NaN, unit, indicator, value: Number(value), reportedOn: reported_on, note },
  }));
  return { ...live, ledger: ledgerOf(live.plan, reports) };
};
