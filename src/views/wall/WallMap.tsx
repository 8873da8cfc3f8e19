import type { Layout } from "../../domain/layout";
import { FiveColourMap } from "../map/FiveColourMap";
import { counterOf } from "../shared/counter";
import { Legend } from "../shared/Legend";
import type { Scene } from "../shared/scene";
import styles from "./WallMap.module.css";

export interface WallMapProps extends Scene {
  readonly layout: Layout | undefined;
  readonly chosen: number | undefined;
}

const nobody = () => {};

/** The map with its legend in words; nobody touches it. */
export const WallMap = ({ data, board, layout, chosen }: WallMapProps) => (
  <section className={styles.card} aria-label="地图">
    <div className={styles.map}>
      {layout && (
        <FiveColourMap
          layout={layout}
          board={board}
          counter={counterOf(data.plan, board.settings)}
          chosen={chosen}
          hot={undefined}
          lit={undefined}
          onHot={nobody}
          onOpen={nobody}
        />
      )}
    </div>
    <Legend board={board} note="" lit={undefined} pinned={undefined} onLight={nobody} onPin={nobody} />
  </section>
);
