import { beforeAll, describe, expect, it } from "vitest";
import { previewReport } from "../../../src/data/report/previewReport";
import type { Board } from "../../../src/domain/board";
import { draftOf } from "../../../src/domain/draftOf";
import { isQuestion } from "../../../src/domain/finding";
import { parseMonth } from "../../../src/domain/month";
import { firstMonthOf, none } from "../../../src/domain/plan";
import type { ReportCheck } from "../../../src/domain/reportCheck";
import { withReports } from "../../../src/domain/withReports";
import { corpusBoard, corpusDay, corpusFile, corpusNames } from "./corpusDesk";
import { mutated, randomFrom } from "./mutated";

const cases = 10_000;
/** Every part runs on its own, so that a slow machine sees which seeds hurt. */
const parts = 10;
/** Milliseconds that no file may take. */
const longest = 5_000;

const october = parseMonth("2026-10");
const files = corpusNames.map(corpusFile).filter(({ bytes }) => bytes.length < 12_000);

let board: Board;

beforeAll(async () => {
  board = await corpusBoard();
});

/** What may never be, whatever the file: numbers taken in spite of errors, or such as no ledger can hold. */
const wrongIn = (check: ReportCheck): readonly string[] => {
  const { plan } = board;
  const isHeld = !check.findings.every(isQuestion);
  if (isHeld && check.changes.length > 0) return ["changes in spite of errors"];
  return check.changes.flatMap(({ month, unit, indicator, value, before, cell }) => {
    const isKnown = plan.slots.has(unit) && plan.indicators.some((each) => each.indicator === indicator);
    const isCount = value === undefined || (Number.isInteger(value) && value >= 0 && value < 2 ** 31);
    const isPast = month >= firstMonthOf(plan) && month <= (october ?? 0);
    return isKnown && isCount && isPast && value !== before && /[A-Z]+\d+$/.test(cell) ? [] : [`${cell} ${value}`];
  });
};

interface Case {
  readonly wrong: readonly string[];
  readonly outcome: "taken" | "refused" | "same";
}

const checked = async (seed: number): Promise<Case> => {
  const random = randomFrom(seed);
  const file = files[random(files.length)];
  if (!file) throw new Error("no corpus");
  const bytes = mutated(file.name, file.bytes, random);
  const start = performance.now();
  const { check } = await previewReport(
    { ...file, bytes },
    { board, month: random(3) === 0 ? undefined : october, reportedOn: corpusDay, today: corpusDay },
  );
  const slow = performance.now() - start > longest ? ["took too long"] : [];
  const wrong = [...slow, ...wrongIn(check), ...unlikeLedger(check)].map(
    (text) => `seed ${seed}: ${file.name}: ${text}`,
  );
  const outcome = check.changes.length > 0 ? "taken" : check.findings.every(isQuestion) ? "same" : "refused";
  return { wrong, outcome };
};

/** The ledger with the draft says what was announced for every number, and nothing else has changed. */
const unlikeLedger = (check: ReportCheck): readonly string[] => {
  const stamp = {
    id: "fuzz",
    importedAt: `${corpusDay}T01:02:03Z`,
    reportedOn: corpusDay,
    base: { version: board.version, created: board.created, drafts: [] },
  };
  const draft = draftOf(check, [], stamp);
  const after = withReports(board, draft.reports, [draft.import]).ledger.counts;
  const moved = after.reduce((sum, count, i) => sum + (count === board.ledger.counts[i] ? 0 : 1), 0);
  const announced = check.changes.filter(({ value, before }) => (value ?? none) !== (before ?? none)).length;
  return moved === announced ? [] : [`${moved} numbers moved, ${announced} announced`];
};

describe(`${cases} damaged reports`, () => {
  it.each(Array.from({ length: parts }, (_, part) => part))(
    "never crash, hang or slip a number through (part %d)",
    async (part) => {
      const before = Int32Array.from(board.ledger.counts);
      const all: Case[] = [];
      for (let k = 0; k < cases / parts; k++) all.push(await checked(part * (cases / parts) + k));
      expect(all.flatMap(({ wrong }) => wrong)).toEqual([]);
      for (const outcome of ["taken", "refused"] as const)
        expect(all.filter((one) => one.outcome === outcome).length).toBeGreaterThan(all.length / 10);
      expect(board.ledger.counts).toEqual(before);
    },
    120_000,
  );
});
