import type { Row } from "../../domain/scoreboard";
import { classSign, movementText } from "../../domain/wording";
import { paintOf, rateLabel } from "../shared/format";
import { Swatch } from "../shared/Swatch";
import type { Scene } from "../shared/scene";
import styles from "./WallPage.module.css";

const most = 3;

/** Front and last three; or who gained and who lost most places since the month before. */
export const EndsScene = ({ data, board, movers }: Scene & { readonly movers: boolean }) => {
  const [up, down] = movers ? moversOf(board.rows) : endsOf(board.rows);
  const names = movers ? ["位次上升", "位次下降"] : ["位次靠前", "位次靠后"];
  return (
    <div className={styles.ends}>
      {[up, down].map((rows, i) => (
        <section key={names[i]} aria-label={names[i]}>
          <h2>{names[i]}</h2>
          {rows.length === 0 && <p>{movers ? "与上月没有可比的变化" : "没有排位次的街镇"}</p>}
          <ol>
            {rows.map((row) => (
              <End key={row.unit.code} row={row} data={data} board={board} />
            ))}
          </ol>
        </section>
      ))}
    </div>
  );
};

type Ends = readonly [front: readonly Row[], back: readonly Row[]];

/** Whoever shares the third place is named too. */
const endsOf = (rows: readonly Row[]): Ends => {
  const ranked = rows.filter(({ rank }) => rank !== undefined).sort(byPlace);
  const third = ranked[most - 1]?.rank ?? 0;
  const fromLast = ranked[Math.max(0, ranked.length - most)]?.rank ?? 0;
  const front = ranked.filter(({ rank = 0 }) => rank <= third);
  return [front, ranked.filter((row) => (row.rank ?? 0) >= fromLast && !front.includes(row))];
};

const byPlace = (a: Row, b: Row): number => (a.rank ?? 0) - (b.rank ?? 0) || a.index - b.index;

const moversOf = (rows: readonly Row[]): Ends => {
  const moved = rows
    .filter(({ movement }) => movement !== undefined && movement !== 0)
    .sort((a, b) => (b.movement ?? 0) - (a.movement ?? 0) || byPlace(a, b));
  const up = moved.filter(({ movement = 0 }) => movement > 0).slice(0, most);
  return [
    up,
    moved
      .filter(({ movement = 0 }) => movement < 0)
      .reverse()
      .slice(0, most),
  ];
};

const End = ({ row, board }: Scene & { readonly row: Row }) => {
  return (
    <li>
      <span className={styles.place}>{row.rank ?? "—"}</span>
      <Swatch paint={paintOf(row, board.classes)} text={classSign(row, board.classes)} />
      <b>{row.unit.name}</b>
      <span>{rateLabel(row)}</span>
      <span className={styles.mute}>{movementText(row.movement)}</span>
    </li>
  );
};
