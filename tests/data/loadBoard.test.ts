import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { descriptorFile } from "../../src/data/descriptor";
import { loadBoard } from "../../src/data/loadBoard";
import { memoryFolder } from "../../src/data/memoryFolder";
import { tables } from "../../src/data/tables";
import { tableText } from "../../src/data/tableText";
import { approx } from "../../src/domain/fraction";
import { countsAt } from "../../src/domain/ledger";
import { monthAt, monthText } from "../../src/domain/month";
import { municipalOf, none, targetOf } from "../../src/domain/plan";
import { packed } from "../fixtures/packed";
import { boardOf, changed, faultsAfter, faultsOf, smallTexts } from "./smallPackage";

const small = packed(smallTexts);
const packedWith = (path: string, bytes: Uint8Array): ReadonlyMap<string, Uint8Array> =>
  packed(new Map<string, string | Uint8Array>([...smallTexts, [path, bytes]]));

const [mill, forge] = [0, 1];
const [oak, elm, ash, west, all] = [0, 1, 2, 3, 5];

describe("a board", () => {
  it("has the units in the order of their serial numbers", async () => {
    const { plan } = await boardOf(small);
    expect(plan.units.map(({ code, shortName, aliases }) => [code, shortName, aliases])).toEqual([
      ["oak", "Oak", []],
      ["elm", "Elm", ["Elmen", "The Elms"]],
      ["ash", "Ash", ["Ashes"]],
    ]);
    expect([...plan.slots.keys()]).toEqual(["oak", "elm", "ash", "west", "east", "all"]);
  });

  it("has the targets, the printed sums beside them, and the municipal ones apart", async () => {
    const { plan } = await boardOf(small);
    expect([oak, elm, ash, west, all].map((slot) => targetOf(plan, mill, slot, 2032))).toEqual([27, 55, none, 83, 84]);
    expect([2031, 2032, 2033].map((year) => targetOf(plan, forge, ash, year))).toEqual([5, 7, 12]);
    expect([2031, 2032, 2033].map((year) => municipalOf(plan, mill, year))).toEqual([none, 79, none]);
  });

  it("has the counts that hold, and every line of the ledger", async () => {
    const { plan, ledger } = await boardOf(small);
    expect([...countsAt(plan, ledger, mill, monthAt(2032, 1))]).toEqual([23, 44, none]);
    expect([...countsAt(plan, ledger, mill, monthAt(2032, 2))]).toEqual([none, none, none]);
    expect(monthText(ledger.latest)).toBe("2032-01");
    expect(ledger.reports.map(({ value, note }) => [value, note])).toEqual([
      [22, ""],
      [44, "late, by a day"],
      [23, "corrected"],
      [undefined, ""],
    ]);
  });

  it("has percents as exact fractions", async () => {
    const { policy } = await boardOf(packed(changed(["board.json", '"from":96', '"from":95.25'])));
    expect(policy.measures[0]?.classes.map(({ from }) => from)).toEqual([
      ...[
        { num: 101, den: 100 },
        { num: 381, den: 400 },
        { num: 91, den: 100 },
        { num: 43, den: 50 },
      ],
      undefined,
    ]);
    expect(approx(policy.combined.cap)).toBe(1.2);
  });

  it("has goals, bodies and the layouts in the order of the units", async () => {
    const { goals, goalReports, bodies, layouts } = await boardOf(small);
    expect(goals.map(({ id, verbatim }) => [id, verbatim])).toEqual([["A", "more than 15 bridges"]]);
    expect(goalReports).toEqual([{ id: "A", period: "2032", value: "13", reportedOn: "2033-01-08", note: "" }]);
    expect(bodies).toEqual([
      { body: "Harbour", unit: undefined },
      { body: "Market", unit: "ash" },
    ]);
    expect(layouts[0]?.regions.map(({ unit, label }) => [unit, label])).toEqual([
      ["oak", [1, 1]],
      ["elm", [4, 1]],
      ["ash", [7, 1]],
    ]);
  });

  it("is the same from files with a byte order mark and Windows line ends", async () => {
    const windows = new Map([...smallTexts].map(([path, text]) => [path, `\ufeff${text.replace(/\n/g, "\r\n")}`]));
    expect(await boardOf(packed(windows))).toEqual(await boardOf(small));
  });

  it("comes back from the files that any ledger is written to", async () => {
    const line = fc.record({
      month: fc.integer({ min: monthAt(2032, 1), max: monthAt(2033, 12) }).map(monthText),
      unit: fc.constantFrom("oak", "elm", "ash"),
      indicator: fc.constantFrom("mill", "forge"),
      value: fc.option(fc.nat({ max: 2 ** 31 - 1 }), { nil: undefined }),
      reported_on: fc.constantFrom("2034-02-03", "2034-05-07", "2035-11-13"),
      note: fc.string({ unit: "grapheme" }).map((note) => note.replace(/\r\n?/g, "\n").trim()),
    });
    const lines = fc.uniqueArray(line, { selector: ({ unit, month, value }) => `${unit} ${month} ${value}` });
    await fc.assert(
      fc.asyncProperty(lines, async (rows) => {
        const texts = new Map([...smallTexts, ["reports.csv", tableText(tables.reports, rows)]]);
        const { ledger } = await boardOf(packed(texts));
        const read = ledger.reports.map(({ month, reportedOn, ...row }) => ({
          ...row,
          month: monthText(month),
          reported_on: reportedOn,
        }));
        expect(read).toEqual(rows);
      }),
    );
  });
});

describe("a broken package", () => {
  it("tells all faults of all files at once", async () => {
    const faults = await faultsAfter(
      ["board.json", '"from":96', '"from":101'],
      ["units.csv", "oak,Oak Town,Oak,town,1,west", "oak,Oak Town,Oak,town,1,south"],
      ["indicators.csv", "piece,3,linear", "piece,0,linear"],
      ["targets.csv", "mill,oak,2033,34", "mill,oak,2033,3.4"],
      ["reports.csv", "oak,mill,23", "fir,mill,-23"],
      ["goal_reports.csv", "A,2032", "B,2032"],
      ["bodies.csv", "Market,ash", "Market,yew"],
      ["flat.geojson", '"code":"elm"', '"code":"fir"'],
    );
    expect(faults.map(({ file, row, column, found }) => [file, row, column, found])).toEqual([
      ["board.json", undefined, "measures[0].classes[1].from", "101"],
      ["indicators.csv", 2, "weight", "0"],
      ["targets.csv", 4, "value", "3.4"],
      ["reports.csv", 4, "value", "-23"],
      ["units.csv", 3, "group", "south"],
      ["reports.csv", 4, "unit", "fir"],
      ["goal_reports.csv", 2, "id", "B"],
      ["bodies.csv", 3, "unit", "yew"],
      ["flat.geojson", undefined, "features[1].properties.code", "fir"],
      ["flat.geojson", undefined, undefined, "elm"],
    ]);
    expect(faults.every(({ problem, remedy }) => problem !== "" && remedy !== "")).toBe(true);
  });

  it("keeps every fault, however many there are", async () => {
    const lines = Array.from({ length: 70 }, (_, i) => `2032-01,oak,mill,-${i + 1},2032-02-05,\n`).join("");
    expect(await faultsAfter(["reports.csv", "2032-01,elm", `${lines}2032-01,elm`])).toHaveLength(70);
  });

  it("with a file that is not the one announced says so, and reads the others", async () => {
    const broken = packed(changed(["bodies.csv", "Market,ash", "Market,yew"]));
    broken.set("goals.csv", small.get("units.csv") ?? new Uint8Array());
    const other = new TextEncoder().encode(smallTexts.get("groups.csv")?.replace("Western", "Norther"));
    broken.set("groups.csv", other);
    const faults = await faultsOf(broken);
    expect(faults.map(({ file, problem }) => [file, problem])).toEqual([
      ["groups.csv", "文件内容与登记的校验值不符"],
      ["goals.csv", "文件大小与登记的 173 字节不符"],
      ["bodies.csv", "units.csv 中没有这个编号"],
    ]);
    expect(faults[0]?.remedy).toContain("重新完整复制数据文件夹，最后复制 datapackage.json");
  });

  it("lacks a file that it announces", async () => {
    const broken = new Map(small);
    broken.delete("targets.csv");
    expect((await faultsOf(broken)).map(({ file, problem }) => [file, problem])).toEqual([
      ["targets.csv", "没有这个文件"],
    ]);
  });

  it("lacks a file that the board needs", async () => {
    const texts = new Map(smallTexts);
    texts.delete("goals.csv");
    texts.delete("flat.geojson");
    expect((await faultsOf(packed(texts))).map(({ file, found }) => [file, found])).toEqual([
      [descriptorFile, "goals.csv"],
      [descriptorFile, "flat.geojson"],
    ]);
  });

  it("is not UTF-8", async () => {
    const gbk = new Uint8Array([0xb5, 0xa5, 0xce, 0xbb, 0x2c, 0x0a]);
    expect(await faultsOf(packedWith("bodies.csv", gbk))).toEqual([
      { file: "bodies.csv", problem: "文件不是 UTF-8 编码", remedy: "在 WPS 或 Excel 中另存为“CSV UTF-8”格式" },
    ]);
  });

  it("never throws, whatever bytes are in any file", async () => {
    const paths = fc.constantFrom(...smallTexts.keys());
    const json = fc.json().map((text) => new TextEncoder().encode(text));
    await fc.assert(
      fc.asyncProperty(paths, fc.oneof(fc.uint8Array(), json), async (path, bytes) => {
        const result = await loadBoard(memoryFolder(packedWith(path, bytes)));
        expect(result.ok || result.faults.length > 0).toBe(true);
      }),
    );
  });
});
