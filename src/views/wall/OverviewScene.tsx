import type { WallMapProps } from "./WallMap";
import { WallRanking } from "./WallRanking";
import { WithMap } from "./WithMap";

/** Map and ranking side by side. */
export const OverviewScene = ({ round, ...scene }: WallMapProps & { readonly round: number }) => (
  <WithMap {...scene}>
    <WallRanking data={scene.data} board={scene.board} round={round} chosen={scene.chosen} />
  </WithMap>
);
