import type { Month } from "../../../domain/month";
import type { Dated } from "../datedReport";
import type { Reading } from "../readings";

/** The numbers of one indicator and month that stand in one column, in the order of the file. */
export interface ColumnGroup {
  readonly indicator: number;
  readonly month: Month;
  readonly counts: readonly Dated<Reading>[];
}

export const columnGroups = (counts: readonly Dated<Reading>[]): readonly ColumnGroup[] => {
  const groups = new Map<string, { indicator: number; month: Month; counts: Dated<Reading>[] }>();
  for (const count of counts) {
    const { indicator, month, sheet, block, column } = count;
    const key = `${indicator} ${month} ${sheet} ${block.top} ${block.unitColumn} ${column.column}`;
    const group = groups.get(key);
    if (group) group.counts.push(count);
    else groups.set(key, { indicator, month, counts: [count] });
  }
  return [...groups.values()];
};
