import fc from "fast-check";
import { expect, test } from "vitest";
import { fileNameOf } from "../../src/export/fileNameOf";
import { smallBoard } from "../fixtures/smallBoard";

const board = (version: string, sample = "") => ({ ...smallBoard, version, policy: { ...smallBoard.policy, sample } });

test.each([
  ["1.0.1", "", ["台账"], "五色图_台账_v1.0.1.csv"],
  ["1.0.1", "演示数据 · 非真实统计", ["台账"], "五色图_演示数据·非真实统计_台账_v1.0.1.csv"],
  ["2/3", "", ["a:b", "c*d?"], "五色图_ab_cd_v23.csv"],
  ["7.", "", ["../..", "", "甲 乙"], "五色图_甲乙_v7.csv"],
  ["8", "", ["\u202egnp", "\u0000x\n"], "五色图_gnp_x_v8.csv"],
  ["9", "", ["含2份草稿", "台账"], "五色图_含2份草稿_台账_v9.csv"],
  [
    "10",
    "",
    ["计分表", `甲 · ${"乙".repeat(30)} · ${"丙".repeat(20)} · 丁`],
    `五色图_计分表_甲·${"乙".repeat(30)}_v10.csv`,
  ],
  ["11", "", ["甲".repeat(80)], `五色图_${"甲".repeat(40)}_v11.csv`],
])("a file of version %j", (version, sample, parts, name) => {
  expect(fileNameOf(board(version, sample), parts, "csv")).toBe(name);
});

test("no file system refuses any name", () => {
  const text = fc.string({ unit: "binary", maxLength: 300 });
  fc.assert(
    fc.property(text, text, fc.array(text, { maxLength: 4 }), (version, sample, parts) => {
      const name = fileNameOf(board(version, sample), parts, "xlsx");
      expect(name).not.toMatch(/[<>:"/\\|?*\s]|\p{C}/u);
      expect(name).toMatch(/^五色图.*_v.*\.xlsx$/u);
      expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(255);
    }),
  );
});
