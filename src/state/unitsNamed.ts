import type { Board } from "../domain/board";
import { mostUnits, type View } from "./view";

/** The codes of an address that names units to compare. */
export interface UnitsNamed {
  /** Positions in the plan, in the order named. */
  readonly chosen: readonly number[];
  /** Codes that the plan does not have. */
  readonly unknown: readonly string[];
  /** Codes of units that are more than can be compared. */
  readonly surplus: readonly string[];
}

/** What of the codes is compared; the rest is dropped, and said. */
export const unitsNamed = (codes: readonly string[], { plan }: Pick<Board, "plan">): UnitsNamed => {
  const indexOf = (wanted: string): number => plan.units.findIndex(({ code }) => code === wanted);
  const known = codes.filter((code) => indexOf(code) !== -1);
  return {
    chosen: known.slice(0, mostUnits).map(indexOf),
    unknown: codes.filter((code) => indexOf(code) === -1),
    surplus: known.slice(mostUnits),
  };
};

/** The view without what is dropped: it neither counts to the most nor takes part in any choice. */
export const withUnitsKnown = (view: View, board: Pick<Board, "plan">): View => {
  if (!view.units) return view;
  const units = unitsNamed(view.units, board).chosen.flatMap((index) => board.plan.units[index]?.code ?? []);
  return units.length === view.units.length ? view : { ...view, units };
};
