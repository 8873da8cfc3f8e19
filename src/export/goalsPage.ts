import type { Cell, CellStyle } from "hucre/xlsx";
import type { Board } from "../domain/board";
import { goalReportsBy } from "../domain/goalReportsBy";
import { countedBy, type Goal, newestReports } from "../domain/goals";
import { askedText } from "../domain/goalText";
import { isRange } from "../domain/goalValue";
import { type Month, monthLabel, yearOf } from "../domain/month";
import { periodLabel } from "../domain/period";
import type { Page } from "./bookBytes";
import { foundation, stampOf } from "./foundation";
import { greyStyle, headStyle, inputStyle, noteStyle, serialStyle, textStyle, titleStyle } from "./sheetStyles";
import { brokenAt, linesIn } from "./textWidth";
import { xlsxText } from "./xlsxText";

const head = [
  ...["编号", "目标", "通知原文", "要求", "单位", "最近填报", "最近期间"],
  ...["本期值", "期间", "说明"],
] as const;
const widths = [7, 30, 44, 22, 10, 11, 13, 14, 12, 24];
const headRows = 3;
const sheetName = "全区目标";

type PlacedCell = readonly [place: string, cell: Partial<Cell>];

/** The goals of the district that no indicator counts, with what was reported last beside the empty cells. */
export const goalsPage = (board: Board, month: Month): Page | undefined => {
  const goals = board.goals.filter((goal) => countedBy(board.plan, goal) === undefined);
  if (goals.length === 0) return undefined;
  const heading = head.map((text) => ({ ...xlsxText(text), style: headStyle }));
  const rows = [...titles(month), heading, ...bodyOf(board, goals, month), [], ...notesOf(board)];
  return {
    sheet: {
      name: sheetName,
      rows: [],
      cells: new Map(rows.flatMap((cells, row) => cells.map((cell, column): PlacedCell => [`${row},${column}`, cell]))),
      columns: widths.map((width) => ({ width })),
      merges: [0, 1].map((row) => ({ startRow: row, startCol: 0, endRow: row, endCol: head.length - 1 })),
      rowDefs: new Map([
        [0, { height: 30 }],
        [1, { height: 32 }],
        [2, { height: 20 }],
        ...goals.map((goal, i) => [headRows + i, { height: heightOf(goal) }] as const),
      ]),
    },
    headRows,
    onePage: false,
    stamp: stampOf(board, []),
  };
};

const lineHeight = 15;
/** Of a cell, what its indent and borders take of its width. */
const margin = 4;

const heightOf = (goal: Goal): number => {
  const texts = [goal.indicator, goal.verbatim, demandOf(goal)];
  const lines = texts.map((text, i) => linesIn(text, (widths[i + 1] ?? 1) - margin));
  return lineHeight * Math.max(...lines) + 4;
};

/** They name no month but that of the file. */
const titles = (month: Month): readonly (readonly Partial<Cell>[])[] => [
  [{ ...xlsxText(`${monthLabel(month)} ${sheetName}`), style: titleStyle }],
  [
    {
      value: `有新数的，在“本期值”按所列单位填写；没有的留空，原来的数不变，填“撤回”才撤回。“期间”不填即为${monthLabel(month)}，全年的数填年份，如 ${yearOf(month)}。灰色的只供对照。`,
      style: noteStyle,
    },
  ],
];

const bodyOf = (board: Board, goals: readonly Goal[], month: Month): readonly (readonly Partial<Cell>[])[] => {
  const newest = newestReports(goalReportsBy(board, month));
  return goals.map((goal) => {
    const last = newest.get(goal.id);
    const grey = { ...greyStyle, numFmt: "@" };
    return [
      { ...xlsxText(goal.id), style: serialStyle },
      ...[goal.indicator, goal.verbatim, demandOf(goal), goal.unit].map((text) => ({
        ...xlsxText(text),
        style: textStyle,
      })),
      { ...xlsxText(last?.value ?? "未报"), style: grey },
      { ...xlsxText(last ? periodLabel(last.period) : ""), style: grey },
      { style: valueStyle(goal) },
      { style: typedStyle },
      { style: { ...typedStyle, alignment: { ...typedStyle.alignment, horizontal: "left", wrapText: true } } },
    ];
  });
};

const demandOf = (goal: Goal): string => `${askedText(goal)}${goal.year && `（${periodLabel(goal.year)}）`}`;

/** As it is typed: a sheet would make a day of 1999-09 and of 1-2, and 0.16 of 16%. */
const typedStyle: CellStyle = { ...inputStyle, numFmt: "@" };

const valueStyle = ({ value, unit }: Goal): CellStyle =>
  isRange(value) || unit.includes("%") ? typedStyle : { ...inputStyle, numFmt: "General" };

/** Not merged, and not below the values. */
const notesOf = (board: Board): readonly (readonly Partial<Cell>[])[] => {
  const style = { ...noteStyle, alignment: { horizontal: "left", wrapText: false } } as const;
  const whole = widths.reduce((sum, each) => sum + each, 0);
  return foundation(board, [])
    .flatMap((note) => brokenAt(note, whole))
    .map((note) => [{ ...xlsxText(note), style }]);
};
