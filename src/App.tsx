import { lazy, Suspense, useMemo, useState } from "react";
import type { Board } from "./domain/board";
import { deriveOnce } from "./state/derive";
import { placeOf } from "./state/place";
import { Header } from "./views/overview/Header";
import { Overview } from "./views/overview/Overview";
import { Boundary } from "./views/shared/Boundary";
import { FaultBanner, FaultPage } from "./views/shared/Faults";
import { useRoot, useShell } from "./views/shared/shell";

const UnitPage = lazy(() => import("./views/unit/UnitPage").then((module) => ({ default: module.UnitPage })));

/** Which screen is on: the faults of a first load, or one of the views of the last good board. */
export const App = () => {
  const { refresh, reload } = useRoot();
  const board = useShell((shell) => shell.board);
  const faults = useShell((shell) => shell.faults);
  if (!board)
    return faults.length > 0 ? <FaultPage faults={faults} onRetry={refresh} /> : <p role="status">正在读取数据……</p>;
  return (
    <>
      <Header data={board} />
      {faults.length > 0 && (
        <FaultBanner faults={faults} standing={board.policy.sample || `数据版本 ${board.version}`} onRetry={refresh} />
      )}
      <Boundary onReload={reload}>
        <Screen data={board} />
      </Boundary>
    </>
  );
};

/** The one scoreboard of the view, derived here and painted everywhere. */
const Screen = ({ data }: { readonly data: Board }) => {
  const view = useShell((shell) => shell.view);
  const place = useMemo(() => placeOf(view, data), [view, data]);
  const [derive] = useState(deriveOnce);
  const board = derive(data, place.settings);
  if (place.screen === "unit" && place.unit !== undefined) {
    return (
      <Suspense fallback={<p role="status">正在打开……</p>}>
        <UnitPage data={data} board={board} unit={place.unit} />
      </Suspense>
    );
  }
  return <Overview data={data} place={place} board={board} following={view.month === undefined} />;
};
