import { describe, expect, it, test } from "vitest";
import { faultsAfter } from "./smallPackage";

const board = "board.json";

/** What is written instead of what, and where the fault is said to be. */
const changes = [
  ['"from":91', '"from":96', "measures[0].classes[2].from", "96", "下限没有比上一项小"],
  ['"from":91', '"from":97', "measures[0].classes[2].from", "97", "下限没有比上一项小"],
  ['"from":91', '"from":null', "measures[0].classes[2].from", "null", "只有最后一项没有下限"],
  ['"from":null', '"from":12', "measures[0].classes[4].from", "12", "只有最后一项没有下限"],
  ['"from":91', '"from":"91"', "measures[0].classes[2].from", "91", "取值不符合要求"],
  ['"from":91', '"from":1e-12', "measures[0].classes[2].from", "1e-12", "百分数过大或过细"],
  ['"colour":"green"', '"colour":"grey"', "measures[0].classes[1].colour", "grey", "取值不符合要求"],
  ['"colour":"green"', '"colour":"blue"', "measures[0].classes", undefined, "五种颜色不全或次序不对"],
  ['"measure":"net"', '"measure":"pace"', "measures", undefined, "口径不全或重复"],
  ['"title":"small"', '"title":""', "title", "", "文字是空的"],
  ['"title":"small",', "", "title", undefined, "缺少这一项"],
  ['"smallBase":11', '"smallBase":11.5', "smallBase", "11.5", "必须是整数"],
  ['"reportDueDay":9', '"reportDueDay":32', "reportDueDay", "32", "不能大于 31"],
  ['"scheme":"standard"', '"scheme":"sichuan"', "options.scheme", "sichuan", "取值不符合要求"],
  [
    '"indicator":"mill","measure"',
    '"indicator":"sawmill","measure"',
    "defaults.indicator",
    "sawmill",
    "indicators.csv 中没有这个指标",
  ],
  [
    '"scene":"overview","indicator":"mill"',
    '"scene":"overview","indicator":"saw"',
    "wall.scenes[0].indicator",
    "saw",
    "indicators.csv 中没有这个指标",
  ],
  [
    '"scene":"overview","indicator":"mill"',
    '"scene":"district","indicator":"combined"',
    "wall.scenes[0].indicator",
    "combined",
    "全区逐年的画面只能是一项指标",
  ],
  ['"wall":{', '"wall":{"address":"http://10.1.2.3:99999",', "wall.address", "http://10.1.2.3:99999", "不是网址"],
  ['"wall":{', '"wall":{"address":"ftp://10.1.2.3",', "wall.address", "ftp://10.1.2.3", "不是网址"],
  ['"map":"flat"}', '"map":"round"}', "defaults.map", "round", "maps 中没有这个地图"],
] as const;

/** What is written as the ladder or the lists, and where the fault is said to be. */
const additions = [
  ['"ladder":["mill","bridge"]', "ladder[1]", "bridge", "indicators.csv 和 goals.csv 中都没有这个编号"],
  ['"ladder":["mill","A","mill"]', "ladder", undefined, "梯次中的编号重复"],
  ['"ladder":[""]', "ladder[0]", "", "文字是空的"],
  [
    '"lists":[{"id":"a","name":"b","kind":"praise","rule":"behind","classes":["red"]}]',
    "lists[0].kind",
    "praise",
    "取值不符合要求",
  ],
  ['"lists":[{"id":"a","name":"b","kind":"incentive","rule":"lucky"}]', "lists[0].rule", "lucky", "取值不符合要求"],
  [
    '"lists":[{"id":"a","name":"b","kind":"supervision","rule":"behind","classes":[]}]',
    "lists[0].classes",
    undefined,
    "没有写颜色",
  ],
  [
    '"lists":[{"id":"a","name":"b","kind":"supervision","rule":"behind","classes":["red","red"]}]',
    "lists[0].classes",
    undefined,
    "颜色重复",
  ],
  [
    '"lists":[{"id":"a","name":"b","kind":"supervision","rule":"behind","classes":["grey"]}]',
    "lists[0].classes[0]",
    "grey",
    "取值不符合要求",
  ],
  [
    '"lists":[{"id":"a","name":"b","kind":"incentive","rule":"streak","months":0,"classes":["red"]}]',
    "lists[0].months",
    "0",
    "不能小于 1",
  ],
  [
    '"lists":[{"id":"a","name":"b","kind":"incentive","rule":"risers","months":3,"top":1.5,"by":"place"}]',
    "lists[0].top",
    "1.5",
    "必须是整数",
  ],
  [
    '"lists":[{"id":"a","name":"b","kind":"incentive","rule":"fallers","months":3,"top":1,"by":"name"}]',
    "lists[0].by",
    "name",
    "取值不符合要求",
  ],
  [
    '"lists":[{"id":"a","name":"b","kind":"incentive","rule":"met","rate":99.9}]',
    "lists[0].rate",
    "99.9",
    "完成率低于 100",
  ],
  [
    '"lists":[{"id":"a","name":"b","kind":"supervision","rule":"met"}]',
    "lists[0]",
    undefined,
    "督办名单不能用这条规则",
  ],
  [
    '"lists":[{"id":"a","name":"b","kind":"incentive","rule":"met"},{"id":"a","name":"c","kind":"incentive","rule":"met"}]',
    "lists",
    undefined,
    "名单编号重复",
  ],
] as const;

describe("board.json", () => {
  test.each(changes)("with %s as %s has a fault at %s", async (from, to, column, found, problem) => {
    const faults = await faultsAfter([board, from, to]);
    expect(faults).toMatchObject([{ file: board, column, problem, ...(found === undefined ? {} : { found }) }]);
    expect(faults[0]?.remedy).not.toBe("");
  });

  test.each(additions)("with %s has a fault at %s", async (text, column, found, problem) => {
    const faults = await faultsAfter([board, '"title":"small",', `"title":"small",${text},`]);
    expect(faults).toMatchObject([{ file: board, column, problem, ...(found === undefined ? {} : { found }) }]);
    expect(faults[0]?.remedy).not.toBe("");
  });

  it("may climb a ladder of indicators and goals, and have lists with and without the parameters that may be left out", async () => {
    const lists = [
      { id: "a", name: "b", kind: "incentive", rule: "met" },
      { id: "b", name: "b", kind: "incentive", rule: "met", surplus: 2, rate: 100 },
      { id: "c", name: "b", kind: "supervision", rule: "fallers", measure: "pace", months: 1, top: 1, by: "rate" },
    ];
    const text = `"title":"small","ladder":["forge","A"],"lists":${JSON.stringify(lists)},`;
    expect(await faultsAfter([board, '"title":"small",', text])).toEqual([]);
  });

  it("may name all indicators together", async () => {
    expect(await faultsAfter([board, '"indicator":"mill","measure"', '"indicator":"combined","measure"'])).toEqual([]);
  });

  it("may not point out of its folder", async () => {
    for (const path of ["../flat.geojson", "https://elsewhere/flat.geojson", "/flat.geojson", "a\\\\b.geojson", ""]) {
      const faults = await faultsAfter([board, '"path":"flat.geojson"', `"path":"${path}"`]);
      expect(faults.map(({ column, problem }) => [column, problem])).toContainEqual([
        "maps[0].path",
        "路径不在数据文件夹内",
      ]);
    }
  });

  it("tells the line of a syntax error", async () => {
    const faults = await faultsAfter([board, '"document":"",', '"document":"",\n\n,']);
    expect(faults).toMatchObject([{ file: board, row: 3, problem: "不是有效的 JSON" }]);
  });

  it("does not notice a prototype in its keys", async () => {
    expect(await faultsAfter([board, '"title":"small"', '"title":"small","__proto__":{"title":7}'])).toEqual([]);
  });
});
