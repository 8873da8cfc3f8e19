import type { Fraction } from "../domain/fraction";
import { none } from "../domain/plan";
import type { Row, Scoreboard } from "../domain/scoreboard";
import type { Standing } from "../domain/standing";
import type { SumLine, SumSide } from "../domain/sums";
import { boundLabel, classLabel, lackText } from "../domain/wording";
import { lackCell, type SheetCell, textCell, wholeCell } from "./tableSheet";

const dash = lackCell("—");

/** In a column of words. */
export const noClass = textCell("—");

/** A rate with its decimals, or in words why there is none. */
export const rateCell = (rate: Fraction | undefined, decimals: number, lack: Standing["lack"]): SheetCell =>
  rate ? { kind: "percent", rate, decimals } : lackCell(lackText(lack));

/** A sum that misses units has no rate; only when nothing at all is reported is it 未报. */
export const sumRateCell = ({ actual }: SumLine, { standing, decimals }: SumSide): SheetCell => {
  const isPartial = standing.lack?.kind === "unreported" && actual !== none;
  return isPartial ? dash : rateCell(standing.rate, decimals, standing.lack);
};

/** 位次, 位次变化 and 五色 of a unit. */
export const placeCells = (row: Row, { classes }: Scoreboard): readonly SheetCell[] => [
  placeCell(row),
  row.movement === undefined ? dash : { kind: "places", value: row.movement },
  textCell(classLabel(row, classes)),
];

/** A place among peers says among whom. */
const placeCell = ({ rank, among, standing }: Row): SheetCell => {
  if (rank === undefined) return lackCell(standing.rate ? "不排位次" : "—");
  return among === "" ? wholeCell(rank) : textCell(`${among}第${rank}位`);
};

/** The same of a sum, which has no place. */
export const sumPlaceCells = ({ classIndex }: SumSide, { classes }: Scoreboard): readonly SheetCell[] => {
  const bound = classIndex === undefined ? undefined : classes[classIndex];
  return [dash, dash, bound ? textCell(boundLabel(bound)) : noClass];
};
