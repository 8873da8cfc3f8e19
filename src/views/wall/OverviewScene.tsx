import type { WallMapProps } from "./WallMap";
import { WallRanking } from "./WallRanking";
import { WithMap } from "./WithMap";

/** Map and ranking side by side. */
export const OverviewScene = ({ round, ...scene }: Omit<WallMapProps, "chosen"> & { readonly round: number }) => (
  <WithMap {...scene} chosen={undefined}>
    <WallRanking data={scene.data} board={scene.board} round={round} />
  </WithMap>
);
