import type { Month } from "../../domain/month";
import type { Plan } from "../../domain/plan";
import type { ColumnRead } from "../../domain/reportCheck";
import type { DatedReport, PlacedBlock } from "./datedReport";
import type { BlockColumn } from "./readings";

/** What each column was taken for; with the month, when the file names one and the whole column is about it. */
export const columnReads = (
  blocks: readonly PlacedBlock[],
  report: Pick<DatedReport, "counts" | "blanks">,
  plan: Plan,
): readonly ColumnRead[] => {
  const months = columnMonths(blocks, report);
  return blocks.flatMap(({ read: { block, columns } }) =>
    columns.map((column) => {
      const { cell, heading, use } = column;
      const indicator = column.indicator === undefined ? undefined : plan.indicators[column.indicator]?.indicator;
      const [month, another] = months.get(column) ?? [];
      return {
        ...{ sheet: block.plane.sheet, cell, heading, use },
        ...(indicator === undefined ? {} : { indicator }),
        ...(month === undefined || another !== undefined ? {} : { month }),
      };
    }),
  );
};

/** The months of the numbers in a column; of a column without any, those of its blanks. */
const columnMonths = (
  blocks: readonly PlacedBlock[],
  { counts, blanks }: Pick<DatedReport, "counts" | "blanks">,
): ReadonlyMap<BlockColumn, ReadonlySet<Month>> => {
  const dated = new Set(blocks.flatMap(({ read, around }) => (around.words === undefined ? [] : [read.block])));
  const filled = new Set(counts.map(({ column }) => column));
  const months = new Map<BlockColumn, Set<Month>>();
  for (const { column, words, block, month } of [...counts, ...blanks.filter((blank) => !filled.has(blank.column))])
    if (words !== undefined || dated.has(block)) months.set(column, (months.get(column) ?? new Set()).add(month));
  return months;
};
