import type { ReactNode } from "react";
import { percentText } from "../../domain/percent";
import { none } from "../../domain/plan";
import type { Row, Scoreboard } from "../../domain/scoreboard";
import { growthYearOf } from "../../domain/settings";
import { growthStartOf, type Share, sharesOf } from "../../domain/share";
import { sideOf } from "../../domain/sideOf";
import type { Part } from "../../domain/standing";
import { baseLabel, missingText, movementText } from "../../domain/wording";
import { countText, gapText, movementLabel, rankLabel, signedText } from "../shared/format";
import { paceParts } from "../shared/paceSentence";
import type { Scene } from "../shared/scene";

/** One line of figures: of each unit, and of the whole district where that has one. */
export interface FigureRow {
  readonly id: string;
  readonly name: string;
  readonly ofUnit: (row: Row) => ReactNode;
  readonly ofDistrict: ReactNode;
}

/** The place among the same peers and how it moved. */
export const placeRow = (): FigureRow => ({
  id: "place",
  name: "位次",
  ofUnit: (row) => (
    <>
      {rankLabel(row)}
      {row.rank !== undefined && (
        <small title={movementLabel(row.movement)}>
          <span aria-hidden="true">{movementText(row.movement)}</span>
          <span className="visually-hidden">{movementLabel(row.movement)}</span>
        </small>
      )}
    </>
  ),
  ofDistrict: "",
});

/** The counts of one indicator and what follows from them; `board` is the scoreboard of that indicator alone. */
export const countRows = ({ data, board }: Scene): readonly FigureRow[] => {
  const indicator = board.settings.indicator as number;
  const counter = data.plan.indicators[indicator]?.unit ?? "";
  const side = sideOf(board.district, board.settings.options.basis);
  const whole = side.standing.parts[0];
  const line = (id: string, name: string, textOf: (part: Part) => string): FigureRow => ({
    id,
    name,
    ofUnit: ({ standing }) => standing.parts[0] && textOf(standing.parts[0]),
    ofDistrict: whole && textOf(whole),
  });
  return [
    line("actual", "实际", actualText),
    line("due", "序时应达", ({ due, target }) => (target === none ? "无任务" : countText(due))),
    line("target", `${board.targetYear}年目标`, ({ target }) => (target === none ? "无任务" : countText(target))),
    {
      ...line("gap", "差额", () => ""),
      ofUnit: ({ gap }) => gapText(gap, counter),
      ofDistrict: gapText(side.gap, counter),
    },
    ...shareRows(data, board, indicator, counter),
    paceRow(data, board, indicator),
  ];
};

const actualText = ({ actual, target }: Part): string => {
  if (actual !== none) return countText(actual);
  return target === none ? "—" : "未报";
};

const shareRows = (
  data: Scene["data"],
  board: Scoreboard,
  indicator: number,
  counter: string,
): readonly FigureRow[] => {
  const { settings } = board;
  const base = baseLabel(settings.month, growthYearOf(data.plan, settings));
  const alone = data.plan.units.map((_, u) => [u]);
  const shares = sharesOf(data, settings, indicator, growthStartOf(data, settings), alone);
  const { districtGrowth } = shares[0] ?? {};
  const of = (text: (share: Share, row: Row) => string) => (row: Row) => {
    const share = shares[row.index];
    return share ? text(share, row) : "—";
  };
  return [
    {
      id: "growth",
      name: `较${base}`,
      ofUnit: of(({ growth }) => (growth === undefined ? "—" : growthText(growth, counter))),
      ofDistrict: districtGrowth === undefined ? "—" : growthText(districtGrowth, counter),
    },
    {
      id: "growth-share",
      name: "占全区净增",
      ofUnit: of(({ ofGrowth }) => (ofGrowth ? `${percentText(ofGrowth, 1)}%` : "—")),
      ofDistrict: "",
    },
    {
      id: "share",
      name: shares.every(({ complete }) => complete) ? "占全区" : "占已报合计",
      ofUnit: of(({ ofStock }) => (ofStock ? `${percentText(ofStock, 1)}%` : "—")),
      ofDistrict: missingText(board.district),
    },
  ];
};

const growthText = (growth: number, counter: string): string =>
  growth === 0 ? "持平" : `${signedText(growth)}${counter}`;

const paceRow = (data: Scene["data"], board: Scoreboard, indicator: number): FigureRow => {
  const { targetYear: year, settings, district, rows } = board;
  const lines = (units: readonly number[], part: Part | undefined): ReactNode => {
    const texts = part ? paceParts(data, settings, { indicator, units, part, year }) : [];
    const [first = "—", ...rest] = (part?.gap ?? -1) >= 0 ? ["已达标", ...texts] : texts;
    return (
      <>
        {first}
        {rest.map((text) => (
          <small key={text}>{text}</small>
        ))}
      </>
    );
  };
  const tasked = rows.filter(({ standing }) => standing.parts[0]?.target !== none).map(({ index }) => index);
  return {
    id: "pace",
    name: "所需月均",
    ofUnit: ({ index, standing }) => lines([index], standing.parts[0]),
    ofDistrict: lines(tasked, sideOf(district, settings.options.basis).standing.parts[0]),
  };
};
