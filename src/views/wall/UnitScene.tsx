import type { Row } from "../../domain/scoreboard";
import { unitOnTour } from "../../domain/wall";
import { classLabel } from "../../domain/wording";
import { counterOf } from "../shared/counter";
import { countText, gapText, movementLabel, rankLabel, rateLabel } from "../shared/format";
import { Facts } from "../unit/Facts";
import styles from "./UnitScene.module.css";
import type { WallMapProps } from "./WallMap";
import { WithMap } from "./WithMap";
import { wallName } from "./wallName";

/** The tour of the map: one unit after the other, one each round. */
export const UnitScene = ({ round, ...scene }: Omit<WallMapProps, "chosen"> & { readonly round: number }) => {
  const row = unitOnTour(scene.board.rows, round);
  if (!row) return null;
  return (
    <WithMap {...scene} chosen={row.index}>
      <UnitCard {...scene} row={row} />
    </WithMap>
  );
};

const UnitCard = ({ data, board, row }: Omit<WallMapProps, "chosen" | "layout"> & { readonly row: Row }) => {
  const [part] = row.standing.parts;
  const isOne = board.settings.indicator !== "combined" && part !== undefined;
  return (
    <section className={styles.unit}>
      <h2>
        {wallName(row.unit)} {row.smallBase && <small>小基数</small>}
      </h2>
      <p className={styles.rate}>{rateLabel(row)}</p>
      <p>{`${classLabel(row, board.classes)} · ${rankLabel(row)}，${movementLabel(row.movement)}`}</p>
      {isOne && (
        <p>{`实际 ${countText(part.actual)}，目标 ${countText(part.target)}，${gapText(row.gap, counterOf(data.plan, board.settings))}`}</p>
      )}
      <Facts data={data} board={board} row={row} />
    </section>
  );
};
