import { useState } from "react";
import type { Board } from "../../domain/board";
import type { Layout } from "../../domain/layout";
import { scoreboard } from "../../domain/scoreboard";
import type { Settings } from "../../domain/settings";
import { sceneOf, type WallTurn } from "../../domain/wall";
import { deriveOnce } from "../../state/derive";
import { placeOf } from "../../state/place";
import type { Scene } from "../shared/scene";
import { useShell } from "../shared/shell";
import { DistrictScene } from "./DistrictScene";
import { EndsScene, MoversScene } from "./EndsScene";
import { GoalsScene } from "./GoalsScene";
import { OverviewScene } from "./OverviewScene";
import { SceneBoundary } from "./SceneBoundary";
import { UnitScene } from "./UnitScene";
import { usePolling } from "./usePolling";
import { useShape } from "./useShape";
import { useTurn } from "./useTurn";
import { useWallCare } from "./useWallCare";
import { useWallKeys } from "./useWallKeys";
import { useWarnings } from "./useWarnings";
import { WallFoot } from "./WallFoot";
import { WallHead } from "./WallHead";
import styles from "./WallPage.module.css";

/** 大屏: no controls; which scene is on follows from the clock, and new data comes in between two scenes. */
export const WallPage = ({ data: latest }: { readonly data: Board }) => {
  const { turn, clock, paused, pause, step } = useTurn(latest.policy.wall.seconds);
  const data = useHeld(latest, clock);
  const scene = sceneOf(data, turn);
  const [derive] = useState(() => deriveOnce(scoreboard));
  const board = derive(data, settingsOf(data, scene));
  const { layout } = placeOf(
    useShell(({ view }) => view),
    data,
  );
  useWallKeys({ pause, step });
  usePolling();
  const warnings = useWarnings(data);
  const onBroken = useWallCare(latest, turn);
  const { shape, width, squeeze } = useShape();
  const transform = `translate(${shiftOf(turn)}px, ${shiftOf(turn + 4)}px) scaleX(${squeeze})`;
  return (
    <main className={styles.wall} aria-label="大屏" data-shape={shape} data-warned={warnings.length || undefined}>
      <div className={styles.stage} style={{ width, transform }}>
        <SceneBoundary turn={turn} onBroken={onBroken}>
          <WallHead data={data} board={board} scene={scene} />
        </SceneBoundary>
        <SceneBoundary turn={turn} onBroken={onBroken}>
          <SceneOf data={data} board={board} scene={scene} layout={layout} />
        </SceneBoundary>
        <WallFoot data={data} layout={layout} scene={scene} paused={paused} warnings={warnings} />
      </div>
    </main>
  );
};

/** The board as it was when the turn began; of a scene that somebody holds, too. */
const useHeld = (latest: Board, turn: number): Board => {
  const [held, setHeld] = useState({ board: latest, turn });
  if (held.turn !== turn) setHeld({ board: latest, turn });
  return held.turn === turn ? held.board : latest;
};

const settingsOf = ({ plan, ledger, policy }: Board, { kind, indicator, measure }: WallTurn): Settings => {
  const wanted = indicator ?? policy.defaults.indicator;
  const index = plan.indicators.findIndex((each) => each.indicator === wanted);
  const isOne = index !== -1 || plan.indicators.length === 1 || kind === "district";
  return {
    indicator: isOne ? Math.max(0, index) : "combined",
    measure,
    month: ledger.latest,
    target: undefined,
    options: policy.options,
  };
};

const steps = 9;
const middle = 4;

/** A few pixels, another way each turn, so that nothing burns in. */
const shiftOf = (turn: number): number => ((turn * 2) % steps) - middle;

const SceneOf = ({
  data,
  board,
  scene,
  layout,
}: Scene & { readonly scene: WallTurn; readonly layout: Layout | undefined }) => {
  switch (scene.kind) {
    case "overview":
      return <OverviewScene data={data} board={board} layout={layout} round={scene.round} />;
    case "unit":
      return <UnitScene data={data} board={board} layout={layout} round={scene.round} />;
    case "ends":
      return <EndsScene data={data} board={board} />;
    case "movers":
      return <MoversScene data={data} board={board} />;
    case "district":
      return <DistrictScene data={data} board={board} />;
    case "goals":
      return <GoalsScene data={data} board={board} round={scene.round} />;
  }
};
