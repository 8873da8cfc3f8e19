import "./views/shared/tokens.css";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { App } from "./App";
import { fetchFolder } from "./data/fetchFolder";
import { loadBoard } from "./data/loadBoard";
import { programAt } from "./data/programAt";
import { noteInSession, sessionNote } from "./data/sessionNote";
import { storeName } from "./data/storeName";
import type { Board } from "./domain/board";
import { refreshBoard } from "./state/board";
import { pollDelay } from "./state/poll";
import type { PublishPorts } from "./state/publishing";
import { renewalDelay, renewalsBefore } from "./state/renewal";
import { apply, createShell, type Shell, themeOf } from "./state/store";
import { decode, encode } from "./state/url";
import type { Transition } from "./state/view";
import { type Root, RootContext } from "./views/shared/shell";

const dark = window.matchMedia("(prefers-color-scheme: dark)");
const store = createShell(decode(window.location.search), dark.matches ? "dark" : "light");

const addressOf = (transition?: Transition): string => {
  const { view } = store.getState();
  return `${window.location.pathname}${encode(transition ? transition(view) : view)}`;
};

let pending: number | undefined;

const writeNow = (): void => {
  window.clearTimeout(pending);
  pending = undefined;
  window.history.replaceState(null, "", addressOf());
};

/** Browsers refuse more than a few address changes a second: what is dragged or played is written when it rests. */
const writeLater = (): void => {
  window.clearTimeout(pending);
  pending = window.setTimeout(writeNow, 150);
};

const source: PublishPorts["source"] = (data) =>
  fetchFolder(new URL(`${data ?? "data"}/`, document.baseURI), window.fetch.bind(window));

/** Does a thing once; a failure may be tried again. */
const once = <T,>(work: () => Promise<T>) => {
  let done: Promise<T> | undefined;
  const run = (): Promise<T> => {
    done ??= work().catch((error: unknown) => {
      done = undefined;
      throw error;
    });
    return done;
  };
  return Object.assign(run, { isDone: () => done !== undefined });
};

/** What it takes to import: most people only look. */
const desk = once(async () =>
  (await import("./main.desk")).browserDesk(store, { source, refresh, now: () => new Date() }),
);

const openDeskIfUsed = async (): Promise<void> => {
  if (desk.isDone() || !window.indexedDB) return;
  const databases = await window.indexedDB.databases?.();
  if (!databases || databases.some(({ name }) => name === storeName)) await desk();
};

const opened = store.getState().view;

const loadWall = once(async () =>
  (await import("./main.wall")).browserWall({
    source,
    comeBack: opened.view === "wall" ? () => isWall() || go(() => opened) : undefined,
  }),
);

const isWall = (): boolean => store.getState().view.view === "wall";

const lastShown = async (): Promise<Board | undefined> =>
  (await import("./data/lastGood")).lastGood(store.getState().view.data ?? "data");

/**
 * A first load that the server does not answer falls back on what was shown last on this machine. So does a wall,
 * whatever is wrong: nobody stands before it who could put it right.
 */
const restore = async (): Promise<void> => {
  const { board, faults, view, remembered } = store.getState();
  if (board || faults.length === 0 || !(isWall() || faults.every(({ unreachable }) => unreachable))) return;
  const kept = remembered ?? (await lastShown());
  if (kept && !store.getState().board && store.getState().view.data === view.data) store.setState({ board: kept });
};

/** A wall that is loaded afresh goes on from what it showed; a store that does not answer holds nothing up for long. */
const remember = async (): Promise<void> => {
  if (!isWall()) return;
  const late = new Promise<undefined>((done) => window.setTimeout(done, 10_000));
  const kept = lastShown().catch(() => undefined);
  store.setState({ remembered: await Promise.race([kept, late]) });
};

let looking: number | undefined;

/** A wall without any data looks for them by itself. */
const lookAgain = (): void => {
  window.clearTimeout(looking);
  if (isWall() && !store.getState().board) looking = window.setTimeout(refresh, pollDelay(0, Math.random()));
};

const renewals = "wuse-renewals";

let renewal: number | undefined;
let missed = 0;

/** One attempt at a time; only those for which the server gives the whole program count as loads, the others wait, too. */
const renew = (): void => {
  if (renewal !== undefined) return;
  const times = renewalsBefore(sessionNote(renewals), Date.now());
  renewal = window.setTimeout(
    async () => {
      const program = await programAt(document.baseURI, window.fetch.bind(window));
      renewal = undefined;
      if (program === undefined) {
        missed++;
        return renew();
      }
      noteInSession(renewals, `${times + 1} ${Date.now()}`);
      window.location.reload();
    },
    renewalDelay(times, missed),
  );
};

const refresh = (): void => {
  refreshBoard(store, (data, known) => loadBoard(source(data), known))
    .then(() => {
      const { faults, answeredAt } = store.getState();
      const isAway = faults.length > 0 && faults.every(({ unreachable }) => unreachable);
      const now = Date.now();
      store.setState({ checkedAt: now, answeredAt: isAway ? answeredAt : now });
    })
    .finally(lookAgain)
    .then(restore)
    .then(openDeskIfUsed)
    .catch(() => {});
};

const go: Root["go"] = (transition, quietly = false) => {
  if (!quietly && pending !== undefined) writeNow();
  const before = addressOf();
  const { data } = store.getState().view;
  apply(store, transition);
  if (store.getState().view.data !== data) refresh();
  if (quietly) return writeLater();
  if (addressOf() !== before) window.history.pushState(null, "", addressOf());
};

const root: Root = {
  store,
  go,
  desk,
  now: () => Date.now(),
  refresh,
  reload: () => window.location.reload(),
  wall: loadWall,
  renew,
  address: (transition) => `${window.location.origin}${addressOf(transition)}`,
};

/** What lies outside of #root: the theme of the whole page, and its title. */
const paintDocument = (shell: Shell): void => {
  const { board, view } = shell;
  document.documentElement.dataset.theme = themeOf(shell);
  document.documentElement.dataset.screen = view.view ?? "overview";
  const unit = board?.plan.units.find(({ code }) => code === view.unit)?.name;
  const what = view.view === "data" ? "数据" : unit;
  if (board) document.title = what ? `${what} · ${board.policy.title}` : board.policy.title;
};

window.addEventListener("popstate", () => {
  window.clearTimeout(pending);
  pending = undefined;
  const { data } = store.getState().view;
  apply(store, () => decode(window.location.search));
  if (store.getState().view.data !== data) refresh();
});
document.addEventListener("visibilitychange", () => {
  if (document.visibilityState === "visible") refresh();
});
dark.addEventListener("change", ({ matches }) => store.setState({ system: matches ? "dark" : "light" }));
store.subscribe(paintDocument);
paintDocument(store.getState());
remember().finally(refresh);

/** What no boundary holds leaves nothing on screen: a wall cannot be left so. */
const onUncaughtError = (): void => {
  if (isWall()) renew();
};

createRoot(document.getElementById("root") as HTMLElement, { onUncaughtError }).render(
  <StrictMode>
    <RootContext.Provider value={root}>
      <App />
    </RootContext.Provider>
  </StrictMode>,
);
