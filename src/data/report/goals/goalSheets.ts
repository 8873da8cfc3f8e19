import type { Finding } from "../../../domain/finding";
import { type Month, monthLabel } from "../../../domain/month";
import type { ReportCheck } from "../../../domain/reportCheck";
import type { Book, Grid } from "../book";
import type { Surroundings } from "../columnsOf";
import { monthOf } from "../datedReport";
import { findingAt } from "../findingAt";
import type { Lexicon } from "../lexicon";
import { surroundingsOf } from "../surroundingsOf";
import { columnOf, findGoalTables, type GoalTable } from "./findGoalTables";
import type { GoalNames } from "./goalNames";

/** A table of goals with what stands around it. */
interface PlacedTable {
  readonly table: GoalTable;
  readonly around: Surroundings;
}

export interface GoalSheets {
  readonly placed: readonly PlacedTable[];
  /** The sheets without those tables. */
  readonly rest: readonly Grid[];
}

/** Sets the tables of goals apart from the rest of a book. */
export const goalSheets = (
  { sheets, file }: Pick<Book, "sheets" | "file">,
  {
    lexicon,
    names,
    confirmed,
  }: {
    readonly lexicon: Lexicon;
    readonly names: GoalNames | undefined;
    readonly confirmed: Month | undefined;
  },
): GoalSheets => {
  if (!names) return { placed: [], rest: sheets };
  const found = sheets.map((grid) => findGoalTables(grid, lexicon, names));
  const placed = found.flatMap(({ tables }) =>
    tables.map((table) => ({ table, around: surroundingsOf(blockOf(table), file, lexicon, confirmed) })),
  );
  return { placed, rest: found.map(({ rest }) => rest) };
};

/** As if the goals were units: what is said around them is found alike. */
const blockOf = ({ plane, heading, ceiling, columns, rows }: GoalTable) => ({
  ...{ plane, left: 0, right: plane.width, headings: [heading], top: heading + 1 },
  unitColumn: columnOf(columns, "words") ?? columnOf(columns, "id") ?? 0,
  titles: Array.from({ length: heading - ceiling }, (_, i) => heading - 1 - i),
  bottom: (rows[rows.length - 1]?.row ?? heading) + 1,
});

/** The month that the first table says it is about. */
export const monthAround = (placed: readonly PlacedTable[], current: Month): ReportCheck["detected"] => {
  for (const { around } of placed) {
    const month = monthOf(around.words, around.year, current);
    if (month !== undefined) return { month, from: around.from };
  }
  return undefined;
};

/** A table whose own title or sheet says another month than the one that its values are taken in for. */
export const otherMonths = (
  placed: readonly PlacedTable[],
  month: Month | undefined,
  current: Month,
): readonly Finding[] =>
  placed.flatMap(({ table: { plane }, around }) => {
    const said = around.from === "文件名" ? undefined : monthOf(around.words, around.year, current);
    if (month === undefined || said === undefined || said === month) return [];
    const found = monthLabel(said);
    const words = {
      ...{ found, problem: `全区目标表的${around.from}写的是${found}` },
      remedy: `核对是否用了旧表；确认后，没有写明期间的按${monthLabel(month)}导入`,
    };
    return findingAt("monthConflict", { sheet: plane.sheet, cell: "" }, words, { month });
  });
