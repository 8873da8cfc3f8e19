import { writeXlsx } from "hucre/xlsx";
import { describe, expect, it } from "vitest";
import { bookOf, findingsOf, gridOf, read, sheetOf, textsOf, workbookOf } from "./workbookOf";

const row = '<row r="1"><c r="A1" t="s"><v>0</v></c></row>';

const single = (count: number, from = 1): string =>
  Array.from({ length: count }, (_, at) => `<row r="${at + from}"><c r="A${at + from}"><v>${at}</v></c></row>`).join(
    "",
  );
const data = (xml: string): string => `<sheetData>${xml}</sheetData>`;

describe("the cells of all visible sheets", { timeout: 30_000 }, () => {
  it("may be 200,000, and not one more", async () => {
    const of = (second: number, state = "visible") =>
      workbookOf({
        sheets: [
          { name: "甲", xml: data(single(150_000)) },
          { name: "乙", xml: data(single(second)) },
          { name: "丙", xml: data(single(9)), state },
        ],
      });
    expect((await bookOf(of(50_000, "hidden"))).sheets.map((sheet) => sheet.rows.length)).toEqual([150_000, 50_000]);
    expect(await findingsOf(of(50_001, "hidden"))).toMatchObject([
      { kind: "tooManyCells", id: "tooManyCells", sheet: "", problem: "有内容的单元格超过 20 万个" },
    ]);
    expect(await findingsOf(of(49_992))).toMatchObject([{ kind: "tooManyCells" }]);
  });

  it("do not count while they are blank, down to the last row there can be", async () => {
    const looks = Array.from(
      { length: 1_048_576 },
      (_, at) => `<row r="${at + 1}" ht="14"><c r="A${at + 1}" s="1"/></row>`,
    );
    const bytes = sheetOf(`${single(1)}${looks.slice(1).join("")}`);
    const start = performance.now();
    expect(textsOf(await gridOf(bytes))).toEqual([["0"]]);
    expect(performance.now() - start).toBeLessThan(5000);
  });

  it("may not lie so far apart that the sheet between them is too large", async () => {
    const corner = `${single(1)}<row r="1048576"><c r="XFD1048576"><v>5</v></c></row>`;
    expect(await findingsOf(sheetOf(corner))).toEqual([
      {
        ...{ kind: "tooManyCells", id: "tooManyCells|月报|XFD1048576", sheet: "月报", cell: "XFD1048576" },
        ...{ found: "1048576 行、16384 列", problem: "内容铺得太远，有单元格离表格很远" },
        remedy: "删去远处的内容，另存后再导入",
      },
    ]);
    const steps = Array.from({ length: 3000 }, (_, at) => `<row r="${at + 1}"><c r="XFD${at + 1}"><v>7</v></c></row>`);
    expect(await findingsOf(sheetOf(steps.join("")))).toMatchObject([{ kind: "tooManyCells", cell: "XFD3000" }]);
  });

  it("may have one of them at the end of the sheet", async () => {
    const grid = await gridOf(sheetOf(`${single(1)}<row r="1048576"><c r="C1048576"><v>5</v></c></row>`));
    expect(grid.rows).toHaveLength(1_048_576);
    expect(textsOf({ ...grid, rows: grid.rows.slice(-1) })).toEqual([["", "", "5"]]);
  });

  it("are refused before they are read when they or their texts are far too many", async () => {
    const cells = `<row r="1">${Array.from({ length: 400_000 }, (_, at) => `<c r="A1"><v>${at}</v></c>`).join("")}</row>`;
    const texts = Array.from({ length: 700_000 }, (_, at) => `<t>${at}</t>`);
    expect(await findingsOf(sheetOf(cells))).toMatchObject([{ kind: "tooManyCells" }]);
    expect(await findingsOf(sheetOf(row, { strings: texts }))).toMatchObject([{ kind: "tooManyCells" }]);
  });
});

it("reads 36,000 rows in the time a person does not notice", async () => {
  const lines = Array.from({ length: 36_000 }, (_, at) => [`第${at}街道`, at, at * 2 + 1, `说明${at % 50}`]);
  const bytes = await writeXlsx({ sheets: [{ name: "十月", rows: lines }] });
  const start = performance.now();
  const result = await read(bytes);
  expect(performance.now() - start).toBeLessThan(1500);
  expect(result.ok && result.value.sheets[0]?.rows.length).toBe(36_000);
});
