import { openXlsx, saveXlsx } from "hucre/xlsx";
import { describe, expect, it, test } from "vitest";
import { checkReport } from "../../src/data/report/checkReport";
import type { Board } from "../../src/domain/board";
import { countsAt } from "../../src/domain/ledger";
import { type Month, monthText } from "../../src/domain/month";
import { templateBytes } from "../../src/export/templateBytes";
import { shippedBoard } from "./shippedBoard";

const head = 3;
const firstColumn = 2;

/** What a clerk writes: a little more than was known last. */
const written = (board: Board, indicator: number, unit: number): number =>
  (countsAt(board.plan, board.ledger, indicator, board.ledger.latest)[unit] ?? 0) + 1 + ((unit + indicator) % 2);

const filled = async (board: Board, month: Month): Promise<Uint8Array> => {
  const book = await openXlsx(await templateBytes(board, month));
  const rows = book.sheets[0]?.rows ?? [];
  board.plan.indicators.forEach((_, i) => {
    const column = firstColumn + 2 * i;
    let sum = 0;
    board.plan.units.forEach((_, u) => {
      const row = rows[head + u];
      if (row) row[column] = written(board, i, u);
      sum += written(board, i, u);
    });
    const last = rows[head + board.plan.units.length];
    if (last) last[column] = sum;
  });
  return saveXlsx(book);
};

const check = async (board: Board, month: Month, bytes: Uint8Array) => {
  const day = `${monthText(month + 1)}-05`;
  const file = { name: "月报.xlsx", bytes, pasted: false };
  return checkReport(file, { board, month: undefined, reportedOn: day, today: day });
};

describe("a template that was filled in", () => {
  test.each(["data", "demo"] as const)(
    "of %s, is read back number for number, with its month and its sums",
    async (folder) => {
      const board = await shippedBoard(folder);
      const month = board.ledger.latest + (folder === "demo" ? 1 : 46);
      const { changes, detected, findings, sums } = await check(board, month, await filled(board, month));
      expect(detected?.month).toBe(month);
      expect(findings.filter(({ kind }) => kind !== "jump" && kind !== "monthUnexpected")).toEqual([]);
      expect(sums.map(({ stated, computed }) => stated === computed)).toEqual([true, true]);
      expect(changes.map(({ unit, indicator, value }) => [unit, indicator, value]).sort()).toEqual(
        board.plan.indicators
          .flatMap(({ indicator }, i) =>
            board.plan.units.map(({ code }, u) => [code, indicator, written(board, i, u)] as const),
          )
          .sort(),
      );
    },
  );

  it("but was left empty, changes nothing", async () => {
    const board = await shippedBoard("demo");
    const month = board.ledger.latest + 1;
    expect((await check(board, month, await templateBytes(board, month))).changes).toEqual([]);
  });
});
