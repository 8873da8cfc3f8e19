import "fake-indexeddb/auto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { IDBFactory } from "fake-indexeddb";
import { unzipSync } from "fflate";
import { importStore } from "../../src/data/importStore";
import { loadBoard } from "../../src/data/loadBoard";
import { memoryFolder } from "../../src/data/memoryFolder";
import { previewReport } from "../../src/data/report/previewReport";
import type { Board } from "../../src/domain/board";
import type { Result } from "../../src/domain/fault";
import { isQuestion } from "../../src/domain/finding";
import { parseMonth } from "../../src/domain/month";
import { boardShown } from "../../src/state/derive";
import type { KeptImport, OpenImport } from "../../src/state/kept";
import { type Desk, openDesk } from "../../src/state/openDesk";
import type { WritableFolder } from "../../src/state/publishInto";
import { createShell, type Store } from "../../src/state/store";
import { decode } from "../../src/state/url";

const folder = join(import.meta.dirname, "../../public/data");

/** The live package as a server gives it; publications change it. */
export const liveServer = (): Map<string, Uint8Array> =>
  new Map(readdirSync(folder).map((path) => [path, new Uint8Array(readFileSync(join(folder, path)))]));

export const freshStorage = (): void => {
  globalThis.indexedDB = new IDBFactory();
};

/** One tab: its store, its desk, and the server that it reads. */
export interface Tab {
  readonly store: Store;
  readonly desk: Desk;
  readonly server: Map<string, Uint8Array>;
}

/** Tabs of one browser hear each other. */
export interface Browser {
  readonly ears: Set<() => void>;
  ids: number;
}

export const aBrowser = (): Browser => ({ ears: new Set(), ids: 0 });

export const openTab = async (
  server: Map<string, Uint8Array>,
  browser: Browser = aBrowser(),
  pickFolder?: () => Promise<Result<WritableFolder> | undefined>,
): Promise<Tab> => {
  const store = createShell(decode(""));
  await reload(store, server);
  const own = new Set<() => void>();
  const desk = await openDesk(store, {
    check: async (file, asked) => previewReport(file, asked),
    imports: importStore<KeptImport>(),
    channel: {
      tell: () => {
        for (const hear of browser.ears) if (!own.has(hear)) hear();
      },
      listen: (hear) => {
        own.add(hear);
        browser.ears.add(hear);
      },
    },
    now: () => new Date("2026-11-05T02:30:00Z"),
    newId: () => `id${++browser.ids}`,
    source: () => memoryFolder(server),
    pickFolder,
    download: (_, bytes) => {
      for (const [path, part] of Object.entries(unzipSync(bytes)))
        if (/\.(csv|json)$/.test(path)) server.set(path, part);
    },
    refresh: () => {},
  });
  return { store, desk, server };
};

/** What 重新读取 does. */
export const reload = async (store: Store, server: ReadonlyMap<string, Uint8Array>): Promise<void> => {
  const board = await loadBoard(memoryFolder(server));
  if (!board.ok) throw new Error(JSON.stringify(board.faults));
  store.setState({ board: board.value, loading: false });
};

export const boardOn = ({ store }: Tab): Board => {
  const { board } = store.getState();
  if (!board) throw new Error("no board");
  return board;
};

/** Lets everything that was begun come to rest. */
export const settled = async ({ store }: Tab): Promise<void> => {
  for (let quiet = 0; quiet < 3; quiet++) {
    await new Promise((done) => setTimeout(done, 2));
    if (store.getState().desk.work.kind === "reading") quiet = 0;
  }
};

export const report = (name: string, count: number) => {
  const rows = ["2026年10月", "街镇,高新技术企业", `石马河街道,${count}`, "大石坝街道,11"];
  return { name, bytes: new TextEncoder().encode(rows.join("\n")), pasted: false };
};

/** What is kept, without what only counts writings. */
export const keptIn = ({ store }: Tab): readonly string[] =>
  store.getState().desk.kept.map(({ id, state, ...rest }) => {
    const { month, decisions } = rest as Partial<OpenImport>;
    return `${id} ${state} ${month ?? ""} ${decisions?.length ?? ""}`;
  });

const openOne = async (tab: Tab): Promise<void> => {
  const { kept, work } = tab.store.getState().desk;
  const open = kept.find(({ state }) => state === "open");
  if (open && work.kind === "idle") tab.desk.resume(open.id);
  await settled(tab);
};

const october = parseMonth("2026-10");

export const confirmMonth = async (tab: Tab): Promise<void> => {
  await openOne(tab);
  await tab.desk.answer({ ...(october === undefined ? {} : { month: october }) });
  await settled(tab);
};

export const decideAll = async (tab: Tab): Promise<void> => {
  await openOne(tab);
  const { work } = tab.store.getState().desk;
  if (work.kind !== "checked") throw new Error(work.kind);
  for (const { id } of work.checked.check.findings.filter(isQuestion)) await tab.desk.decide(id, "查过");
};

export const accept = async (tab: Tab): Promise<void> => {
  await openOne(tab);
  await tab.desk.accept();
};

/** The zip is unpacked over the server's folder, and the page reads it again. */
export const publish = async (tab: Tab): Promise<void> => {
  await tab.desk.publish.asZip("说明");
  await reload(tab.store, tab.server);
  await settled(tab);
};

/** Somebody copies another package over the server's, and the page reads it. */
export const putOver = async (tab: Tab, files: ReadonlyMap<string, Uint8Array>): Promise<void> => {
  for (const [path, bytes] of files) tab.server.set(path, bytes);
  await reload(tab.store, tab.server);
  await settled(tab);
};

export const undo = async (tab: Tab, name: string): Promise<void> => {
  const taken = boardOn(tab).imports.find(({ file }) => file === name);
  const undoing = taken && tab.desk.undoing(taken.id);
  if (undoing) await tab.desk.add(undoing.draft);
};

/** Goes on with the file on the desk until it is a draft. */
export const finishDraft = async (tab: Tab): Promise<void> => {
  await confirmMonth(tab);
  await decideAll(tab);
  await accept(tab);
  await settled(tab);
};

/** From a file to its draft. */
export const through = async (tab: Tab, name: string, count: number): Promise<void> => {
  await tab.desk.take(report(name, count));
  await finishDraft(tab);
};

/** What the board says of the unit that the report is about. */
export const painted = ({ store }: Tab): number | undefined =>
  boardShown(store.getState())
    ?.ledger.reports.filter(({ month, value }) => month === boardMonth(store) && value !== undefined && value >= 29)
    .at(-1)?.value;

const boardMonth = (store: Tab["store"]): number => boardShown(store.getState())?.ledger.latest ?? 0;
