import type { Row } from "../../domain/scoreboard";
import { partOf } from "../../domain/wall";
import { classSign, movementText } from "../../domain/wording";
import { counterOf } from "../shared/counter";
import { countText, gapText, paintOf, rateLabel } from "../shared/format";
import { Swatch } from "../shared/Swatch";
import type { Scene } from "../shared/scene";
import styles from "./WallRanking.module.css";

/** So many lines can be read across a room; more units than that come round by round. */
const mostRows = 14;

export interface WallRankingProps extends Scene {
  readonly round: number;
  readonly chosen: number | undefined;
}

/** The ranking as the room reads it: place, movement, class, name, rate, counts, gap. */
export const WallRanking = ({ data, board, round, chosen }: WallRankingProps) => {
  const rows = [...board.rows].sort((a, b) => (a.rank ?? last) - (b.rank ?? last) || a.index - b.index);
  const isOne = board.settings.indicator !== "combined";
  const counter = counterOf(data.plan, board.settings);
  return (
    <table className={styles.table}>
      <caption className="visually-hidden">{`位次表：${board.measure.name}`}</caption>
      <tbody>
        {partOf(rows, round, mostRows).map((row) => (
          <Line
            key={row.unit.code}
            row={row}
            board={board}
            isOne={isOne}
            counter={counter}
            isChosen={row.index === chosen}
          />
        ))}
      </tbody>
    </table>
  );
};

const last = Number.POSITIVE_INFINITY;

interface LineProps {
  readonly row: Row;
  readonly board: Scene["board"];
  readonly isOne: boolean;
  readonly counter: string;
  readonly isChosen: boolean;
}

const Line = ({ row, board, isOne, counter, isChosen }: LineProps) => {
  const [part] = row.standing.parts;
  return (
    <tr data-chosen={isChosen || undefined}>
      <td className={styles.rank}>{row.rank ?? "—"}</td>
      <td className={styles.mute}>{movementText(row.movement)}</td>
      <th scope="row">
        <Swatch paint={paintOf(row, board.classes)} text={classSign(row, board.classes)} />
        {row.unit.name}
      </th>
      <td>
        <b>{rateLabel(row)}</b>
      </td>
      {isOne && part && (
        <td className={styles.counts}>
          {countText(part.actual)}
          <span className={styles.mute}>{` / ${countText(part.target)}`}</span>
        </td>
      )}
      {isOne && <td className={styles.mute}>{gapText(row.gap, counter)}</td>}
    </tr>
  );
};
