import type { Board } from "../domain/board";
import type { View } from "./view";

/** What is at its default anyway is not a choice: it is neither kept nor written into the address. */
export const plainView = (view: View, { policy }: Pick<Board, "policy">): View => {
  const { defaults, options } = policy;
  const usual: Partial<View> = {
    view: "overview",
    indicator: defaults.indicator,
    measure: defaults.measure,
    map: defaults.map,
    ...options,
  };
  const entries = Object.entries(view).map(([field, value]) => [
    field,
    usual[field as keyof View] === value ? undefined : value,
  ]);
  const plain = Object.fromEntries(entries) as View;
  return plain.sort?.column === "rank" && !plain.sort.reversed ? { ...plain, sort: undefined } : plain;
};
