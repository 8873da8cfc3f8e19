import { writeXlsx } from "hucre/xlsx";
import { tables } from "../../src/data/tables";
import { tableText } from "../../src/data/tableText";
import { monthAt, monthLabel, monthText } from "../../src/domain/month";
import { packed } from "../fixtures/packed";

const baseYear = 2029;
/** The months that the ledger knows, and those that the report brings. */
const known = Array.from({ length: 12 }, (_, k) => monthAt(baseYear + 1, k + 1));
const brought = Array.from({ length: 12 }, (_, k) => monthAt(baseYear + 2, k + 1));

/** The day on which the report is handed in. */
export const countyDay = `${baseYear + 3}-01-09`;

const nameOf = (unit: number): string => `第${unit + 1}号镇`;
const codeOf = (unit: number): string => `u${unit + 1}`;
const countOf = (unit: number, step: number): number => 20 + ((unit * 37) % 400) + step * (1 + (unit % 3));

const grid = (units: number): object => {
  const side = Math.ceil(Math.sqrt(units));
  return {
    type: "FeatureCollection",
    features: Array.from({ length: units }, (_, unit) => {
      const [x, y] = [(unit % side) * 10, Math.floor(unit / side) * 10];
      const ring = [
        [x, y],
        [x, y + 10],
        [x + 10, y + 10],
        [x + 10, y],
        [x, y],
      ];
      return {
        type: "Feature",
        properties: { code: codeOf(unit), label: [x + 5, y + 5] },
        geometry: { type: "Polygon", coordinates: [ring] },
      };
    }),
  };
};

const indicator = {
  ...{ indicator: "mills", name: "磨坊", short_name: "磨", unit: "家", weight: 1, pace: "linear", definition: "" },
};
const map = { map: "grid", name: "格网", path: "grid.geojson", coordinates: "plane", notice: "示意", approval: "" };

const unitRow = (_: unknown, unit: number) => ({
  ...{ code: codeOf(unit), name: nameOf(unit), short_name: `${unit + 1}号`, kind: "town" },
  ...{ serial: unit + 1, group: "g1", aliases: "" },
});

const targetRows = (_: unknown, unit: number) =>
  [0, 1, 2, 3].map((year) => ({
    ...{ indicator: "mills", scope: codeOf(unit), year: baseYear + year },
    ...{ value: countOf(unit, year * 12), kind: year === 0 ? "baseline" : "assigned" },
  }));

const reportRow = (month: number, step: number) => (_: unknown, unit: number) => ({
  ...{ month: monthText(month), unit: codeOf(unit), indicator: "mills", value: countOf(unit, step) },
  ...{ reported_on: `${monthText(month + 1)}-05`, note: "" },
});

/** A package with many units, one indicator and a year of reports; `policy` is a `board.json` to start from. */
export const countyPackage = (units: number, policy: object): Map<string, Uint8Array> => {
  const all = Array.from({ length: units });
  const defaults = { indicator: "mills", measure: "annual", map: "grid" };
  const wall = { seconds: 20, scenes: [{ scene: "overview" }] };
  const reports = known.flatMap((month, step) => all.map(reportRow(month, step)));
  return packed(
    new Map([
      ["board.json", JSON.stringify({ ...policy, defaults, wall, maps: [map] })],
      ["units.csv", tableText(tables.units, all.map(unitRow))],
      ["groups.csv", tableText(tables.groups, [{ group: "g1", name: "全部", serial: 1 }])],
      ["indicators.csv", tableText(tables.indicators, [indicator])],
      ["targets.csv", tableText(tables.targets, all.flatMap(targetRows))],
      ["reports.csv", tableText(tables.reports, reports)],
      ["imports.csv", tableText(tables.imports, [])],
      ["goals.csv", tableText(tables.goals, [])],
      ["goal_reports.csv", tableText(tables.goalReports, [])],
      ["bodies.csv", tableText(tables.bodies, [])],
      ["grid.geojson", JSON.stringify(grid(units))],
    ]),
    "county",
  );
};

/** A long table of all units and the last twelve months: four columns. */
export const countyReport = async (units: number): Promise<Uint8Array> => {
  const rows = brought.flatMap((month, step) =>
    Array.from({ length: units }, (_, unit) => [
      nameOf(unit),
      monthLabel(month),
      "磨坊",
      countOf(unit, known.length + step),
    ]),
  );
  return writeXlsx({ sheets: [{ name: "月报", rows: [["街镇", "月份", "指标", "数值"], ...rows] }] });
};
