import { loadBoard } from "../../src/data/loadBoard";
import { memoryFolder } from "../../src/data/memoryFolder";
import type { Board } from "../../src/domain/board";
import type { Fault } from "../../src/domain/fault";
import { packed } from "../fixtures/packed";

const classes = (...bounds: readonly number[]): object[] =>
  ["blue", "green", "yellow", "orange", "red"].map((colour, i) => ({
    colour,
    name: `${colour} class`,
    from: bounds[i] ?? null,
  }));

const smallPolicy = {
  ...{ title: "small", document: "", thresholdNote: "ours", confidentiality: "", sample: "" },
  measures: [
    { measure: "annual", name: "annual", definition: "", classes: classes(101, 96, 91, 86) },
    { measure: "pace", name: "pace", definition: "", classes: classes(106, 99, 94, 89) },
    { measure: "net", name: "net", definition: "", classes: classes(102, 76, 51, 26) },
  ],
  defaults: { indicator: "mill", measure: "annual", map: "flat" },
  options: {
    ...{ curve: "indicator", scheme: "standard", small: "ranked" },
    ...{ tolerance: "off", combine: "weighted", basis: "printed" },
  },
  combined: { name: "all", shortName: "all", cap: 120, weightNote: "" },
  ...{ smallBase: 11, fallNote: "", sumNote: "" },
  maps: [{ map: "flat", name: "flat", path: "flat.geojson", coordinates: "plane", notice: "a sketch", approval: "" }],
  reportDueDay: 9,
  wall: { seconds: 17, scenes: [{ scene: "overview", indicator: "mill" }] },
};

const square = (code: string, x: number): object => ({
  type: "Feature",
  properties: { code, label: [x + 1, 1] },
  geometry: {
    type: "Polygon",
    coordinates: [
      [
        [x, 0],
        [x + 2, 0],
        [x + 2, 2],
        [x, 2],
        [x, 0],
      ],
    ],
  },
});

export const smallMap = { type: "FeatureCollection", features: [square("oak", 0), square("elm", 3), square("ash", 6)] };

/** A package of three units, two groups and two indicators, as the texts of its files. */
export const smallTexts: ReadonlyMap<string, string> = new Map([
  ["board.json", JSON.stringify(smallPolicy)],
  [
    "units.csv",
    `code,name,short_name,kind,serial,group,aliases
elm,Elm Town,Elm,town,2,west,Elmen|The Elms
oak,Oak Town,Oak,town,1,west,
ash,Ash Street,Ash,street,3,east,Ashes
`,
  ],
  ["groups.csv", "group,name,serial\nwest,Western,1\neast,Eastern,2\n"],
  [
    "indicators.csv",
    `indicator,name,short_name,unit,weight,pace,definition
mill,Mills,M,piece,3,linear,
forge,Forges,F,piece,4,0 0 0 0 0 0 0 0 0 1/3 2/3 1,counted by hand
`,
  ],
  [
    "targets.csv",
    `indicator,scope,year,value,kind
mill,oak,2031,21,baseline
mill,oak,2032,27,assigned
mill,oak,2033,34,assigned
mill,elm,2031,43,baseline
mill,elm,2032,55,assigned
mill,elm,2033,68,assigned
mill,west,2032,83,printed_sum
mill,all,2032,84,printed_sum
mill,all,2032,79,municipal
forge,ash,2031,5,baseline
forge,ash,2032,7,assigned
forge,ash,2033,12,assigned
`,
  ],
  [
    "reports.csv",
    `month,unit,indicator,value,reported_on,note
2032-01,oak,mill,22,2032-02-05,
2032-01,elm,mill,44,2032-02-06,"late, by a day"
2032-01,oak,mill,23,2032-02-09,corrected
2032-02,oak,mill,,2032-03-07,
`,
  ],
  [
    "goals.csv",
    `id,section,indicator,comparison,value,unit,year,frequency,lead,responsible,kind,verbatim,note
A,one,Bridges,above,15,piece,2033,once,Works,,quantified,more than 15 bridges,
`,
  ],
  ["goal_reports.csv", "id,period,value,reported_on,note\nA,2032,13,2033-01-08,\n"],
  ["bodies.csv", "body,unit\nHarbour,\nMarket,ash\n"],
  ["flat.geojson", JSON.stringify(smallMap)],
]);

type Change = readonly [file: string, from: string, to: string];

/** The small texts with one passage of a file replaced for each change. */
export const changed = (...changes: readonly Change[]): Map<string, string> => {
  const texts = new Map(smallTexts);
  for (const [file, from, to] of changes) {
    const text = texts.get(file) ?? "";
    if (!text.includes(from)) throw new Error(`${file} has no ${from}`);
    texts.set(
      file,
      text.replace(from, () => to),
    );
  }
  return texts;
};

/** The faults of the small package after changes; none when it loads. */
export const faultsAfter = async (...changes: readonly Change[]): Promise<readonly Fault[]> =>
  faultsOf(packed(changed(...changes)));

export const faultsOf = async (files: ReadonlyMap<string, Uint8Array>): Promise<readonly Fault[]> => {
  const board = await loadBoard(memoryFolder(files));
  return board.ok ? [] : board.faults;
};

export const boardOf = async (files: ReadonlyMap<string, Uint8Array>): Promise<Board> => {
  const board = await loadBoard(memoryFolder(files));
  if (!board.ok) throw new Error(JSON.stringify(board.faults));
  return board.value;
};
