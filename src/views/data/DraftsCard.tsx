import type { Board } from "../../domain/board";
import { currentOn } from "../../state/derive";
import { draftsOn } from "../../state/draftsOn";
import type { KeptImport, PublishedImport, UndoneImport } from "../../state/kept";
import { useShell } from "../shared/shell";
import { Card } from "./Card";
import { DraftItem } from "./DraftItem";
import styles from "./DraftsCard.module.css";
import { LostItems } from "./LostItems";
import { Notices } from "./Notices";
import { PublishForm } from "./PublishForm";
import { SetAsideItem } from "./SetAsideItem";

/** What waits to be published, and the publishing of it. */
export const DraftsCard = () => {
  const board = useShell((shell) => shell.board);
  const kept = useShell(({ desk }) => desk.kept);
  const isOffline = useShell(({ faults }) => faults.some(({ unreachable }) => unreachable));
  if (!board) return null;
  const drafts = draftsOn(kept, board);
  const current = currentOn(board, kept);
  const { lost, aside } = withoutPlace(kept, board);
  return (
    <Card title="草稿与发布" mark="drafts">
      <Notices notices={board.notices} />
      {!isOffline && <LostItems records={lost} />}
      {drafts.length === 0 && (
        <p className={styles.empty}>没有草稿。采纳的导入先成为草稿，只在本浏览器可见，发布后其他人才能看到。</p>
      )}
      <ul className={styles.list} aria-label="草稿">
        {drafts.map((record) => {
          const place = current.indexOf(record.draft);
          return (
            <DraftItem
              key={record.id}
              record={record}
              board={board}
              isCurrent={place !== -1}
              earlier={current.slice(0, Math.max(0, place))}
            />
          );
        })}
      </ul>
      <PublishForm
        key={current.map((draft) => draft.import.id).join(" ")}
        waiting={current.length}
        outdated={drafts.length - current.length}
        version={board.version}
      />
      <SetAside records={aside} />
    </Card>
  );
};

const SetAside = ({ records }: { readonly records: readonly UndoneImport[] }) =>
  records.length === 0 ? null : (
    <details className={styles.aside}>
      <summary>{`已撤回 ${records.length} 份`}</summary>
      <ul className={styles.list}>
        {records.map((record) => (
          <SetAsideItem key={record.id} record={record} />
        ))}
      </ul>
    </details>
  );

interface WithoutPlace {
  /** Published once into a package that no longer has it. */
  readonly lost: readonly PublishedImport[];
  /** Taken back. */
  readonly aside: readonly UndoneImport[];
}

const byTime = (records: readonly KeptImport[]): readonly KeptImport[] => {
  const timeOf = (record: KeptImport): string => ("draft" in record ? record.draft.import.importedAt : record.addedAt);
  return [...records].sort((a, b) => (timeOf(a) < timeOf(b) ? -1 : timeOf(a) > timeOf(b) ? 1 : 0));
};

const withoutPlace = (kept: readonly KeptImport[], { name, imports }: Board): WithoutPlace => {
  const held = new Set(imports.map(({ id }) => id));
  const own = kept.filter((record) => record.package === name);
  return {
    lost: byTime(own).flatMap((record) =>
      record.state === "published" && !held.has(record.draft.import.id) ? record : [],
    ),
    aside: own.flatMap((record) => (record.state === "undone" ? record : [])),
  };
};
