import type { Board } from "../domain/board";
import { fail, type Result } from "../domain/fault";
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
  const result = await load(data).catch((error: unknown) => fail([unforeseen(error)]));
  if (store.getState().view.data !== data) return;
  if (!result.ok) return store.setState({ faults: result.faults, loading: false });
  const { board } = store.getState();
  const isSame =
    board?.name === result.value.name &&
    board.version === result.value.version &&
    board.created === result.value.created;
  store.setState({ board: isSame ? board : result.value, faults: [], loading: false });
};

const unforeseen = (error: unknown) => ({
  file: "数据文件夹",
  found: String(error),
  problem: "读取时出现未预料的错误",
  remedy: "重新读取；仍不行请把这段文字交给维护人员",
});
