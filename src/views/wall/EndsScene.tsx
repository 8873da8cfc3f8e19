import type { Row } from "../../domain/scoreboard";
import { endsOf, moversOf } from "../../domain/wall";
import { classSign } from "../../domain/wording";
import { counterOf } from "../shared/counter";
import { countText, gapText, movementLabel, numberText, paintOf, rateLabel } from "../shared/format";
import { Swatch } from "../shared/Swatch";
import type { Scene } from "../shared/scene";
import styles from "./EndsScene.module.css";
import { wallName } from "./wallName";

/** The front and the last of the ranking. */
export const EndsScene = (scene: Scene) => {
  const [front, back] = endsOf(scene.board.rows);
  const lines = Math.min(most, Math.max(front.length, back.length));
  const sides = { ...scene, isMany: lines > roomy, lines, others: "个并列" };
  return (
    <div className={styles.ends}>
      <Side {...sides} name="位次靠前" rows={front} empty="没有排位次的单位" />
      <Side {...sides} name="位次靠后" rows={back} empty="没有位次更后的单位" fromEnd />
    </div>
  );
};

/** Who gained and who lost most places since the month before; without one to compare with, the front and the last. */
export const MoversScene = (scene: Scene) => {
  const { rows } = scene.board;
  if (rows.every(({ movement }) => movement === undefined)) return <EndsScene {...scene} />;
  const [up, down] = moversOf(rows);
  const lines = Math.min(most, Math.max(up.length, down.length));
  const sides = { ...scene, isMany: lines > roomy, lines };
  return (
    <div className={styles.ends}>
      <Side {...sides} name="位次上升" rows={up} empty="没有位次上升的单位" others="个升得一样多" />
      <Side {...sides} name="位次下降" rows={down} empty="没有位次下降的单位" others="个降得一样多" />
    </div>
  );
};

interface SideProps extends Scene {
  readonly name: string;
  readonly rows: readonly Row[];
  readonly empty: string;
  /** What is said of those for whom there is no room: all are alike. */
  readonly others: string;
  /** More than three stand on one of the two sides: both are set smaller. */
  readonly isMany: boolean;
  /** Of the longer side: both have as many, so that they align. */
  readonly lines: number;
  /** The last ones must be seen, whoever else is left out. */
  readonly fromEnd?: boolean;
}

/** So many fit below each other. */
const most = 5;

/** So many stand in large type. */
const roomy = 3;

const Side = ({ name, rows, empty, others, isMany, lines, fromEnd = false, ...scene }: SideProps) => {
  const left = rows.length > most ? rows.length - (most - 1) : 0;
  const shown = fromEnd ? rows.slice(left) : rows.slice(0, rows.length - left);
  const rest = left > 0 && <li>{`另有 ${numberText(left)} ${others}`}</li>;
  return (
    <section aria-label={name}>
      <h2>{name}</h2>
      {rows.length === 0 && <p className={styles.empty}>{empty}</p>}
      <ol
        data-many={isMany || undefined}
        style={{ gridTemplateRows: `repeat(${Math.max(roomy, lines)}, minmax(0, 1fr))` }}
      >
        {fromEnd && rest}
        {shown.map((row) => (
          <End key={row.unit.code} row={row} {...scene} />
        ))}
        {!fromEnd && rest}
      </ol>
    </section>
  );
};

const End = ({ row, data, board }: Scene & { readonly row: Row }) => {
  const [part] = row.standing.parts;
  const isOne = board.settings.indicator !== "combined" && part !== undefined;
  const counts = isOne ? [`实际 ${countText(part.actual)} / 目标 ${countText(part.target)}`] : [];
  const gap = isOne ? [gapText(row.gap, counterOf(data.plan, board.settings))] : [];
  return (
    <li>
      <p>
        <span className={styles.place}>{row.rank ?? "—"}</span>
        <Swatch paint={paintOf(row, board.classes)} text={classSign(row, board.classes)} />
        <b>{wallName(row.unit)}</b>
        <strong>{rateLabel(row)}</strong>
      </p>
      <p className={styles.more}>
        {[movementLabel(row.movement), ...(row.smallBase ? ["小基数"] : []), ...counts, ...gap].map((text) => (
          <span key={text}>{text}</span>
        ))}
      </p>
    </li>
  );
};
