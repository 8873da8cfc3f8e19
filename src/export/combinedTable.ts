import type { Board } from "../domain/board";
import { partDecimalsOf, type Row, type Scoreboard } from "../domain/scoreboard";
import type { Standing } from "../domain/standing";
import type { SumLine } from "../domain/sums";
import { placeCells, rateCell, sumPlaceCells, sumRateCell } from "./standingCells";
import { type SheetCell, type SheetRow, type TableSheet, textCell, wholeCell } from "./tableSheet";
import { type Side, sumName, withSums } from "./withSums";

/** All indicators together: the rate of each, then the one rate that places and classes go by. */
export const combinedTable = (board: Board, shown: Scoreboard): Pick<TableSheet, "head" | "rows"> => {
  const { plan, policy } = board;
  const { measure } = shown;
  const decimals = partDecimalsOf(shown);
  return {
    head: [
      "序号",
      "街镇",
      ...plan.indicators.map(({ shortName }) => `${shortName}${measure.name}`),
      `${policy.combined.name}${measure.name}`,
      "位次",
      "位次变化",
      "五色",
    ],
    rows: withSums(
      plan,
      shown,
      (row) => unitRow(shown, row, decimals),
      (line, side) => sumRow(board, shown, line, side),
    ),
  };
};

const unitRow = (shown: Scoreboard, row: Row, decimals: readonly Uint8Array[]): SheetRow => ({
  kind: "entry",
  cells: [
    wholeCell(row.unit.serial),
    textCell(row.unit.name),
    ...partCells(row.standing, (part) => decimals[part]?.[row.index] ?? 1),
    rateCell(row.standing.rate, row.decimals, row.standing.lack),
    ...placeCells(row, shown),
  ],
});

const sumRow = ({ plan }: Board, shown: Scoreboard, line: SumLine, name: Side): SheetRow => {
  const side = line[name] ?? line.computed;
  return {
    kind: "sum",
    cells: [
      textCell(""),
      textCell(sumName(plan, line, name)),
      ...partCells(side.standing, () => side.decimals),
      sumRateCell(line, side),
      ...sumPlaceCells(side, shown),
    ],
  };
};

const partCells = ({ parts }: Standing, decimals: (part: number) => number): readonly SheetCell[] =>
  parts.map(({ rate, completion }, k) =>
    rateCell(rate, decimals(k), completion.kind === "measured" ? undefined : completion),
  );
