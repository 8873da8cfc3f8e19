import { dayOf } from "../data/dayOf";
import type { ReportFile } from "../data/report/book";
import type { Board } from "../domain/board";
import { newestDay } from "../domain/ledger";
import { withDrafts } from "./derive";
import type { Asked, Checked, Work } from "./deskState";
import { changeDesk } from "./keeping";
import { type OpenImport, openRecord } from "./kept";
import type { Store } from "./store";

/** Reads and checks a file against the board, and says what it would change. */
export type Check = (file: ReportFile, desk: CheckedAgainst) => Promise<Checked>;

interface CheckedAgainst extends Asked {
  /** ISO dates; `newest` is the last in the ledger, absent while it has no line. */
  readonly today: string;
  readonly newest?: string;
}

/**
 * Keeps the file on the desk checked: whenever its answers or the board under it change, it is checked anew, and only the
 * newest answer is heard. The function returned puts an import on the desk.
 */
export const checking = (store: Store, check: Check, now: () => Date): ((id: string) => void) => {
  /** One change: whoever looks in between would begin once more. */
  const begin = async (record: OpenImport, asked: Asked): Promise<void> => {
    changeDesk(store, ({ work, news }) => ({
      work: readingOf(record.id, asked, work),
      news: work.kind !== "idle" && work.id === record.id && work.asked.board !== asked.board ? renewed : news,
    }));
    const answer = await check(record.file, { ...asked, ...newestIn(asked.board), today: dayOf(now()) }).then(
      (checked): Work => ({ kind: "checked", id: record.id, asked, checked }),
      (error: unknown): Work => ({
        kind: "stopped",
        id: record.id,
        asked,
        found: error instanceof Error ? error.message : String(error),
      }),
    );
    changeDesk(store, ({ work }) => (work.kind === "reading" && work.asked === asked ? { work: answer } : {}));
  };
  const look = (): void => {
    const { board, desk } = store.getState();
    const { work } = desk;
    if (!board || work.kind === "idle") return;
    const record = openRecord(desk.kept, work.id);
    if (record?.package !== board.name) {
      changeDesk(store, () => ({ work: { kind: "idle" } }));
      return;
    }
    const asked = askedOf(record, store);
    if (!asked || isSame(work.asked, asked)) return;
    void begin(record, asked);
  };
  store.subscribe(look);
  return (id) => {
    const record = openRecord(store.getState().desk.kept, id);
    const asked = record && askedOf(record, store);
    if (record && asked) void begin(record, asked);
  };
};

const renewed = "台账有更新，已重新核对。";

const askedOf = ({ month, reportedOn }: OpenImport, store: Store): Asked | undefined => {
  const { board, desk } = store.getState();
  return board && { board: withDrafts(board, desk.kept), month, reportedOn };
};

const newestIn = ({ ledger, goalReports }: Board): { readonly newest?: string } => {
  const newest = newestDay([...ledger.reports, ...goalReports]);
  return newest === undefined ? {} : { newest };
};

const isSame = (one: Asked, other: Asked): boolean =>
  one.board === other.board && one.month === other.month && one.reportedOn === other.reportedOn;

const readingOf = (id: string, asked: Asked, work: Work): Work => {
  const before = work.kind !== "idle" && work.id === id ? lastOf(work) : undefined;
  return { kind: "reading", id, asked, before };
};

/** What is known of the file on the desk, be it of a moment ago. */
export const lastOf = (work: Work): Checked | undefined => {
  if (work.kind === "checked") return work.checked;
  return work.kind === "reading" ? work.before : undefined;
};
