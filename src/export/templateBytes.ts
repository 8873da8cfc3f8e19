import { type Cell, cellRef, type DataValidation, rangeRef } from "hucre/xlsx";
import type { Board } from "../domain/board";
import { countsAt, isKnown } from "../domain/ledger";
import { type Month, monthLabel, monthText } from "../domain/month";
import { firstMonthOf, lastMonthOf, none } from "../domain/plan";
import { bookBytes, type Page } from "./bookBytes";
import { foundation, stampOf } from "./foundation";
import { goalsPage } from "./goalsPage";
import { greyStyle, headStyle, inputStyle, noteStyle, serialStyle, textStyle, titleStyle } from "./sheetStyles";
import { brokenAt, textWidth } from "./textWidth";

import { xlsxText } from "./xlsxText";

const headRows = 3;
const firstColumn = 2;

/**
 * The month's report to be filled in: every unit with the counts known last beside the empty cells, and on a sheet of
 * their own the goals of the district.
 */
export const templateBytes = (board: Board, month: Month): Promise<Uint8Array> => {
  const title = `${monthLabel(month)} ${board.plan.indicators.map((each) => each.name).join("、")} 月报`;
  const goals = goalsPage(board, month);
  return bookBytes([countsPage(board, month, title), ...(goals ? [goals] : [])], { title, created: board.created });
};

const countsPage = (board: Board, month: Month, title: string): Page => {
  const { plan } = board;
  const head = headOf(board, month);
  const lastColumn = head.length - 1;
  const widths = head.map((text, column) => widthOf(board, text, column));
  return {
    sheet: {
      name: monthText(month),
      rows: [],
      cells: new Map([...topCells(title, head), ...bodyCells(board, month), ...noteCells(board, widths)]),
      columns: widths.map((width) => ({ width })),
      merges: [0, 1].map((row) => ({ startRow: row, startCol: 0, endRow: row, endCol: lastColumn })),
      rowDefs: new Map([
        [0, { height: 30 }],
        [1, { height: 32 }],
        [2, { height: 32 }],
      ]),
      dataValidations: plan.indicators.flatMap((_, i) => validations(inputColumn(i), plan.units.length)),
    },
    headRows,
    onePage: false,
    stamp: stampOf(board, []),
  };
};

type PlacedCell = readonly [place: string, cell: Partial<Cell>];

const placed = (row: number, column: number, cell: Partial<Cell>): PlacedCell => [`${row},${column}`, cell];

const inputColumn = (indicator: number): number => firstColumn + 2 * indicator;

const instruction =
  "在空白格内填本月末的家数，只填整数；没有收到数的留空，不要填 0；合计可不填，填了就核对。灰色的数只供对照，不必改动。";

const headOf = ({ plan, ledger }: Board, month: Month): readonly string[] => {
  const known = knownMonth({ plan, ledger }, month);
  const before = known === month - 1 ? "上月末数" : `上期末数（${monthLabel(known)}）`;
  return [
    "序号",
    "街镇",
    ...plan.indicators.flatMap(({ name, unit }) => [`${name}本月末数（${unit}）`, name + before]),
  ];
};

const topCells = (title: string, head: readonly string[]): readonly PlacedCell[] => [
  placed(0, 0, { ...xlsxText(title), style: titleStyle }),
  placed(1, 0, { value: instruction, style: noteStyle }),
  ...head.map((text, column) => placed(headRows - 1, column, { ...xlsxText(text), style: headStyle })),
];

const bodyCells = (board: Board, month: Month): readonly PlacedCell[] => {
  const { plan, ledger } = board;
  const known = knownMonth(board, month);
  const last = headRows + plan.units.length;
  return [
    ...plan.units.flatMap(({ serial, name }, u) => [
      placed(headRows + u, 0, { value: serial, style: serialStyle }),
      placed(headRows + u, 1, { ...xlsxText(name), style: textStyle }),
    ]),
    placed(last, 0, { style: serialStyle }),
    placed(last, 1, { value: "合计", style: textStyle }),
    ...plan.indicators.flatMap((_, i) => {
      const counts = [...countsAt(plan, ledger, i, known)];
      const total = counts.includes(none) ? undefined : counts.reduce((sum, count) => sum + count, 0);
      return [...counts, total].flatMap((count, row) => [
        placed(headRows + row, inputColumn(i), { style: inputStyle }),
        placed(headRows + row, inputColumn(i) + 1, { ...knownCell(count), style: greyStyle }),
      ]);
    }),
  ];
};

const knownCell = (count: number | undefined): Partial<Cell> =>
  count === undefined ? {} : { value: count === none ? "未报" : count };

/** The last month before this one of which anything is known. */
const knownMonth = (board: Pick<Board, "plan" | "ledger">, month: Month): Month => {
  const first = firstMonthOf(board.plan);
  let known = Math.min(month - 1, lastMonthOf(board.plan));
  while (known >= first && !isKnown(board, known)) known--;
  return known < first ? month - 1 : known;
};

/** Not merged: in the column of the units nothing may stand below them. */
const noteCells = (board: Board, widths: readonly number[]): readonly PlacedCell[] => {
  const whole = widths.reduce((sum, each) => sum + each, 0);
  const style = { ...noteStyle, alignment: { horizontal: "left", wrapText: false } } as const;
  return foundation(board, [])
    .flatMap((note) => brokenAt(note, whole))
    .map((note, n) => placed(headRows + board.plan.units.length + 2 + n, 0, { ...xlsxText(note), style }));
};

const widthOf = ({ plan }: Board, head: string, column: number): number => {
  if (column === 0) return 6;
  if (column > 1) return Math.max(12, Math.ceil(textWidth(head) / 2) + 4);
  return Math.min(40, Math.max(...plan.units.map(({ name }) => textWidth(name)))) + 4;
};

const wholeNumber = {
  type: "whole",
  operator: "greaterThanOrEqual",
  formula1: "0",
  allowBlank: true,
  showErrorMessage: true,
  errorStyle: "stop",
  errorTitle: "应填整数",
  errorMessage: "这里只填不小于 0 的整数家数；没有收到数的请留空。",
} as const satisfies Omit<DataValidation, "range">;

const validations = (column: number, units: number): readonly DataValidation[] => [
  { ...wholeNumber, range: rangeRef(headRows, column, headRows + units - 1, column) },
  {
    ...wholeNumber,
    range: cellRef(headRows + units, column),
    showInputMessage: true,
    inputTitle: "合计",
    inputMessage: "可不填，填了就核对。",
  },
];
