import { importStore } from "./data/importStore";
import { previewInWorker } from "./data/report/previewInWorker";
import { storeName } from "./data/storeName";
import { folderOf } from "./state/folderOf";
import type { KeptImport } from "./state/kept";
import { type Desk, type DeskPorts, openDesk } from "./state/openDesk";
import type { Store } from "./state/store";

/** The desk with this browser's storage, folders, tabs and dice: the part of the composition root that few people need. */
export const browserDesk = (store: Store, world: Pick<DeskPorts, "source" | "refresh" | "now">): Promise<Desk> => {
  window.addEventListener("beforeunload", (event) => askToStay(store, event));
  return openDesk(store, {
    ...world,
    check: previewInWorker(
      () => new Worker(new URL("./data/report/reportWorker.ts", import.meta.url), { type: "module" }),
    ),
    imports: importStore<KeptImport>(),
    channel: channelOf(),
    newId: () =>
      `${world
        .now()
        .toISOString()
        .replace(/[-:]|\..*/g, "")}-${dice()}`,
    pickFolder: pickFolder(),
    download,
  });
};

/** What is on screen only would be lost with the page. */
const askToStay = (store: Store, event: BeforeUnloadEvent): void => {
  if (store.getState().desk.unsaved.length === 0) return;
  event.preventDefault();
  event.returnValue = "";
};

const dice = (): string => (crypto.getRandomValues(new Uint32Array(1))[0] ?? 0).toString(16).padStart(8, "0");

const channelOf = (): DeskPorts["channel"] => {
  const channel = new BroadcastChannel(storeName);
  return { tell: () => channel.postMessage(""), listen: (hear) => channel.addEventListener("message", hear) };
};

type Choose = (options: { readonly mode: "readwrite" }) => Promise<FileSystemDirectoryHandle>;

const pickFolder = (): DeskPorts["pickFolder"] => {
  const pick = (window as { readonly showDirectoryPicker?: Choose }).showDirectoryPicker;
  if (!pick) return undefined;
  return async () => {
    try {
      return await folderOf(await pick({ mode: "readwrite" }));
    } catch (error) {
      if (error instanceof DOMException && error.name === "AbortError") return undefined;
      throw error;
    }
  };
};

const download = (name: string, bytes: Uint8Array): void => {
  const url = URL.createObjectURL(new Blob([bytes as Uint8Array<ArrayBuffer>]));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  window.setTimeout(() => URL.revokeObjectURL(url), 60_000);
};
