import { describe, expect, it } from "vitest";
import type { Board } from "../../src/domain/board";
import { type Fault, fail, ok, type Result } from "../../src/domain/fault";
import { scoreboard } from "../../src/domain/scoreboard";
import { acceptRewound, refreshBoard } from "../../src/state/board";
import { deriveOnce } from "../../src/state/derive";
import { apply, createShell } from "../../src/state/store";
import { decode } from "../../src/state/url";
import { openData } from "../../src/state/view";
import { boardOf, report, settingsOf, smallBoard } from "../fixtures/smallBoard";

const fault: Fault = { file: "a.csv", row: 3, column: "b", problem: "c", remedy: "d" };
const live: Board = { ...smallBoard, policy: { ...smallBoard.policy, sample: "" } };
const newer: Board = { ...live, version: "8" };
const answer = (result: Result<Board>) => async () => result;

const loaded = async () => {
  const store = createShell(decode(""));
  await refreshBoard(store, answer(ok(live)));
  return store;
};

describe("refreshing the board", () => {
  it("brings the first board", async () => {
    const store = await loaded();
    expect(store.getState()).toMatchObject({ board: live, faults: [], loading: false });
  });

  it("keeps the last good board when the newer package is broken, and forgets the faults with the next good one", async () => {
    const store = await loaded();
    await refreshBoard(store, answer(fail([fault])));
    expect(store.getState()).toMatchObject({ board: live, faults: [fault] });
    await refreshBoard(store, answer(ok(newer)));
    expect(store.getState()).toMatchObject({ board: newer, faults: [] });
  });

  it("lends the loader the board that it has of the same data, so that an unchanged package is not read again", async () => {
    const store = await loaded();
    const lent: (Board | undefined)[] = [];
    const load = async (_: unknown, known: Board | undefined) => {
      lent.push(known);
      return ok(known ?? smallBoard);
    };
    await refreshBoard(store, load);
    expect(store.getState().board).toBe(live);
    apply(store, openData("demo"));
    await refreshBoard(store, load);
    expect(lent).toEqual([live, undefined]);
  });

  it("hears only the last of two calls, whichever answers first", async () => {
    const store = await loaded();
    let late: (result: Result<Board>) => void = () => {};
    const slow = refreshBoard(store, () => new Promise((resolve) => (late = resolve)));
    await refreshBoard(store, answer(ok(newer)));
    late(fail([fault]));
    await slow;
    expect(store.getState()).toMatchObject({ board: newer, faults: [], loading: false });
  });

  it("refuses demo data that do not say so", async () => {
    const store = await loaded();
    apply(store, openData("demo"));
    await refreshBoard(store, answer(ok(newer)));
    expect(store.getState()).toMatchObject({ board: live, faults: [{ file: "board.json", column: "sample" }] });
  });

  it("drops an answer for data that the person has left in the meantime", async () => {
    const store = await loaded();
    await refreshBoard(store, async () => {
      apply(store, openData("demo"));
      return ok(newer);
    });
    expect(store.getState().board).toBe(live);
  });

  it("turns an exception of the loader into a fault, not into a page that waits for ever", async () => {
    const store = await loaded();
    await refreshBoard(store, () => Promise.reject(new Error("broken")));
    expect(store.getState()).toMatchObject({ board: live, loading: false });
    expect(store.getState().faults).toHaveLength(1);
  });
});

describe("deriving once", () => {
  it("gives the same scoreboard for equal settings, and a new one for other settings or another board", () => {
    const derive = deriveOnce(scoreboard);
    const first = derive(smallBoard, settingsOf());
    expect(derive(smallBoard, settingsOf())).toBe(first);
    expect(derive(smallBoard, settingsOf({ measure: "net" }))).not.toBe(first);
    expect(derive(newer, settingsOf({ measure: "net" })).rows).toHaveLength(smallBoard.plan.units.length);
  });
});

describe("an older package put over a newer one", () => {
  const lines = [48, 49].map((value, i) => report("2031-06", "oak", "orchard", value, `2031-07-0${i + 1}`));
  const fuller: Board = { ...boardOf(lines), version: "9", policy: live.policy };
  const poorer: Board = { ...boardOf(lines.slice(0, 1)), version: "8", policy: live.policy };
  const seen = async (...boards: readonly Board[]) => {
    const store = createShell(decode(""));
    for (const board of boards) await refreshBoard(store, answer(ok(board)));
    return store.getState();
  };

  it("is shown, and told until the lines are back", async () => {
    expect(await seen(fuller, poorer)).toMatchObject({ board: poorer, rewound: { from: fuller, numbers: 1 } });
    expect((await seen(fuller, poorer, poorer)).rewound).toEqual({ from: fuller, numbers: 1 });
    expect((await seen(fuller, poorer, fuller)).rewound).toBeUndefined();
  });

  it("is told where it holds the same numbers but was published before", async () => {
    const before = { ...fuller, version: "8", created: "2031-07-01T09:00:00Z" };
    expect(await seen(fuller, before)).toMatchObject({ board: before, rewound: { from: fuller, numbers: 0 } });
    expect((await seen(before, fuller)).rewound).toBeUndefined();
    const ofWrongClock = { ...before, version: "10" };
    expect((await seen(fuller, ofWrongClock)).rewound).toBeUndefined();
  });

  it("is held against what the screen showed before it was loaded afresh, until somebody accepts it", async () => {
    const store = createShell(decode("?view=wall"));
    store.setState({ remembered: fuller });
    await refreshBoard(store, answer(ok(poorer)));
    expect(store.getState()).toMatchObject({ board: poorer, rewound: { from: fuller, numbers: 1 } });
    acceptRewound(store);
    await refreshBoard(store, answer(ok({ ...poorer, version: "8.1" })));
    expect(store.getState().rewound).toBeUndefined();
  });

  it("is not what any other change of the data is", async () => {
    expect((await seen(poorer, fuller)).rewound).toBeUndefined();
    expect((await seen(fuller, { ...poorer, name: "other" })).rewound).toBeUndefined();
  });
});
