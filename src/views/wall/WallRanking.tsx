import type { Measure } from "../../domain/policy";
import type { Row } from "../../domain/scoreboard";
import type { Part } from "../../domain/standing";
import { partOf } from "../../domain/wall";
import { classSign, movementText } from "../../domain/wording";
import { counterOf } from "../shared/counter";
import { countText, gapText, numberText, paintOf, rateLabel } from "../shared/format";
import { Swatch } from "../shared/Swatch";
import type { Scene } from "../shared/scene";
import styles from "./WallRanking.module.css";
import { wallName } from "./wallName";

/** So many lines can be read across a room; more units than that come round by round. */
const mostRows = 14;

export interface WallRankingProps extends Scene {
  readonly round: number;
}

/** The ranking as the room reads it: place, movement, class, name, rate, counts, gap. */
export const WallRanking = ({ data, board, round }: WallRankingProps) => {
  const rows = [...board.rows].sort((a, b) => (a.rank ?? last) - (b.rank ?? last) || a.index - b.index);
  const isOne = board.settings.indicator !== "combined";
  const counter = counterOf(data.plan, board.settings);
  return (
    <table className={styles.table}>
      <caption className="visually-hidden">{`位次表：${board.measure.name}`}</caption>
      <thead>
        <tr>
          <th colSpan={3} />
          <th scope="col">{board.measure.name}</th>
          {isOne && (
            <>
              <th scope="col" className={styles.counts}>
                {askedNames[board.settings.measure]}
              </th>
              <th scope="col" className={styles.gap}>
                {board.settings.measure === "pace" ? "距全年目标" : "距目标"}
              </th>
            </>
          )}
        </tr>
      </thead>
      <tbody>
        {partOf(rows, round, mostRows).map((row) => (
          <Line key={row.unit.code} row={row} board={board} isOne={isOne} counter={counter} />
        ))}
      </tbody>
    </table>
  );
};

/** What the rate is made of. */
const askedNames: Readonly<Record<Measure, string>> = {
  annual: "实际 / 目标",
  pace: "实际 / 应达",
  net: "净增 / 应增",
};

/** As text: what grew may be less than none. */
const rateCounts = ({ completion, actual, due, target }: Part, measure: Measure): readonly [string, string] => {
  if (completion.kind === "measured") return [numberText(completion.actual), numberText(completion.goal)];
  return measure === "net" ? ["—", "—"] : [countText(actual), countText(measure === "pace" ? due : target)];
};

const last = Number.POSITIVE_INFINITY;

interface LineProps {
  readonly row: Row;
  readonly board: Scene["board"];
  readonly isOne: boolean;
  readonly counter: string;
}

const Line = ({ row, board, isOne, counter }: LineProps) => {
  const [part] = row.standing.parts;
  const [done, asked] = part ? rateCounts(part, board.settings.measure) : ["—", "—"];
  return (
    <tr>
      <td className={styles.rank}>{row.rank ?? "—"}</td>
      <td className={styles.mute}>{movementText(row.movement)}</td>
      <th scope="row">
        <Swatch paint={paintOf(row, board.classes)} text={classSign(row, board.classes)} />
        <span className={styles.name}>{wallName(row.unit)}</span>
        {row.smallBase && <small className={styles.small}>小基数</small>}
      </th>
      <td>
        {isOne && row.smallBase && part?.completion.kind === "measured" && (
          <small className={styles.part}>{`${done}/${asked} `}</small>
        )}
        <b>{rateLabel(row)}</b>
      </td>
      {isOne && part && (
        <td className={styles.counts}>
          {done}
          <span className={styles.mute}>{` / ${asked}`}</span>
        </td>
      )}
      {isOne && <td className={`${styles.mute} ${styles.gap}`}>{gapText(row.gap, counter)}</td>}
    </tr>
  );
};
