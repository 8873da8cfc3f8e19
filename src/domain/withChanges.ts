import type { Board } from "./board";
import { surePlaces } from "./countPlace";
import { firstMonthOf, lastMonthOf, none } from "./plan";
import type { Change } from "./reportCheck";

/** The board with numbers changed, for a look ahead: its counts are those after an import, its reports those before. */
export const withChanges = (board: Board, changes: readonly Change[]): Board => {
  const { plan, ledger } = board;
  const units = plan.units.length;
  const first = firstMonthOf(plan);
  const months = lastMonthOf(plan) - first + 1;
  const placeOf = surePlaces(plan);
  const counts = Int32Array.from(ledger.counts);
  for (const change of changes) counts[placeOf(change)] = change.value ?? none;
  const last = counts.reduce(
    (most, count, i) => (count === none ? most : Math.max(most, Math.floor(i / units) % months)),
    0,
  );
  return { ...board, ledger: { ...ledger, counts, latest: first + last } };
};
