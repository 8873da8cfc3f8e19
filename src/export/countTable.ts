import type { Board } from "../domain/board";
import { decemberOf } from "../domain/month";
import { firstMonthOf, municipalOf, none } from "../domain/plan";
import { type Measure, measureOf } from "../domain/policy";
import { type Row, type Scoreboard, scoreboard } from "../domain/scoreboard";
import { growthYearOf } from "../domain/settings";
import type { Part } from "../domain/standing";
import type { SumLine } from "../domain/sums";
import { baseLabel } from "../domain/wording";
import { noClass, placeCells, rateCell, sumPlaceCells, sumRateCell } from "./standingCells";
import { lackCell, type SheetCell, type SheetRow, type TableSheet, textCell, wholeCell } from "./tableSheet";
import { type Side, sumName, withSums } from "./withSums";

/** One indicator: counts, rates, gap, place and class of every unit and sum. */
export const countTable = (board: Board, shown: Scoreboard, indicator: number): Pick<TableSheet, "head" | "rows"> => {
  const scene = sceneOf(board, shown);
  const { plan } = board;
  const rows = withSums(
    plan,
    shown,
    (row) => unitRow(scene, row),
    (line, side) => sumRow(scene, line, side),
  );
  const municipal = municipalOf(plan, indicator, shown.targetYear);
  return { head: headOf(scene), rows: municipal === none ? rows : [...rows, municipalRow(scene, municipal)] };
};

/** The scoreboard shown, with the ones that its other columns come from. */
interface Scene {
  readonly board: Board;
  readonly shown: Scoreboard;
  /** The same on each measure that has a column of rates. */
  readonly byMeasure: readonly Scoreboard[];
  /** The same target a month before; undefined at the starting line. */
  readonly earlier: Scoreboard | undefined;
  readonly base: string;
  /** At its own December a year has not grown yet. */
  readonly hasGrowth: boolean;
}

const sceneOf = (board: Board, shown: Scoreboard): Scene => {
  const { settings, targetYear } = shown;
  const { month } = settings;
  const growthYear = growthYearOf(board.plan, settings);
  const measures: readonly Measure[] = settings.measure === "net" ? ["annual", "pace", "net"] : ["annual", "pace"];
  return {
    board,
    shown,
    byMeasure: measures.map((measure) =>
      measure === settings.measure ? shown : scoreboard(board, { ...settings, measure }),
    ),
    earlier:
      month > firstMonthOf(board.plan)
        ? scoreboard(board, { ...settings, month: month - 1, target: targetYear })
        : undefined,
    base: baseLabel(month, growthYear),
    hasGrowth: month > decemberOf(growthYear - 1),
  };
};

const headOf = ({ board, shown, byMeasure, base }: Scene): readonly string[] => [
  "序号",
  "街镇",
  `${base}数`,
  `${shown.targetYear}年目标`,
  "序时应达",
  "本月末数",
  "较上月",
  `较${base}净增`,
  ...byMeasure.map(({ settings }) => measureOf(board.policy, settings).name),
  "差额",
  "位次",
  "位次变化",
  "五色",
];

const unitRow = (scene: Scene, row: Row): SheetRow => {
  const [part] = row.standing.parts;
  const before = scene.earlier?.rows[row.index]?.standing.parts[0]?.actual ?? none;
  const rates = scene.byMeasure.map(({ rows }) => {
    const { standing, decimals } = rows[row.index] as Row;
    return rateCell(standing.rate, decimals, standing.lack);
  });
  return {
    kind: "entry",
    cells: [
      wholeCell(row.unit.serial),
      textCell(row.unit.name),
      ...(part ? countCells(scene, part, { before, december: lackOf(part), whole: true }) : []),
      ...rates,
      differenceCell(row.gap),
      ...placeCells(row, scene.shown),
    ],
  };
};

const sumRow = (scene: Scene, line: SumLine, name: Side): SheetRow => {
  const { shown, byMeasure, earlier, board } = scene;
  const side = line[name] ?? line.computed;
  const [part] = side.standing.parts;
  const last = earlier && lineIn(earlier, line.scope);
  const before = last?.missing === 0 ? last.actual : none;
  const rates = byMeasure.map((each) => {
    const found = lineIn(each, line.scope);
    return sumRateCell(found, found[name] ?? found.computed);
  });
  return {
    kind: "sum",
    cells: [
      textCell(""),
      textCell(sumName(board.plan, line, name)),
      ...(part ? countCells(scene, part, { before, december: "—", whole: line.missing === 0 }) : []),
      ...rates,
      differenceCell(side.gap),
      ...sumPlaceCells(side, shown),
    ],
  };
};

const lineIn = ({ groups, district }: Scoreboard, scope: string): SumLine =>
  groups.find((line) => line.scope === scope) ?? district;

interface Beside {
  /** The count a month before; `none` when it does not compare. */
  readonly before: number;
  /** What stands for a count of last December that is missing. */
  readonly december: string;
  /** False for a sum that misses a unit: it neither grew nor fell. */
  readonly whole: boolean;
}

/** From last December's count to the growth since. */
const countCells = (scene: Scene, part: Part, { before, december, whole }: Beside): readonly SheetCell[] => [
  countCell(part.december, december),
  countCell(part.target, "无任务"),
  countCell(part.due, part.target === none ? "无任务" : "—"),
  countCell(part.actual, lackOf(part)),
  changeCell(whole ? part.actual : none, before),
  changeCell(whole && scene.hasGrowth ? part.actual : none, part.december),
];

/** Nobody is asked for a count without a target. */
const lackOf = ({ target }: Part): string => (target === none ? "—" : "未报");

const countCell = (count: number, lack: string): SheetCell => (count === none ? lackCell(lack) : wholeCell(count));

const changeCell = (count: number, from: number): SheetCell =>
  differenceCell(count === none || from === none ? undefined : count - from);

const differenceCell = (value: number | undefined): SheetCell =>
  value === undefined ? lackCell("—") : { kind: "difference", value };

/** 市级下达目标: a line of reference, with neither rate nor place. */
const municipalRow = (scene: Scene, target: number): SheetRow => {
  const [, , , , ...others] = headOf(scene).slice(0, -1);
  const dash = lackCell("—");
  return {
    kind: "sum",
    cells: [textCell(""), textCell("市级下达目标"), dash, wholeCell(target), ...others.map(() => dash), noClass],
  };
};
