import { WallMap, type WallMapProps } from "./WallMap";
import styles from "./WallPage.module.css";
import { WallRanking } from "./WallRanking";

/** Map and ranking side by side. */
export const OverviewScene = ({ round, ...scene }: WallMapProps & { readonly round: number }) => (
  <div className={styles.body}>
    <WallMap {...scene} />
    <WallRanking data={scene.data} board={scene.board} round={round} chosen={scene.chosen} />
  </div>
);
