import "./views/shared/tokens.css";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { App } from "./App";
import { fetchFolder } from "./data/fetchFolder";
import { loadBoard } from "./data/loadBoard";
import { refreshBoard } from "./state/board";
import { apply, createShell } from "./state/store";
import { decode, encode } from "./state/url";
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
  void refreshBoard(store, (data) =>
    loadBoard(fetchFolder(new URL(`${data ?? "data"}/`, document.baseURI), window.fetch.bind(window))),
  );
};

const root: Root = {
  store,
  theme,
  refresh,
  address: () => `${window.location.origin}${addressOf()}`,
  go: (transition, quietly = false) => {
    const before = store.getState().view;
    apply(store, transition);
    if (store.getState().view.data !== before.data) refresh();
    paintTheme();
    if (quietly) return writeLater();
    window.clearTimeout(pending);
    window.history.pushState(null, "", addressOf());
  },
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
paintTheme();
refresh();

createRoot(document.getElementById("root") as HTMLElement).render(
  <StrictMode>
    <RootContext.Provider value={root}>
      <App />
    </RootContext.Provider>
  </StrictMode>,
);
