import { keepLastGood } from "./data/lastGood";
import type { ReadFile } from "./data/readFile";
import type { Wall } from "./views/shared/shell";

interface WallWorld {
  /** Where the packages are, by name. */
  readonly source: (data: "demo" | undefined) => ReadFile;
}

/** What a wall needs of the browser: the part of the composition root that only walls load. */
export const browserWall = ({ source }: WallWorld): Wall => ({
  keep: (data, board) => keepLastGood(data ?? "data", source(data), board),
  isNewBuild: async () => {
    const own = document.querySelector<HTMLScriptElement>('script[type="module"][src]')?.src;
    const answer = await window.fetch(new URL("version.json", document.baseURI), { cache: "no-store" });
    if (!answer.ok || own === undefined) return false;
    const { entry } = (await answer.json()) as { readonly entry?: unknown };
    return typeof entry === "string" && new URL(entry, document.baseURI).href !== own;
  },
  stayAwake: () => {
    let lock: Promise<WakeLockSentinel> | undefined;
    const take = (): void => {
      if (document.visibilityState === "visible") lock = navigator.wakeLock?.request("screen");
      lock?.catch(() => {});
    };
    take();
    document.addEventListener("visibilitychange", take);
    return () => {
      document.removeEventListener("visibilitychange", take);
      lock?.then((held) => held.release()).catch(() => {});
    };
  },
});
