import type { Finding } from "../../domain/finding";
import { plainName } from "../unitNames";
import { countFault, nameFault } from "./cellFaults";
import { columnsOf, type Surroundings } from "./columnsOf";
import { type CountRead, countIn } from "./countIn";
import { type Block, plainAt, plainOf } from "./findBlocks";
import { isUnitHeading } from "./heading";
import type { Lexicon } from "./lexicon";
import { type MonthWords, monthsIn } from "./monthIn";
import type { BlockColumn, BlockRead, CountCell, Reading, Reference, SumReading } from "./readings";
import { type SumKind, sumOf } from "./sumOf";
import { textOf } from "./textOf";

interface Walk {
  readonly block: Block;
  readonly lexicon: Lexicon;
  readonly columns: readonly BlockColumn[];
  readonly lastUnitRow: number;
  readonly counts: Reading[];
  readonly blanks: CountCell[];
  readonly references: Reference[];
  readonly sums: SumReading[];
  readonly faults: Finding[];
  /** Units since the last sum. */
  since: number[];
  readonly seen: Set<string>;
}

/** Reads all rows of a block; every cell at fault is told. */
export const readBlock = (block: Block, around: Surroundings, lexicon: Lexicon): BlockRead => {
  const { columns, faults } = columnsOf(block, around, lexicon);
  const walk: Walk = {
    ...{ block, lexicon, columns, lastUnitRow: lastUnitRowOf(block, lexicon) },
    ...{ counts: [], blanks: [], references: [], sums: [], faults: [...faults], since: [], seen: new Set() },
  };
  for (let row = block.top; row < block.bottom; row++) readRow(walk, row);
  const { counts, blanks, references, sums } = walk;
  const read = columns.filter(({ heading, use }) => heading !== "" || use !== "ignored");
  return { block, columns: read, counts, blanks, references, sums, faults: walk.faults };
};

const lastUnitRowOf = ({ plane, unitColumn, top, bottom }: Block, { unitIn }: Lexicon): number => {
  for (let row = bottom - 1; row >= top; row--) if (unitIn(plainAt(plane, row, unitColumn)) !== undefined) return row;
  return top;
};

const readRow = (walk: Walk, row: number): void => {
  const { block, lexicon } = walk;
  const label = labelOf(block, row);
  const unit = lexicon.unitIn(label);
  const sum = sumOf(label, lexicon);
  if (unit !== undefined) readUnitRow(walk, row, unit);
  else if (sum !== undefined) readSumRow(walk, row, sum, label);
  else if (!isNoName(walk, row, label)) readNamelessRow(walk, row);
};

/** Numbers for somebody whom nobody knows. */
const readNamelessRow = (walk: Walk, row: number): void => {
  const { block, lexicon } = walk;
  if (countColumns(walk).some(({ column }) => countIn(block.plane.at(row, column), "").kind !== "missing"))
    walk.faults.push(nameFault(block, row, lexicon.plan.units));
};

/** The unit's cell; when it is empty, what a sum is called may stand left of it. */
const labelOf = ({ plane, unitColumn, left }: Block, row: number): string => {
  for (let column = unitColumn; column >= left; column--) {
    const cell = plane.over(row, column);
    if (cell.kind === "text" || (cell.kind === "number" && column === unitColumn)) return plainOf(cell);
  }
  return "";
};

/** Headings that repeat, and what is written below the table. */
const isNoName = ({ lastUnitRow }: Walk, row: number, label: string): boolean =>
  isUnitHeading(label) ||
  (row > lastUnitRow && (label === "" || /[:：]|^(注|备注|说明|填报|填表|制表|审核|联系|负责|单位负责)/.test(label)));

const countColumns = ({ columns }: Walk): readonly BlockColumn[] => columns.filter(({ use }) => use === "count");

const readUnitRow = (walk: Walk, row: number, unit: number): void => {
  const { block, columns } = walk;
  const { plane, unitColumn } = block;
  const long = longFormOf(walk, row);
  if (long === "other") return;
  const counted = countColumns(walk).map((column) => ({ column, read: countAt(walk, row, column, long) }));
  const isCovered = plane.corner(row, unitColumn)[0] !== row;
  if (isCovered && counted.every(({ read }) => read.kind === "missing")) return;
  const key = `${unit} ${long.indicator ?? ""} ${long.words?.year ?? ""}-${long.words?.month ?? ""}`;
  if (walk.seen.has(key)) {
    walk.faults.push(nameFault(block, row, [], true));
    return;
  }
  walk.seen.add(key);
  walk.since.push(unit);
  for (const { column, read } of counted) takeCount(walk, row, unit, column, read, long);
  for (const column of columns) takeReference(walk, row, unit, column, long);
};

interface LongForm {
  readonly indicator: number | undefined;
  readonly words: MonthWords | undefined;
}

/** Indicator and month as the row itself names them; “other” for an indicator that the board does not have. */
const longFormOf = ({ block, columns, lexicon }: Walk, row: number): LongForm | "other" => {
  const textIn = (use: BlockColumn["use"]): string | undefined => {
    const found = columns.find((column) => column.use === use);
    return found && plainAt(block.plane, row, found.column);
  };
  const indicatorText = textIn("indicator");
  const monthWords = monthsIn(monthLike(textIn("month") ?? ""));
  if (indicatorText === undefined) return { indicator: undefined, words: monthWords[0] };
  const { indicators, rest } = lexicon.indicatorsIn(indicatorText);
  const isOnly = indicators.length === 1 && /^[\n企业家数(（)）末月总]*$/.test(rest);
  return isOnly ? { indicator: indicators[0], words: monthWords[0] } : "other";
};

/** A bare 10 in a month column is October. */
const monthLike = (text: string): string => (/^(1[0-2]|0?[1-9])$/.test(text) ? `${text}月` : text);

const countAt = ({ block, lexicon }: Walk, row: number, column: BlockColumn, long: LongForm): CountRead => {
  const indicator = long.indicator ?? column.indicator;
  const counter = indicator === undefined ? "" : (lexicon.plan.indicators[indicator]?.unit ?? "");
  return countIn(block.plane.at(row, column.column), counter);
};

const takeCount = (
  { block, counts, blanks, faults }: Walk,
  row: number,
  unit: number,
  column: BlockColumn,
  read: CountRead,
  long: LongForm,
): void => {
  const { plane } = block;
  const indicator = long.indicator ?? column.indicator;
  if (indicator === undefined) return;
  const { sheet } = plane;
  const cell = plane.address(row, column.column);
  const place: CountCell = { unit, indicator, words: column.month ?? long.words, sheet, cell, column, block };
  if (read.kind === "wrong") faults.push(countFault(read.error, sheet, cell, textOf(plane.at(row, column.column))));
  else if (read.kind === "missing") blanks.push(place);
  else counts.push({ ...place, value: read.kind === "count" ? read.value : undefined, hidden: plane.isHidden(row) });
};

const takeReference = (walk: Walk, row: number, unit: number, column: BlockColumn, long: LongForm): void => {
  const { use, year } = column;
  const indicator = long.indicator ?? column.indicator;
  if ((use !== "previous" && use !== "target") || indicator === undefined) return;
  const read = countAt(walk, row, column, long);
  if (read.kind !== "count") return;
  const { block } = walk;
  const place = { sheet: block.plane.sheet, cell: block.plane.address(row, column.column) };
  walk.references.push({
    use,
    unit,
    indicator,
    words: column.month ?? long.words,
    year,
    value: read.value,
    ...place,
    block,
  });
};

const readSumRow = (walk: Walk, row: number, kind: SumKind, label: string): void => {
  if (kind === "municipal") return;
  const { block, since } = walk;
  if (kind !== "all") walk.since = [];
  for (const column of countColumns(walk)) {
    if (column.indicator === undefined) continue;
    const read = countAt(walk, row, column, { indicator: undefined, words: undefined });
    const cell = block.plane.address(row, column.column);
    const sheet = block.plane.sheet;
    if (read.kind === "wrong")
      walk.faults.push(countFault(read.error, sheet, cell, textOf(block.plane.at(row, column.column))));
    if (read.kind !== "count") continue;
    const { indicator, month: words } = column;
    walk.sums.push({
      kind,
      label: plainName(label),
      indicator,
      words,
      stated: read.value,
      sheet,
      cell,
      block,
      units: since,
    });
  }
};
