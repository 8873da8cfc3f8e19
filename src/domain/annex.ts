import { auditOf, type Mismatch, yearsOf } from "./audit";
import { type Fraction, fraction } from "./fraction";
import { municipalOf, none, type Plan, targetOf, wholeDistrict } from "./plan";

/** How the notice prints its tables and why some sums do not add up, where the plan itself does not say it. */
export interface AnnexPolicy {
  /** Heading of each indicator's table; without one, its name. */
  readonly titles: Readonly<Record<string, string>>;
  /** Group after whose sum the municipal line stands; without one it stands last. */
  readonly municipalAfter?: string;
  /** Printed under the tables. */
  readonly remark: string;
  /** Why the mapping of the co-assessed bodies is open, where it is. */
  readonly bodiesNote?: string;
  readonly causes: readonly Cause[];
}

/** What is known of sums that do not add up. */
interface Cause {
  readonly indicator: string;
  readonly scope: string;
  readonly years: readonly number[];
  readonly note: string;
}

/** One contradiction of the annex, numbered in reading order over all tables. */
export interface AnnexMark extends Mismatch {
  readonly number: number;
  /** The printed line that it stands in. */
  readonly line: string;
  /** Empty where nothing is known of it. */
  readonly cause: string;
}

interface AnnexCell {
  readonly year: number;
  /** As printed; `none` where the plan has no value. */
  readonly value: number;
  readonly marks: readonly AnnexMark[];
}

export interface AnnexRow {
  readonly kind: "unit" | "group" | "municipal" | "district";
  /** A unit's code, a group's id, or `all`. */
  readonly scope: string;
  /** Of units only. */
  readonly serial: number | undefined;
  readonly name: string;
  readonly cells: readonly AnnexCell[];
  /** From the base year to the last; undefined without both. */
  readonly growth: Growth | undefined;
}

export interface Growth {
  readonly difference: number;
  /** Undefined where there was nothing to grow from. */
  readonly ratio: Fraction | undefined;
}

export interface AnnexTable {
  /** Position in the plan. */
  readonly indicator: number;
  readonly title: string;
  readonly rows: readonly AnnexRow[];
}

/**
 * The tables in the order of print: units by serial within their group, each group's printed sum after its rows, the
 * municipal line after the group that the policy names, the district's printed sum last.
 */
export const annexOf = (plan: Plan, policy: AnnexPolicy | undefined): readonly AnnexTable[] => {
  const mismatches = auditOf(plan);
  const causeOf = causes(policy);
  let marked = 0;
  return plan.indicators.map(({ indicator, name }, i) => ({
    indicator: i,
    title: policy?.titles[indicator] ?? `${name}各年目标`,
    rows: linesOf(plan, i, policy?.municipalAfter).map((line): AnnexRow => {
      const isMunicipal = line.kind === "municipal";
      const cells = yearsOf(plan).map((year) => ({
        year,
        value: isMunicipal ? municipalOf(plan, i, year) : targetOf(plan, i, plan.slots.get(line.scope) ?? none, year),
        marks: mismatches
          .filter((each) => !isMunicipal && isAt(each, indicator, line.scope, year))
          .map((each) => ({ ...each, number: ++marked, line: line.name, cause: causeOf(each) })),
      }));
      return { ...line, cells, growth: growthOf(cells.map(({ value }) => value)) };
    }),
  }));
};

/** All contradictions, the largest difference first. */
export const marksByDifference = (tables: readonly AnnexTable[]): readonly AnnexMark[] =>
  tables
    .flatMap(({ rows }) => rows.flatMap(({ cells }) => cells.flatMap(({ marks }) => marks)))
    .sort((a, b) => sizeOf(b) - sizeOf(a) || a.number - b.number);

/** Companies more (or fewer) at the end than at the beginning, and how many times as many. */
export const growthOf = (values: readonly number[]): Growth | undefined => {
  const [first = none] = values;
  const last = values[values.length - 1] ?? none;
  if (first === none || last === none) return undefined;
  return { difference: last - first, ratio: first === 0 ? undefined : fraction(last, first) };
};

const sizeOf = ({ printed, computed }: Mismatch): number => Math.abs(printed - computed);

const isAt = (mismatch: Mismatch, indicator: string, scope: string, year: number): boolean =>
  mismatch.indicator === indicator && mismatch.scope === scope && mismatch.year === year;

const causes =
  (policy: AnnexPolicy | undefined) =>
  ({ indicator, scope, year }: Mismatch): string =>
    policy?.causes.find((cause) => cause.indicator === indicator && cause.scope === scope && cause.years.includes(year))
      ?.note ?? "";

type Line = Pick<AnnexRow, "kind" | "scope" | "serial" | "name">;

const linesOf = (plan: Plan, indicator: number, municipalAfter: string | undefined): readonly Line[] => {
  const municipal: Line = { kind: "municipal", scope: wholeDistrict, serial: undefined, name: "市级下达目标" };
  const district: Line = { kind: "district", scope: wholeDistrict, serial: undefined, name: "合计" };
  const years = yearsOf(plan);
  const hasMunicipal = years.some((year) => municipalOf(plan, indicator, year) !== none);
  const isPlaced = plan.groups.some(({ group }) => group === municipalAfter);
  const isPrinted = ({ scope }: Line): boolean =>
    years.some((year) => targetOf(plan, indicator, plan.slots.get(scope) ?? none, year) !== none);
  const groups = [...plan.groups].sort((a, b) => a.serial - b.serial);
  return [
    ...groups.flatMap(({ group, name }): readonly Line[] => [
      ...plan.units
        .filter((unit) => unit.group === group)
        .sort((a, b) => a.serial - b.serial)
        .map((unit): Line => ({ kind: "unit", scope: unit.code, serial: unit.serial, name: unit.name })),
      ...[{ kind: "group", scope: group, serial: undefined, name } as const].filter(isPrinted),
      ...(hasMunicipal && group === municipalAfter ? [municipal] : []),
    ]),
    ...[district].filter(isPrinted),
    ...(hasMunicipal && !isPlaced ? [municipal] : []),
  ];
};
