import type { Board } from "../../domain/board";
import { draftsOn, type KeptImport, type PublishedImport, type UndoneImport } from "../../state/kept";
import { useShell } from "../shared/shell";
import { Card } from "./Card";
import { DraftItem } from "./DraftItem";
import styles from "./DraftsCard.module.css";
import { Notices } from "./Notices";
import { PublishForm } from "./PublishForm";
import { SetAsideItem } from "./SetAsideItem";

/** What waits to be published, and the publishing of it. */
export const DraftsCard = () => {
  const board = useShell((shell) => shell.board);
  const kept = useShell(({ desk }) => desk.kept);
  if (!board) return null;
  const drafts = draftsOn(kept, board);
  const aside = setAside(kept, board);
  return (
    <Card title="草稿与发布" mark="drafts">
      <Notices notices={board.notices} />
      {drafts.length === 0 && (
        <p className={styles.empty}>没有草稿。采纳的导入先成为草稿，只在本浏览器可见，发布后其他人才能看到。</p>
      )}
      <ul className={styles.list} aria-label="草稿">
        {drafts.map((record, i) => (
          <DraftItem key={record.id} record={record} board={board} earlier={drafts.slice(0, i)} />
        ))}
      </ul>
      <PublishForm key={drafts.map(({ id }) => id).join(" ")} waiting={drafts.length} version={board.version} />
      {aside.length > 0 && (
        <details className={styles.aside}>
          <summary>{`已撤回 ${aside.length} 份`}</summary>
          <ul className={styles.list}>
            {aside.map((record) => (
              <SetAsideItem key={record.id} record={record} />
            ))}
          </ul>
        </details>
      )}
    </Card>
  );
};

/** Taken back, or published once into a package that no longer has it. */
const setAside = (
  kept: readonly KeptImport[],
  { name, imports }: Board,
): readonly (UndoneImport | PublishedImport)[] => {
  const held = new Set(imports.map(({ id }) => id));
  return kept.flatMap((record) =>
    record.package === name && !held.has(record.id) && (record.state === "undone" || record.state === "published")
      ? record
      : [],
  );
};
