import "./views/shared/tokens.css";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { App } from "./App";
import { fetchFolder } from "./data/fetchFolder";
import { loadBoard } from "./data/loadBoard";
import { refreshBoard } from "./state/board";
import { apply, createShell } from "./state/store";
import { decode, encode } from "./state/url";
import { choose } from "./state/view";
import { type Root, RootContext } from "./views/shared/shell";

const store = createShell(decode(window.location.search));
const dark = window.matchMedia("(prefers-color-scheme: dark)");

const theme = (): "light" | "dark" => store.getState().view.theme ?? (dark.matches ? "dark" : "light");
const paintTheme = (): void => {
  document.documentElement.dataset["theme"] = theme();
};

const addressOf = (): string => `${window.location.pathname}${encode(store.getState().view)}`;

let pending: number | undefined;

/** Browsers refuse more than a few address changes a second: what is dragged or played is written when it rests. */
const writeLater = (): void => {
  window.clearTimeout(pending);
  pending = window.setTimeout(() => window.history.replaceState(null, "", addressOf()), 150);
};

const refresh = (): void => {
  void refreshBoard(store, (data, known) =>
    loadBoard(fetchFolder(new URL(`${data ?? "data"}/`, document.baseURI), window.fetch.bind(window)), known),
  );
};

const go: Root["go"] = (transition, quietly = false) => {
  const before = addressOf();
  const { data } = store.getState().view;
  apply(store, transition);
  if (store.getState().view.data !== data) refresh();
  paintTheme();
  if (quietly) return writeLater();
  window.clearTimeout(pending);
  if (addressOf() !== before) window.history.pushState(null, "", addressOf());
};

const toggleTheme = (): void => {
  const next = theme() === "dark" ? "light" : "dark";
  go(choose("theme", next === (dark.matches ? "dark" : "light") ? undefined : next), true);
};

const root: Root = {
  store,
  go,
  theme,
  toggleTheme,
  refresh,
  reload: () => window.location.reload(),
  address: () => `${window.location.origin}${addressOf()}`,
};

window.addEventListener("popstate", () => {
  window.clearTimeout(pending);
  const { data } = store.getState().view;
  apply(store, () => decode(window.location.search));
  if (store.getState().view.data !== data) refresh();
  paintTheme();
});
document.addEventListener("visibilitychange", () => {
  if (document.visibilityState === "visible") refresh();
});
dark.addEventListener("change", paintTheme);
store.subscribe(({ board }) => {
  if (board) document.title = board.policy.title;
});
paintTheme();
refresh();

createRoot(document.getElementById("root") as HTMLElement).render(
  <StrictMode>
    <RootContext.Provider value={root}>
      <App />
    </RootContext.Provider>
  </StrictMode>,
);
