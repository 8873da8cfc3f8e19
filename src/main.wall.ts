import { keepLastGood } from "./data/lastGood";
import { announcedProgram, programAt } from "./data/programAt";
import type { ReadFile } from "./data/readFile";
import { noteInSession, sessionNote } from "./data/sessionNote";
import type { Wall } from "./views/shared/shell";

interface WallWorld {
  /** To the wall again, of a page that was opened as one; somebody at a desk stays where he went. */
  readonly comeBack: (() => void) | undefined;
  /** Where the packages are, by name. */
  readonly source: (data: "demo" | undefined) => ReadFile;
}

const tried = "wuse-tried-build";

/** A new build that did not come when it was tried is not tried again that night. */
const wasTried = (entry: string): boolean => {
  const [before, time] = sessionNote(tried)?.split(" ") ?? [];
  return before === entry && Math.abs(Date.now() - Number(time)) < 12 * 3_600_000;
};

const get: typeof fetch = (...asked) => window.fetch(...asked);

const ownEntry = (): string | undefined => document.querySelector<HTMLScriptElement>('script[type="module"][src]')?.src;

/** As it came first: what was fetched again later is not what runs. */
const loadedBytes = (part: string): number | undefined => {
  const loads = performance.getEntriesByType("resource") as PerformanceResourceTiming[];
  return loads.find(({ name, decodedBodySize }) => name === part && decodedBodySize > 0)?.decodedBodySize;
};

const loadNew = (entry: string): void => {
  if (noteInSession(tried, `${entry} ${Date.now()}`)) window.location.reload();
};

/** Milliseconds after which nobody stands there any more. */
const patience = 600_000;
const signs = ["keydown", "pointerdown", "pointermove", "wheel"] as const;

/** Calls back once nobody has touched the page for a while. */
const afterIdle = (done: () => void): void => {
  const end = (): void => {
    for (const sign of signs) document.removeEventListener(sign, wait);
    done();
  };
  let timer = window.setTimeout(end, patience);
  const wait = (): void => {
    window.clearTimeout(timer);
    timer = window.setTimeout(end, patience);
  };
  for (const sign of signs) document.addEventListener(sign, wait, { passive: true });
};

const keeper = (source: WallWorld["source"]): Wall["keep"] => {
  let last = "";
  return async (data, board) => {
    const what = `${data} ${board.name} ${board.version} ${board.created}`;
    if (what !== last && (await keepLastGood(data ?? "data", source(data), board))) last = what;
  };
};

/** What a wall needs of the browser: the part of the composition root that only walls load. */
export const browserWall = ({ source, comeBack }: WallWorld): Wall => ({
  keep: keeper(source),
  program: async () => {
    const announced = await announcedProgram(document.baseURI, get);
    const own = ownEntry();
    const isNew = own !== undefined && announced !== undefined && announced.entry !== own && !wasTried(announced.entry);
    return {
      isNew,
      isCut: [...(announced?.parts ?? [])].some(([part, bytes]) => (loadedBytes(part) ?? bytes) !== bytes),
    };
  },
  takingOver: async () => {
    const entry = await programAt(document.baseURI, get);
    return entry === undefined || entry === ownEntry() ? undefined : () => loadNew(entry);
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
  left: () => {
    if (comeBack) afterIdle(comeBack);
  },
});
