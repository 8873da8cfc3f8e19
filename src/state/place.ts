import type { Board } from "../domain/board";
import type { Layout } from "../domain/layout";
import type { Month } from "../domain/month";
import { peerChoices } from "../domain/peers";
import { firstMonthOf, lastMonthOf } from "../domain/plan";
import type { Settings } from "../domain/settings";
import { unitsNamed } from "./unitsNamed";
import { byPlace, combined, type Screen, type Sort, type View } from "./view";

/** The view settled against a board: every field has a value that the board knows. */
export interface Place {
  readonly screen: Screen;
  readonly settings: Settings;
  /** Position of the chosen unit. */
  readonly unit: number | undefined;
  /** Positions of the units chosen for comparison; undefined while nobody is choosing. */
  readonly units: readonly number[] | undefined;
  readonly layout: Layout | undefined;
  /** Only this group's rows are listed; places stay those among the peers of the settings. */
  readonly group: string | undefined;
  readonly sort: Sort;
}

/** Fields that the board does not know fall back one by one. */
export const placeOf = (view: View, board: Board): Place => {
  const { plan, layouts, policy } = board;
  const unit = plan.units.findIndex(({ code }) => code === view.unit);
  return {
    screen: view.view === "unit" && unit === -1 ? "overview" : (view.view ?? "overview"),
    settings: settingsOf(view, board),
    unit: unit === -1 ? undefined : unit,
    units: view.units && unitsNamed(view.units, board).chosen,
    layout:
      layouts.find(({ map }) => map === view.map) ??
      layouts.find(({ map }) => map === policy.defaults.map) ??
      layouts[0],
    group: plan.groups.find(({ group }) => group === view.group)?.group,
    sort: view.sort ?? byPlace,
  };
};

/** The month on screen: the one chosen, when the plan has it, or the latest. */
export const monthOf = ({ month }: Pick<View, "month">, { plan, ledger }: Pick<Board, "plan" | "ledger">): Month =>
  month === undefined || month < firstMonthOf(plan) || month > lastMonthOf(plan) ? ledger.latest : month;

const settingsOf = (view: View, board: Board): Settings => {
  const { plan, policy } = board;
  const { options } = policy;
  return {
    indicator: indicatorOf(
      view,
      plan.indicators.map(({ indicator }) => indicator),
      policy.defaults.indicator,
    ),
    measure: view.measure ?? policy.defaults.measure,
    month: monthOf(view, board),
    target: view.target && view.target > plan.baseYear && view.target <= plan.lastYear ? view.target : undefined,
    options: {
      curve: view.curve ?? options.curve,
      scheme: view.scheme ?? options.scheme,
      small: view.small ?? options.small,
      tolerance: view.tolerance ?? options.tolerance,
      combine: view.combine ?? options.combine,
      basis: view.basis ?? options.basis,
    },
    ...(isOffered(view.peers, board) && { peers: view.peers }),
  };
};

const isOffered = (rule: View["peers"], { plan, policy }: Board): boolean =>
  peerChoices(plan, policy.kinds ?? {}).some(({ value }) => value === rule);

const indicatorOf = (view: View, known: readonly string[], usual: string): Settings["indicator"] => {
  const wanted = view.indicator !== undefined && [...known, combined].includes(view.indicator) ? view.indicator : usual;
  if (wanted === combined && known.length > 1) return combined;
  return Math.max(0, known.indexOf(wanted));
};
