import { lazy, type ReactNode, Suspense, useMemo, useRef, useState } from "react";
import type { Board } from "./domain/board";
import { type Scoreboard, scoreboard } from "./domain/scoreboard";
import { boardShown, deriveOnce } from "./state/derive";
import { type Place, placeOf } from "./state/place";
import { openData } from "./state/view";
import { Header } from "./views/overview/Header";
import { Overview } from "./views/overview/Overview";
import { useWide } from "./views/overview/useWide";
import { Boundary } from "./views/shared/Boundary";
import { FaultBanner, FaultPage, RewoundBanner } from "./views/shared/Faults";
import { rewoundText } from "./views/shared/rewoundText";
import { useRoot, useShell } from "./views/shared/shell";

const WallPage = lazy(() => import("./views/wall/WallPage").then((module) => ({ default: module.WallPage })));
const DataPage = lazy(() => import("./views/data/DataPage").then((module) => ({ default: module.DataPage })));
const ComparePage = lazy(() =>
  import("./views/compare/ComparePage").then((module) => ({ default: module.ComparePage })),
);
const StructurePage = lazy(() =>
  import("./views/structure/StructurePage").then((module) => ({ default: module.StructurePage })),
);
const PlanPage = lazy(() => import("./views/plan/PlanPage").then((module) => ({ default: module.PlanPage })));
const UnitPage = lazy(() => import("./views/unit/UnitPage").then((module) => ({ default: module.UnitPage })));

/** Which screen is on: the faults of a first load, or one of the views of the last good board. */
export const App = () => {
  const { go, refresh, reload, renew } = useRoot();
  const board = useShell(boardShown);
  const published = useShell((shell) => shell.board);
  const screen = useShell((shell) => shell.view.view);
  const faults = useShell((shell) => shell.faults);
  const rewound = useShell((shell) => shell.rewound);
  const loading = useShell((shell) => shell.loading);
  const data = useShell((shell) => shell.view.data);
  const told = { faults, loading, onRetry: refresh };
  const toLive = data === "demo" ? () => go(openData(undefined)) : undefined;
  if (!board) {
    if (faults.length === 0) return <p role="status">正在读取数据……</p>;
    return <FaultPage {...told} isAlone={screen === "wall"} onLive={toLive} />;
  }
  if (screen === "wall")
    return (
      <Boundary onReload={reload} onBroken={renew}>
        <Opening>
          <WallPage data={rewound?.from ?? published ?? board} />
        </Opening>
      </Boundary>
    );
  return (
    <>
      <Header data={board} />
      {faults.length > 0 && <FaultBanner {...told} standing={board.policy.sample || `数据版本 ${board.version}`} />}
      {rewound && <RewoundBanner>{rewoundText(rewound, board.version)}</RewoundBanner>}
      <Boundary onReload={reload}>
        <Screen data={board} />
      </Boundary>
    </>
  );
};

/** The one scoreboard of the view, derived here and painted everywhere. */
const Screen = ({ data }: { readonly data: Board }) => {
  const view = useShell((shell) => shell.view);
  const wide = useWide();
  const place = useMemo(() => placeOf(view, data), [view, data]);
  const [derive] = useState(() => deriveOnce(scoreboard));
  const left = useRef<string>(undefined);
  const board = derive(data, place.settings);
  const page = pageOf(data, board, place);
  if (page) return <Opening>{page}</Opening>;
  const alone = place.screen === "unit" || !wide;
  if (alone && place.unit !== undefined) {
    left.current = view.unit;
    return (
      <Opening>
        <UnitPage data={data} board={board} unit={place.unit} />
      </Opening>
    );
  }
  return <Overview data={data} place={place} board={board} following={view.month === undefined} cameFrom={left} />;
};

/** The screens that are a page of their own and need no more than the board. */
const pageOf = (data: Board, board: Scoreboard, place: Place): ReactNode => {
  switch (place.screen) {
    case "compare":
      return <ComparePage data={data} board={board} units={place.units ?? []} />;
    case "structure":
      return <StructurePage data={data} board={board} />;
    case "plan":
      return <PlanPage data={data} board={board} />;
    case "data":
      return <DataPage data={data} board={board} />;
    default:
      return undefined;
  }
};

const Opening = ({ children }: { readonly children: ReactNode }) => (
  <Suspense fallback={<p role="status">正在打开……</p>}>{children}</Suspense>
);
