import { targetKinds } from "../domain/plan";
import type { Table } from "./table";

const text = "text";
const id = "id";
const required = true;
const optional = true;

/** Every table of the package: the one definition behind the loader and the published schemas. */
export const tables = {
  units: {
    name: "units",
    path: "units.csv",
    title: "参评单位",
    columns: [
      { name: "code", kind: id, required },
      { name: "name", kind: text, required },
      { name: "short_name", kind: text, required },
      { name: "kind", kind: text, required },
      { name: "serial", kind: "ordinal", required, unique: true },
      { name: "group", kind: id, required },
      { name: "aliases", kind: "names" },
    ],
    primaryKey: ["code"],
    references: [{ column: "group", table: "groups", key: "group" }],
  },
  groups: {
    name: "groups",
    path: "groups.csv",
    title: "分组",
    columns: [
      { name: "group", kind: id, required },
      { name: "name", kind: text, required },
      { name: "serial", kind: "ordinal", required, unique: true },
    ],
    primaryKey: ["group"],
  },
  indicators: {
    name: "indicators",
    path: "indicators.csv",
    title: "指标",
    columns: [
      { name: "indicator", kind: id, required },
      { name: "name", kind: text, required },
      { name: "short_name", kind: text, required },
      { name: "unit", kind: text, required },
      { name: "weight", kind: "ordinal", required },
      { name: "pace", kind: "pace", required },
      { name: "definition", kind: text },
      { name: "aliases", kind: "names", optional },
      { name: "pace_note", kind: text, optional },
    ],
    primaryKey: ["indicator"],
  },
  targets: {
    name: "targets",
    path: "targets.csv",
    title: "基期实际数与各年目标",
    columns: [
      { name: "indicator", kind: id, required },
      { name: "scope", kind: id, required },
      { name: "year", kind: "year", required },
      { name: "value", kind: "count", required },
      { name: "kind", kind: text, required, choices: targetKinds },
    ],
    primaryKey: ["indicator", "scope", "year", "kind"],
    references: [{ column: "indicator", table: "indicators", key: "indicator" }],
  },
  reports: {
    name: "reports",
    path: "reports.csv",
    title: "月报台账",
    grows: true,
    columns: [
      { name: "month", kind: "month", required },
      { name: "unit", kind: id, required },
      { name: "indicator", kind: id, required },
      { name: "value", kind: "count" },
      { name: "reported_on", kind: "date", required },
      { name: "note", kind: text },
      { name: "import", kind: id, optional },
      { name: "cell", kind: text, optional },
    ],
    references: [
      { column: "unit", table: "units", key: "code" },
      { column: "indicator", table: "indicators", key: "indicator" },
      { column: "import", table: "imports", key: "import" },
    ],
  },
  imports: {
    name: "imports",
    path: "imports.csv",
    title: "导入记录",
    optional: true,
    grows: true,
    columns: [
      { name: "import", kind: id, required },
      { name: "file", kind: text },
      { name: "sha256", kind: "hash" },
      { name: "imported_at", kind: "instant", required },
      { name: "undoes", kind: id },
      { name: "note", kind: text },
    ],
    primaryKey: ["import"],
  },
  goals: {
    name: "goals",
    path: "goals.csv",
    title: "区级目标",
    columns: [
      { name: "id", kind: id, required },
      { name: "section", kind: text },
      { name: "indicator", kind: text, required },
      { name: "comparison", kind: text },
      { name: "value", kind: text },
      { name: "unit", kind: text },
      { name: "year", kind: text },
      { name: "frequency", kind: text },
      { name: "lead", kind: text },
      { name: "responsible", kind: text },
      { name: "kind", kind: text },
      { name: "verbatim", kind: text },
      { name: "note", kind: text },
      { name: "undecided", kind: text, optional },
      { name: "sic", kind: "names", optional },
    ],
    primaryKey: ["id"],
  },
  goalReports: {
    name: "goal_reports",
    path: "goal_reports.csv",
    title: "区级目标填报",
    grows: true,
    columns: [
      { name: "id", kind: id, required },
      { name: "period", kind: "period", required },
      { name: "value", kind: text },
      { name: "reported_on", kind: "date", required },
      { name: "note", kind: text },
      { name: "import", kind: id, optional },
      { name: "cell", kind: text, optional },
    ],
    references: [
      { column: "id", table: "goals", key: "id" },
      { column: "import", table: "imports", key: "import" },
    ],
  },
  bodies: {
    name: "bodies",
    path: "bodies.csv",
    title: "一并考核单位",
    columns: [
      { name: "body", kind: text, required },
      { name: "unit", kind: id },
    ],
    uniqueKeys: [["body", "unit"]],
    references: [{ column: "unit", table: "units", key: "code" }],
  },
} as const satisfies Record<string, Table>;

export type Tables = typeof tables;
export type TableName = keyof Tables;
