import { readXlsx } from "hucre/xlsx";
import { describe, expect, it } from "vitest";
import type { Board } from "../../src/domain/board";
import { templateBytes } from "../../src/export/templateBytes";
import { boardOf, month, reportsOf, smallBoard } from "../fixtures/smallBoard";
import { shippedBoard } from "./shippedBoard";

const sheetOf = async (board: Board, when: string) => {
  const { sheets } = await readXlsx(await templateBytes(board, month(when)), { readStyles: true });
  const [sheet] = sheets;
  if (!sheet) throw new Error("no sheet");
  return sheet;
};

const rowsOf = async (board: Board, when: string) => (await sheetOf(board, when)).rows;

describe("the template of a month", () => {
  it("has every unit with the counts of the month before beside empty cells", async () => {
    const sheet = await sheetOf(smallBoard, "2031-07");
    expect(sheet.name).toBe("2031-07");
    expect(
      sheet.rows.map((row) =>
        row
          .map((value) => value ?? "")
          .join("|")
          .replace(/\|+$/, ""),
      ),
    ).toEqual([
      "2031年7月 果园、磨坊 月报",
      "在空白格内填本月末的家数，只填整数；没有收到数的留空，不要填 0；合计可不填，填了就核对。灰色的数只供对照，不必改动。",
      "序号|街镇|果园本月末数（家）|果园上月末数|磨坊本月末数（家）|磨坊上月末数",
      "1|甲山镇||48||231",
      "2|乙水镇||96||161",
      "3|丙田镇||2||9",
      "4|丁石镇||22||95",
      "5|戊林镇||未报||51",
      "6|己桥镇||18||39",
      "|合计||||586",
      "",
      "数据版本 7，2031年7月4日 17:00（北京时间）发布",
      "made up",
    ]);
  });

  it("names the month of the counts beside when it is not the one before", async () => {
    const head = async (board: Board, when: string) => (await rowsOf(board, when))[2]?.[3];
    expect(await head(smallBoard, "2031-09")).toBe("果园上期末数（2031年6月）");
    expect(await head(smallBoard, "2031-06")).toBe("果园上月末数");
    expect(await head(smallBoard, "2031-04")).toBe("果园上期末数（2030年12月）");
    expect(await head(smallBoard, "2031-01")).toBe("果园上月末数");
  });

  it("knows nothing before the starting line", async () => {
    const [, , head, first] = await rowsOf(smallBoard, "2030-12");
    expect([head?.[3], first?.[3]]).toEqual(["果园上月末数", "未报"]);
  });

  it("adds up the counts beside only when none is missing", async () => {
    const all = { oak: 44, elm: 98, pea: 4, fir: 26, yew: 63, ash: 17 };
    const rows = await rowsOf(boardOf(reportsOf("2031-05", "orchard", all)), "2031-06");
    expect(rows[9]).toEqual([null, "合计", null, 252, null, null]);
  });

  it("takes only whole numbers in the empty cells, the sum's with a word beside it", async () => {
    const { dataValidations = [] } = await sheetOf(smallBoard, "2031-07");
    expect(dataValidations.map(({ range, type, operator, formula1 }) => [range, type, operator, formula1])).toEqual(
      ["C4:C9", "C10", "E4:E9", "E10"].map((range) => [range, "whole", "greaterThanOrEqual", "0"]),
    );
    expect(dataValidations.map(({ inputMessage }) => inputMessage)).toEqual([
      undefined,
      "可不填，填了就核对。",
      undefined,
      "可不填，填了就核对。",
    ]);
    for (const { errorMessage = "", errorTitle = "", errorStyle, allowBlank } of dataValidations) {
      expect([errorStyle, allowBlank]).toEqual(["stop", true]);
      expect(errorTitle.length).toBeLessThan(32);
      expect(errorMessage.length).toBeLessThan(225);
    }
  });

  it("leaves only the empty cells open to a bureau that protects the sheet", async () => {
    const { cells = new Map() } = await sheetOf(smallBoard, "2031-07");
    const open = [...cells].filter(([, cell]) => cell.style?.protection?.locked === false).map(([place]) => place);
    expect(open.sort()).toEqual([3, 4, 5, 6, 7, 8, 9].flatMap((row) => [`${row},2`, `${row},4`]).sort());
  });

  it("merges nothing in the table, so that plain readers find it", async () => {
    const { merges = [] } = await sheetOf(smallBoard, "2031-07");
    expect(merges.map(({ startRow, endRow }) => [startRow, endRow])).toEqual([
      [0, 0],
      [1, 1],
    ]);
  });

  it("of the live data, begins where the printed tables do", async () => {
    const live = await shippedBoard("data");
    const rows = await rowsOf(live, "2026-10");
    expect(rows[0]?.[0]).toBe(`2026年10月 ${live.plan.indicators.map(({ name }) => name).join("、")} 月报`);
    expect(rows.slice(3, 15).map((cells) => cells[1])).toEqual(live.plan.units.map(({ name }) => name));
    expect(rows.slice(3, 15).every((cells) => typeof cells[3] === "number" && cells[2] === null)).toBe(true);
    expect(rows[15]?.[1]).toBe("合计");
  });
});
