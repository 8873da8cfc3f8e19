import { safeParse } from "valibot";
import { type Fault, fail, ok, type Result } from "../domain/fault";
import type { MapPolicy, Policy } from "../domain/policy";
import { allTogether } from "./checkUnits";
import { issueFault } from "./issueFault";
import { mapsSchema, policySchema } from "./policySchema";
import { readJson } from "./readJson";
import { numbered, type Sheets } from "./sheets";
import { shown } from "./shown";

export const policyFile = "board.json";

export const readPolicy = (bytes: Uint8Array): Result<Policy> => {
  const json = readJson(policyFile, bytes);
  if (!json.ok) return json;
  const parsed = safeParse(policySchema, json.value);
  return parsed.success ? ok(parsed.output) : fail(parsed.issues.map(issueFault(policyFile)));
};

/** The maps that the policy names, whatever else is wrong with it. */
export const mapsIn = (bytes: Uint8Array | undefined): readonly MapPolicy[] => {
  const json = bytes && readJson(policyFile, bytes);
  const parsed = json?.ok ? safeParse(mapsSchema, json.value) : undefined;
  return parsed?.success ? parsed.output.maps : [];
};

/** What the policy names must exist: its indicators and goals in the tables, its map among the maps. */
export const checkPolicy = (policy: Policy, { indicators, goals }: Sheets): readonly Fault[] => {
  const known = new Set([allTogether, ...numbered(indicators).map(({ indicator }) => indicator)]);
  const named = [
    { column: "defaults.indicator", id: policy.defaults.indicator },
    ...policy.wall.scenes.map(({ indicator }, i) => ({ column: `wall.scenes[${i}].indicator`, id: indicator })),
  ];
  const isIndicator = indicators.readable && indicators.faults.length === 0;
  const strangers = named.filter(({ id }) => isIndicator && id !== undefined && !known.has(id));
  const faults = [
    ...strangers.map(({ column, id = "" }) => fault(column, id, `${indicators.table.path} 中没有这个指标`)),
    ...(isIndicator && goals.readable && goals.faults.length === 0 ? ladderFaults(policy, indicators, goals) : []),
    ...districtFaults(policy),
  ];
  return policy.maps.some(({ map }) => map === policy.defaults.map)
    ? faults
    : [...faults, fault("defaults.map", policy.defaults.map, "maps 中没有这个地图")];
};

/** The years of the district are those of one indicator. */
const districtFaults = ({ wall, defaults }: Policy): readonly Fault[] =>
  wall.scenes.flatMap(({ scene, indicator = defaults.indicator }, i) =>
    scene === "district" && indicator === allTogether
      ? [fault(`wall.scenes[${i}].indicator`, indicator, "全区逐年的画面只能是一项指标")]
      : [],
  );

/** Each step of the ladder is an indicator or a goal. */
const ladderFaults = (
  { ladder = [] }: Policy,
  indicators: Sheets["indicators"],
  goals: Sheets["goals"],
): readonly Fault[] => {
  const steps = new Set([
    ...numbered(indicators).map(({ indicator }) => indicator),
    ...numbered(goals).map(({ id }) => id),
  ]);
  const problem = `${indicators.table.path} 和 ${goals.table.path} 中都没有这个编号`;
  return ladder.flatMap((id, i) => (steps.has(id) ? [] : [fault(`ladder[${i}]`, id, problem)]));
};

const fault = (column: string, found: string, problem: string): Fault => ({
  file: policyFile,
  column,
  found: shown(found),
  problem,
  remedy: "改为已有的编号",
});
