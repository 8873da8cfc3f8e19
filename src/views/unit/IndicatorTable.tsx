import type { Scoreboard } from "../../domain/scoreboard";
import { countText, gapText, rankLabel } from "../shared/format";
import { RateWord } from "../shared/RateWord";
import type { Scene } from "../shared/scene";
import { TableHead } from "../shared/TableHead";
import styles from "./Portrait.module.css";
import { placeTitle } from "./placeTitle";

interface IndicatorTableProps extends Scene {
  readonly unit: number;
}

/** All indicators of the unit side by side, under the same month and measure. */
export const IndicatorTable = ({
  data,
  board,
  boards,
  unit,
}: IndicatorTableProps & { readonly boards: readonly Scoreboard[] }) => {
  const { plan } = data;
  const { settings } = board;
  if (plan.indicators.length < 2) return null;
  return (
    <table className={styles.table}>
      <caption>
        <h3>各项指标</h3>
      </caption>
      <TableHead titles={["指标", "实际 / 目标", "差额", board.measure.name, placeTitle(board)]} />
      <tbody>
        {boards.map((each, i) => (
          <IndicatorRow
            key={plan.indicators[i]?.indicator}
            data={data}
            board={each}
            unit={unit}
            on={settings.indicator === i}
          />
        ))}
      </tbody>
    </table>
  );
};

const IndicatorRow = ({ data, board, unit, on }: IndicatorTableProps & { readonly on: boolean }) => {
  const row = board.rows[unit];
  const indicator = data.plan.indicators[board.settings.indicator as number];
  const part = row?.standing.parts[0];
  return row && indicator && part ? (
    <tr data-on={on || undefined}>
      <th scope="row">{indicator.name}</th>
      <td>{`${countText(part.actual)} / ${countText(part.target)}`}</td>
      <td>{gapText(row.gap, indicator.unit)}</td>
      <td>
        <RateWord row={row} classes={board.classes} />
      </td>
      <td>{rankLabel(row)}</td>
    </tr>
  ) : null;
};
