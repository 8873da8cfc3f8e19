import { csvFormatRow } from "d3-dsv";
import fc from "fast-check";
import { memoryFolder } from "../../src/data/memoryFolder";
import { type Publication, publication } from "../../src/data/publication";
import { tables } from "../../src/data/tables";
import type { GoalReport } from "../../src/domain/goals";
import type { Draft, Import } from "../../src/domain/imports";
import type { Report } from "../../src/domain/ledger";
import { packed } from "../fixtures/packed";
import { month } from "../fixtures/smallBoard";
import { smallTexts } from "./smallPackage";

export type Files = ReadonlyMap<string, Uint8Array>;

export const now = new Date("2034-03-04T05:06:07Z");

/** How a person may have left a table's file. */
export interface Manner {
  readonly columns: readonly string[];
  readonly end: "\n" | "\r\n";
  readonly hasMark: boolean;
  readonly isClosed: boolean;
}

const plain = { end: "\n", hasMark: false, isClosed: true } as const;

const namesOf = ({ columns }: { readonly columns: readonly { readonly name: string }[] }): readonly string[] =>
  columns.map(({ name }) => name);

const csvOf = (
  rows: readonly Readonly<Record<string, string>>[],
  { columns, end, hasMark, isClosed }: Manner,
): string =>
  [
    hasMark ? "\ufeff" : "",
    [columns, ...rows.map((row) => columns.map((name) => row[name] ?? ""))]
      .map((cells) => csvFormatRow([...cells]))
      .join(end),
    isClosed ? end : "",
  ].join("");

const lines = [
  "2032-01,oak,mill,22,2032-02-05,,,",
  "2032-01,elm,mill,44,2032-02-06,late,may,Sheet1!C5",
  '2032-01,oak,mill,23,2032-02-09,"corrected, twice",,',
  "2032-02,oak,mill,,2032-03-07,,,",
];

const earlier = {
  import: "may",
  file: "五月.xlsx",
  sha256: "",
  imported_at: "2032-02-06T07:08:09Z",
  undoes: "",
  note: "",
};

const rowsOf = (isNarrow: boolean): readonly Readonly<Record<string, string>>[] =>
  lines.map((line) => {
    const [when = "", unit = "", indicator = "", value = "", day = "", ...rest] = line.split(",");
    const origin = isNarrow ? {} : { import: rest.at(-2) ?? "", cell: rest.at(-1) ?? "" };
    const note = rest.slice(0, -2).join(",").replace(/"/g, "");
    return { month: when, unit, indicator, value, reported_on: day, note, ...origin };
  });

const goalRow = { id: "A", period: "2032", value: "13", reported_on: "2033-01-08", import: "may", cell: "目标!C2" };

/** The small package with a ledger that knows imports, as people may have left its files. */
export const wide = (
  reports: Manner = { ...plain, columns: namesOf(tables.reports) },
  imports: Manner = { ...plain, columns: namesOf(tables.imports) },
  goals: Manner = { ...plain, columns: namesOf(tables.goalReports) },
): Files =>
  packed(
    new Map([
      ...smallTexts,
      ["reports.csv", csvOf(rowsOf(false), reports)],
      ["imports.csv", csvOf([earlier], imports)],
      ["goal_reports.csv", csvOf([goalRow], goals)],
    ]),
  );

/** The small package with a ledger that has never heard of imports. */
export const narrow = (manner: Partial<Manner> = {}): Files =>
  packed(
    new Map([
      ...smallTexts,
      ["reports.csv", csvOf(rowsOf(true), { ...plain, columns: namesOf(tables.reports).slice(0, 6), ...manner })],
    ]),
  );

const manners = (columns: readonly string[]): fc.Arbitrary<Manner> =>
  fc.record({
    columns: fc.shuffledSubarray([...columns], { minLength: columns.length }),
    end: fc.constantFrom("\n" as const, "\r\n" as const),
    hasMark: fc.boolean(),
    isClosed: fc.boolean(),
  });

export const anyPackage: fc.Arbitrary<Files> = fc.oneof(
  fc
    .tuple(...[tables.reports, tables.imports, tables.goalReports].map((table) => manners(namesOf(table))))
    .map((of) => wide(...of)),
  manners(namesOf(tables.reports).slice(0, 6)).map(narrow),
);

export const imported = (id: string, more: Partial<Import> = {}): Import => ({
  ...{ id, file: `${id}.xlsx`, sha256: "7".repeat(64), importedAt: "2034-03-01T02:03:04Z", undoes: "", note: "" },
  ...more,
});

export const line = (when: string, unit: string, value: number | undefined, more: Partial<Report> = {}): Report => ({
  ...{ month: month(when), unit, indicator: "mill", value, reportedOn: "2034-03-01", note: "", ...more },
});

export const goalLine = (period: string, value: string, more: Partial<GoalReport> = {}): GoalReport => ({
  ...{ id: "A", period, value, reportedOn: "2034-03-01", note: "", ...more },
});

export const draft = (
  id: string,
  reports: readonly Report[],
  more: Partial<Import> = {},
  goals: readonly GoalReport[] = [],
): Draft => ({
  import: imported(id, more),
  goals: goals.map((line) => ({ origin: { import: id, cell: "目标!H2" }, ...line })),
  reports: reports.map((report) => ({ origin: { import: id, cell: "表!B2" }, ...report })),
  base: { version: "1.0.0", created: "", drafts: [] },
});

const text = fc.oneof(
  fc.string({ unit: "grapheme", maxLength: 9 }),
  fc.constantFrom("=1+2", "-9", "@家", "＝", ' ="a"', '说“是”, "对"', "一\n二", "三\r\n\t四", "'五", ""),
);

const anyLine = fc.record({
  month: fc.integer({ min: month("2031-12"), max: month("2033-12") }),
  unit: fc.constantFrom("oak", "elm", "ash"),
  indicator: fc.constantFrom("mill", "forge"),
  value: fc.option(fc.nat({ max: 2 ** 31 - 1 }), { nil: undefined }),
  reportedOn: fc.constant(""),
  note: text,
});

const anyGoal = fc.record({
  period: fc.constantFrom("2033", "2033-12", "2034-01"),
  value: fc.constantFrom("", "2.5", "1~2", "16"),
  note: text,
});

/** One to three drafts, some of them undoings, with any words that people may have written. */
export const anyDrafts: fc.Arbitrary<readonly Draft[]> = fc
  .array(
    fc.tuple(
      fc.uniqueArray(anyLine, { selector: (of) => `${of.month} ${of.unit} ${of.indicator}`, maxLength: 5 }),
      text,
      text,
      fc.boolean(),
      fc.uniqueArray(anyGoal, { selector: ({ period }) => period, maxLength: 2 }),
    ),
    {
      minLength: 1,
      maxLength: 3,
    },
  )
  .map((list) =>
    list.map(([reports, file, note, isUndoing, goals], i) => {
      const id = `d${i}`;
      const said = {
        reportedOn: `2034-03-0${1 + i - (isUndoing && i > 0 ? 1 : 0)}`,
        origin: { import: id, cell: isUndoing ? "" : note },
      };
      const own = isUndoing ? { file: "", sha256: "", undoes: "may" } : { file };
      return draft(
        id,
        // A draft is checked on those before it: its day is theirs or a later one.
        reports.map((report) => ({ ...report, ...said })),
        { ...own, note },
        goals.map((goal) => goalLine(goal.period, goal.value, { note: goal.note, ...said })),
      );
    }),
  );

/** What is published; its faults are the error. */
export const publicationOf = async (files: Files, drafts: readonly Draft[], note = "三月"): Promise<Publication> => {
  const made = await publication(memoryFolder(files), drafts, { now, note });
  if (!made.ok) throw new Error(JSON.stringify(made.faults));
  return made.value;
};

export const writtenInto = (files: Files, { files: changed }: Pick<Publication, "files">): Files =>
  new Map([...files, ...changed.map(({ path, bytes }) => [path, bytes] as const)]);

export const publishedOn = async (files: Files, ...drafts: readonly Draft[]): Promise<Files> =>
  writtenInto(files, await publicationOf(files, drafts));
