import { openXlsx, readXlsx, saveXlsx } from "hucre/xlsx";
import { describe, expect, it } from "vitest";
import { checkReport } from "../../src/data/report/checkReport";
import type { Board } from "../../src/domain/board";
import { countedBy } from "../../src/domain/goals";
import { templateBytes } from "../../src/export/templateBytes";
import { month, smallBoard } from "../fixtures/smallBoard";
import { goalReport, smallGoals } from "../fixtures/smallGoals";
import { shippedBoard } from "./shippedBoard";

const board: Board = {
  ...smallBoard,
  goals: smallGoals,
  goalReports: [goalReport("Q3", "2030", "12.5", "2031-01-09"), goalReport("Q2", "2031-06", "30", "2031-07-01")],
};

const sheetOf = async (of: Board) => {
  const { sheets } = await readXlsx(await templateBytes(of, month("2031-07")), { readStyles: true });
  return sheets[1];
};

describe("the template's sheet of goals", () => {
  it("has every goal that no indicator counts, with what was reported last beside the empty cells", async () => {
    const sheet = await sheetOf(board);
    expect(sheet?.name).toBe("全区目标");
    expect(
      sheet?.rows.slice(2, 9).map((row) =>
        row
          .map((value) => value ?? "")
          .join("|")
          .replace(/\|+$/, ""),
      ),
    ).toEqual([
      "编号|目标|通知原文|要求|单位|最近填报|最近期间|本期值|期间|说明",
      "Q2|果品“精深”加工额|加工额超过40亿元|超过40亿元（2032年）|亿元|30|2031年6月",
      "Q3|良种覆盖率|覆盖率超过22%|超过22%（2032年）|%|12.5|2030年",
      "Q4|每年上市果业企业数|每年上市1-2家|超过1~2家/年（2032年）|家/年|未报",
      "Q5|冷库个数|建3座2万㎡冷库|超过3个（2032年）|个|未报",
      "Q6|冷库规模|建3座2万㎡冷库|超过2万㎡/个（2032年）|万㎡/个|未报",
      "",
    ]);
  });

  it("knows beside them what was known as of its month, and no later value", async () => {
    const later: Board = {
      ...board,
      ledger: { ...board.ledger, latest: month("2031-12") },
      goalReports: [...board.goalReports, goalReport("Q2", "2031-11", "41", "2031-12-02")],
    };
    const last = (await sheetOf(later))?.rows[3]?.slice(5, 7);
    expect(last).toEqual(["30", "2031年6月"]);
  });

  it("leaves only value, period and note open, and keeps ranges, percent and periods as they are typed", async () => {
    const { cells = new Map() } = (await sheetOf(board)) ?? {};
    const open = [...cells].filter(([, cell]) => cell.style?.protection?.locked === false);
    expect(open.map(([place]) => place).sort()).toEqual(
      [3, 4, 5, 6, 7].flatMap((row) => [7, 8, 9].map((column) => `${row},${column}`)).sort(),
    );
    const texts = open.filter(([place, cell]) => place.endsWith(",7") && cell.style?.numFmt === "@");
    expect(texts.map(([place]) => place)).toEqual(["4,7", "5,7"]);
  });

  it("is not there when the board has no such goal", async () => {
    expect(await sheetOf(smallBoard)).toBeUndefined();
    expect(await sheetOf({ ...smallBoard, goals: smallGoals.slice(0, 1) })).toBeUndefined();
  });

  it.each(["data", "demo"] as const)(
    "of %s, filled in, is read back value for value; blank, it says nothing",
    async (folder) => {
      const shipped = await shippedBoard(folder);
      const when = month("2026-10");
      const bytes = await templateBytes(shipped, when);
      const read = (file: Uint8Array) =>
        checkReport(
          { name: "月报.xlsx", bytes: file, pasted: false },
          { board: shipped, month: when, reportedOn: "2026-11-05", today: "2026-11-05" },
        );
      expect((await read(bytes)).goals).toEqual([]);
      const book = await openXlsx(bytes);
      const own = shipped.goals.filter((goal) => countedBy(shipped.plan, goal) === undefined);
      expect(own).toHaveLength(23);
      own.forEach(({ id }, i) => {
        const row = book.sheets[1]?.rows.find((cells) => cells[0] === id);
        if (!row) throw new Error(id);
        row[7] = 2.5 + i;
        row[8] = i % 2 === 0 ? null : "2025-12";
      });
      const { goals, findings } = await read(await saveXlsx(book));
      expect(findings.filter(({ kind }) => kind !== "blankHeld")).toEqual([]);
      expect(goals.map(({ id, period, value }) => [id, period, value])).toEqual(
        own.map(({ id }, i) => [id, i % 2 === 0 ? "2026-10" : "2025-12", String(2.5 + i)]),
      );
    },
  );
});
