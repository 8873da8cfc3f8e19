import { basisNames } from "../domain/optionChoices";
import type { Plan } from "../domain/plan";
import type { Options } from "../domain/policy";
import type { Row, Scoreboard } from "../domain/scoreboard";
import { type SumLine, sumsDiffer } from "../domain/sums";
import { missingText } from "../domain/wording";
import type { SheetRow } from "./tableSheet";

/** Against which target a sum is read. */
export type Side = Options["basis"];

/** The side that the options ask for first; the other one too where they disagree. */
const sidesOf = (line: SumLine, basis: Side): readonly Side[] => {
  const first = basis === "printed" && line.printed ? "printed" : "computed";
  return sumsDiffer(line) ? [first, first === "printed" ? "computed" : "printed"] : [first];
};

/** 全区（附件合计，未含1个未报单位）, 小计（1–9，分项加总） */
export const sumName = (plan: Plan, line: SumLine, side: Side): string => {
  const group = plan.groups.find(({ group }) => group === line.scope);
  const name = group?.name ?? "全区";
  const basis = group && !sumsDiffer(line) ? "" : basisNames[side];
  const remarks = [basis, missingText(line)].filter((text) => text !== "").join("，");
  if (remarks === "") return name;
  return name.endsWith("）") ? `${name.slice(0, -1)}，${remarks}）` : `${name}（${remarks}）`;
};

/** Units in the document's order, each group's sum after its last unit, the district's at the end. */
export const withSums = (
  { units, groups }: Plan,
  shown: Scoreboard,
  unitRow: (row: Row) => SheetRow,
  sumRow: (line: SumLine, side: Side) => SheetRow,
): readonly SheetRow[] => {
  const last = new Map(units.map(({ group }, u) => [group, u]));
  const sumsOf = (line: SumLine): readonly SheetRow[] =>
    sidesOf(line, shown.settings.options.basis).map((side) => sumRow(line, side));
  return [
    ...shown.rows.flatMap((row, u) => {
      const isEnd = groups.length > 1 && last.get(row.unit.group) === u;
      const ended = isEnd ? shown.groups.filter(({ scope }) => scope === row.unit.group) : [];
      return [unitRow(row), ...ended.flatMap(sumsOf)];
    }),
    ...sumsOf(shown.district),
  ];
};
