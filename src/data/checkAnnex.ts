import type { Fault } from "../domain/fault";
import { wholeDistrict } from "../domain/plan";
import type { Policy } from "../domain/policy";
import { policyFile } from "./readPolicy";
import { numbered, type Sheets } from "./sheets";
import { shown } from "./shown";

/** What the policy says about the tables of the notice must be about lines that are there. */
export const checkAnnex = ({ annex }: Policy, { groups, indicators, units }: Sheets): readonly Fault[] => {
  if (!annex || [groups, indicators, units].some(({ readable, faults }) => !readable || faults.length > 0)) return [];
  const ids = new Set(numbered(groups).map(({ group }) => group));
  const scopes = new Set([...ids, ...numbered(units).map(({ code }) => code), wholeDistrict]);
  const known = new Set(numbered(indicators).map(({ indicator }) => indicator));
  const { municipalAfter } = annex;
  return [
    ...Object.keys(annex.titles).flatMap((id) => strange(known, "annex.titles", id)),
    ...(municipalAfter === undefined ? [] : strange(ids, "annex.municipalAfter", municipalAfter)),
    ...annex.causes.flatMap(({ indicator, scope }, i) => [
      ...strange(known, `annex.causes[${i}].indicator`, indicator),
      ...strange(scopes, `annex.causes[${i}].scope`, scope),
    ]),
  ];
};

const strange = (known: ReadonlySet<string>, column: string, id: string): readonly Fault[] =>
  known.has(id)
    ? []
    : [{ file: policyFile, column, found: shown(id), problem: "没有这个编号", remedy: "改为数据表中已有的编号" }];
