import type { Board } from "../domain/board";
import { type Fault, fail, ok, type Result } from "../domain/fault";
import { lostGoals, lostNumbers } from "../domain/lostNumbers";
import type { Rewound, Shell, Store } from "./store";
import type { View } from "./view";

/** Loads the package of the chosen data; `known` is the answer when it still is the same version. */
export type LoadBoard = (data: View["data"], known: Board | undefined) => Promise<Result<Board>>;

/**
 * Keeps the board of the chosen package on screen: all or nothing. A broken package leaves the last good board where it
 * is and says what is wrong; only the latest call is heard, in whatever order the answers come.
 */
export const refreshBoard = async (store: Store, load: LoadBoard): Promise<void> => {
  const { view, board, request: before } = store.getState();
  const request = before + 1;
  store.setState({ request, loading: true });
  const known = board && isSample(board) === (view.data === "demo") ? board : undefined;
  const loaded = await load(view.data, known).catch((error: unknown) => fail([unforeseen(error)]));
  if (store.getState().request !== request || store.getState().view.data !== view.data) return;
  const result = loaded.ok ? marked(view.data, loaded.value) : loaded;
  store.setState((shell) =>
    result.ok
      ? { board: result.value, rewound: rewoundBy(result.value, shell), faults: [], loading: false }
      : { faults: result.faults, loading: false },
  );
};

/** Somebody put an older package over a newer one: it is shown, for it is what the server says, and it is told. */
const rewoundBy = (
  next: Board,
  { board, rewound, remembered }: Pick<Shell, "board" | "rewound" | "remembered">,
): Rewound | undefined => {
  const from = rewound?.from ?? board ?? remembered;
  if (!from || from.name !== next.name || isSample(from) !== isSample(next)) return undefined;
  const numbers = lostNumbers(from.ledger, next.ledger) + lostGoals(from.goalReports, next.goalReports);
  return numbers > 0 || isOlder(next, from) ? { from, numbers } : undefined;
};

/** By version and by time: a clerk's clock may be wrong. */
const isOlder = (next: Board, from: Board): boolean =>
  next.version.localeCompare(from.version, "en", { numeric: true }) < 0 &&
  Date.parse(next.created) < Date.parse(from.created);

/** The older package was meant: it counts from now on. */
export const acceptRewound = (store: Store): void => store.setState({ rewound: undefined, remembered: undefined });

const isSample = ({ policy }: Board): boolean => policy.sample !== "";

/** Demo data without the words that say so could be taken for real. */
const marked = (data: View["data"], board: Board): Result<Board> =>
  data === "demo" && !isSample(board)
    ? fail([
        {
          file: "board.json",
          column: "sample",
          problem: "演示数据没有写明是演示数据",
          remedy: "在 sample 中写明，如“演示数据 · 非真实统计”",
        },
      ])
    : ok(board);

const unforeseen = (error: unknown): Fault => ({
  file: "数据文件夹",
  found: String(error),
  problem: "读取时出现未预料的错误",
  remedy: "重新读取；仍不行请把这段文字交给维护人员",
});
