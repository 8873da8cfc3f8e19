import { readFileSync } from "node:fs";
import { join } from "node:path";

export type Line = Readonly<{ [column: string]: string }>;

/** A reading of the shipped tables that shares nothing with the application: simple cells, quotes only around notes. */
export function readTable(folder: string, name: string): readonly Line[] {
  const [header = "", ...lines] = readFileSync(join("dist", folder, `${name}.csv`), "utf8")
    .trim()
    .split(/\r?\n/);
  const columns = header.split(",");
  return lines.map((line) => {
    const cells = [...line.matchAll(/(?:^|,)(?:"([^"]*)"|([^,]*))/g)].map(([, quoted, plain]) => quoted ?? plain ?? "");
    return Object.fromEntries(columns.map((column, i) => [column, cells[i] ?? ""]));
  });
}

export interface Figures {
  readonly units: readonly Line[];
  /** The last month that anybody reported, or December of the base year. */
  readonly latest: string;
  target(unit: string, indicator: string, year: number): number;
  /** Stock at the end of a month; undefined when nothing was reported or the report was withdrawn. */
  stock(unit: string, indicator: string, month: string): number | undefined;
}

/** Targets and newest reports of a shipped folder. */
export function figuresOf(folder: string): Figures {
  const units = readTable(folder, "units");
  const targets = new Map(
    readTable(folder, "targets").map(({ indicator, scope, year, value }) => [`${scope} ${indicator} ${year}`, value]),
  );
  const reports = new Map<string, Line>();
  for (const report of readTable(folder, "reports")) {
    const key = `${report.unit} ${report.indicator} ${report.month}`;
    if ((reports.get(key)?.reported_on ?? "") <= (report.reported_on ?? "")) reports.set(key, report);
  }
  const target = (unit: string, indicator: string, year: number) => Number(targets.get(`${unit} ${indicator} ${year}`));
  return {
    units,
    latest: ["2022-12", ...[...reports.values()].map(({ month = "" }) => month)].sort().pop() ?? "",
    target,
    stock: (unit, indicator, month) => {
      if (month === "2022-12") return target(unit, indicator, 2022);
      const value = reports.get(`${unit} ${indicator} ${month}`)?.value;
      return value ? Number(value) : undefined;
    },
  };
}

/** A rate with as many decimals as `like` has, halves upwards: where one would mislead, the screen shows two. */
export function percentOf(actual: number, goal: number, like = "0.0%"): string {
  const scale = /\.\d\d/.test(like) ? 100 : 10;
  return `${(Math.floor((actual * 200 * scale + goal) / (2 * goal)) / scale).toFixed(scale === 100 ? 2 : 1)}%`;
}
