import type { Fault } from "../domain/fault";
import { wholeDistrict } from "../domain/plan";
import { numbered, type Sheets } from "./sheets";
import { shown } from "./shown";
import { plainName } from "./unitNames";

/** The indicator chosen when all count together; not an id that a file may use. */
export const allTogether = "combined";

/** Who competes and in what: somebody must, under names that cannot be taken for each other's. */
export const checkUnits = (sheets: Sheets): readonly Fault[] => [
  ...empty(sheets),
  ...nameClashes(sheets),
  ...emptyGroups(sheets),
  ...reservedIds(sheets),
];

const empty = ({ units, indicators }: Sheets): readonly Fault[] =>
  [units, indicators]
    .filter(({ readable, lines }) => readable && lines.length === 0)
    .map(({ table }) => ({
      file: table.path,
      problem: `${table.title}一行也没有`,
      remedy: "至少登记一行",
    }));

const nameClashes = ({ units }: Sheets): readonly Fault[] => {
  const owners = new Map<string, { readonly code: string; readonly row: number }>();
  return numbered(units).flatMap(({ row, code, name, short_name, aliases }) => {
    const texts: [column: string, text: string][] = [
      ["code", code],
      ["name", name],
      ["short_name", short_name],
      ...(aliases ?? []).map((alias): [string, string] => ["aliases", alias]),
    ];
    return texts.flatMap(([column, text]) => {
      const owner = owners.get(plainName(text));
      if (!owner) owners.set(plainName(text), { code, row });
      if (!owner || owner.code === code) return [];
      return [
        {
          file: units.table.path,
          row,
          column,
          found: shown(text),
          problem: `这个名称或别名与第 ${owner.row} 行的单位相同`,
          remedy: "改成只属于一个单位的名称",
        },
      ];
    });
  });
};

const emptyGroups = ({ groups, units }: Sheets): readonly Fault[] => {
  if (!units.readable) return [];
  const used = new Set(numbered(units).map(({ group }) => group));
  if (units.faults.length > 0) return [];
  return numbered(groups)
    .filter(({ group }) => !used.has(group))
    .map(({ row, group }) => ({
      file: groups.table.path,
      row,
      column: "group",
      found: shown(group),
      problem: "这个分组里没有单位",
      remedy: "删去这个分组，或在 units.csv 中把单位归入它",
    }));
};

const reservedIds = ({ units, groups, indicators }: Sheets): readonly Fault[] => {
  const codes = new Set(numbered(units).map(({ code }) => code));
  const fault = (file: string, row: number, column: string, found: string): Fault => ({
    file,
    row,
    column,
    found: shown(found),
    problem: "这个编号已有别的含义",
    remedy: `换一个编号；“${wholeDistrict}”“${allTogether}”和已用的单位编号不能再用`,
  });
  return [
    ...numbered(units)
      .filter(({ code }) => code === wholeDistrict)
      .map(({ row, code }) => fault(units.table.path, row, "code", code)),
    ...numbered(groups)
      .filter(({ group }) => group === wholeDistrict || codes.has(group))
      .map(({ row, group }) => fault(groups.table.path, row, "group", group)),
    ...numbered(indicators)
      .filter(({ indicator }) => indicator === allTogether)
      .map(({ row, indicator }) => fault(indicators.table.path, row, "indicator", indicator)),
  ];
};
