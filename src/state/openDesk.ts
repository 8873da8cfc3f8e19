import { dayOf } from "../data/dayOf";
import type { ImportStore } from "../data/importStore";
import { type Undo, undoOf } from "../domain/undoOf";
import { type Check, checking } from "./checking";
import { withDrafts } from "./derive";
import { type Drafting, drafting } from "./drafting";
import { type Channel, type Keeping, keeping } from "./keeping";
import { type DraftImport, type KeptImport, nameOf, published, type UndoneImport } from "./kept";
import { type Publish, type PublishPorts, publishing } from "./publishing";
import { stampOf } from "./stampOf";
import type { Store } from "./store";
import { say, type Working, working } from "./working";

/** What the desk needs of the world. */
export interface DeskPorts extends PublishPorts {
  readonly check: Check;
  readonly imports: ImportStore<KeptImport>;
  readonly channel: Channel;
}

/** Everything that a clerk can do with monthly reports. */
export interface Desk extends Working, Drafting, Pick<Keeping, "saveAgain"> {
  readonly publish: Publish;
  /** ISO date. */
  readonly today: () => string;
  /** What the undoing of a published import would bring; undefined when none of its numbers holds any more. */
  readonly undoing: (id: string) => Undo | undefined;
  readonly download: PublishPorts["download"];
}

/** Reads what this browser keeps, and keeps it in step with what is published and with the other tabs. */
export const openDesk = async (store: Store, ports: DeskPorts): Promise<Desk> => {
  const keep = keeping(store, ports.imports, ports.channel);
  const begin = checking(store, ports.check, ports.now);
  ports.channel.listen(() => void keep.read());
  await keep.read();
  store.subscribe(() => settlePublished(store, keep));
  settlePublished(store, keep);
  const today = () => dayOf(ports.now());
  const undoing = (id: string): Undo | undefined => {
    const { board, desk } = store.getState();
    if (!board) return undefined;
    const stamp = stampOf(board, desk.kept, { id: ports.newId(), now: ports.now(), reportedOn: today() });
    return undoOf(withDrafts(board, desk.kept), id, stamp, (time) => dayOf(new Date(time)));
  };
  return {
    ...working(store, { ...ports, keep, begin }),
    ...drafting(store, { keep, begin, undoing }),
    saveAgain: keep.saveAgain,
    publish: publishing(store, ports),
    today,
    undoing,
    download: ports.download,
  };
};

const isSettled = (record: KeptImport, held: ReadonlySet<string>): record is DraftImport | UndoneImport =>
  (record.state === "draft" || record.state === "undone") && held.has(record.draft.import.id);

/** A draft that the package on screen holds has done its work. */
const settlePublished = (store: Store, keep: Keeping): void => {
  const { board, desk } = store.getState();
  if (!board) return;
  const held = new Set(board.imports.map(({ id }) => id));
  for (const record of desk.kept) {
    if (record.package !== board.name || !isSettled(record, held)) continue;
    void keep.step(published(record));
    if (record.state === "undone")
      say(store, `“${nameOf(record)}”已撤回，但含它的发布包已经发布；不要的，请在台账里撤销。`);
  }
};
