import type { Board } from "../domain/board";
import type { Result } from "../domain/fault";
import type { Store } from "./store";
import type { View } from "./view";

export type LoadBoard = (data: View["data"]) => Promise<Result<Board>>;

/**
 * Keeps the board of the chosen package on screen: all or nothing. A broken package leaves the last good board where it
 * is and says what is wrong; an answer that comes after the person has chosen another package is dropped.
 */
export const refreshBoard = async (store: Store, load: LoadBoard): Promise<void> => {
  const { data } = store.getState().view;
  store.setState({ loading: true });
  const result = await load(data);
  if (store.getState().view.data !== data) return;
  store.setState(
    result.ok ? { board: result.value, faults: [], loading: false } : { faults: result.faults, loading: false },
  );
};
