import { useMemo } from "react";
import type { Board } from "../../domain/board";
import { type Scoreboard, scoreboard } from "../../domain/scoreboard";
import { characterOf, countText, gapText, paintOf, rankLabel, rateLabel } from "../shared/format";
import { Swatch } from "../shared/Swatch";
import styles from "./Portrait.module.css";

/** All indicators of the unit side by side, under the same month and measure. */
export const IndicatorTable = ({
  data,
  board,
  unit,
}: {
  readonly data: Board;
  readonly board: Scoreboard;
  readonly unit: number;
}) => {
  const { plan } = data;
  const { settings } = board;
  const boards = useMemo(
    () => plan.indicators.map((_, indicator) => scoreboard(data, { ...settings, indicator })),
    [data, settings, plan],
  );
  if (plan.indicators.length < 2) return null;
  return (
    <table className={styles.table}>
      <caption>各项指标</caption>
      <thead>
        <tr>
          <th scope="col">指标</th>
          <th scope="col">实际 / 目标</th>
          <th scope="col">差额</th>
          <th scope="col">{board.measure.name}</th>
          <th scope="col">位次</th>
        </tr>
      </thead>
      <tbody>
        {boards.map(({ rows, classes }, i) => {
          const row = rows[unit];
          const indicator = plan.indicators[i];
          const part = row?.standing.parts[0];
          const bound = row?.classIndex === undefined ? undefined : classes[row.classIndex];
          return row && indicator && part ? (
            <tr key={indicator.indicator} data-on={settings.indicator === i || undefined}>
              <th scope="row">{indicator.name}</th>
              <td>{`${countText(part.actual)} / ${countText(part.target)}`}</td>
              <td>{gapText(row.gap, indicator.unit)}</td>
              <td>
                {bound && <Swatch paint={paintOf(row, classes)} text={characterOf[bound.colour]} />} {rateLabel(row)}
              </td>
              <td>{rankLabel(row)}</td>
            </tr>
          ) : null;
        })}
      </tbody>
    </table>
  );
};
