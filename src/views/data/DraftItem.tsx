import { type ReactNode, useState } from "react";
import type { Board } from "../../domain/board";
import { effectOf } from "../../domain/effectOf";
import type { Draft } from "../../domain/imports";
import { withDrafts } from "../../domain/withDrafts";
import { type DraftImport, nameOf } from "../../state/kept";
import { useShell } from "../shared/shell";
import { acceptedText } from "./acceptedText";
import { Button } from "./Button";
import { CellChanges } from "./CellChanges";
import { ConsequenceTables } from "./ConsequenceTables";
import styles from "./DraftsCard.module.css";
import { focusOn } from "./focusOn";
import { GoalChanges } from "./GoalChanges";
import { ItemTitle } from "./ItemTitle";
import { useDesk } from "./useDesk";

interface DraftItemProps {
  readonly record: DraftImport;
  readonly board: Board;
  /** The current drafts before this one. */
  readonly earlier: readonly Draft[];
  readonly isCurrent: boolean;
}

/** One import that waits to be published: what it brings, and what can be done with it. */
export const DraftItem = ({ record, board, earlier, isCurrent }: DraftItemProps) => {
  const isUnsaved = useShell(({ desk }) => desk.unsaved.includes(record.id));
  const { draft } = record;
  const marks = [...(isCurrent ? [] : ["待重新核对"]), ...(isUnsaved ? ["没有保存"] : [])];
  return (
    <li className={styles.item}>
      <ItemTitle name={nameOf(record)} marks={marks} />
      <p className={styles.about}>{acceptedText(draft)}</p>
      {draft.import.file !== "" && draft.import.note !== "" && <p className={styles.about}>{draft.import.note}</p>}
      {!isCurrent && (
        <p className={styles.stale}>
          采纳以后，数据或前面的草稿有变动。这份草稿暂不显示在图上，重新核对后才能发布；有几份的，从上面的开始。
        </p>
      )}
      <Tools record={record} isCurrent={isCurrent} />
      {isCurrent && (
        <Later summary="看变化">
          <Effect key={draft.base.drafts.join(" ")} draft={draft} board={board} earlier={earlier} />
        </Later>
      )}
    </li>
  );
};

/** Its contents are made only when somebody looks. */
const Later = ({ summary, children }: { readonly summary: string; readonly children: ReactNode }) => {
  const [open, setOpen] = useState(false);
  return (
    <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{summary}</summary>
      {open && children}
    </details>
  );
};

const Effect = ({ draft, board, earlier }: Pick<DraftItemProps, "board" | "earlier"> & { readonly draft: Draft }) => {
  const [{ changes, consequences, goals }] = useState(() => effectOf(withDrafts(board, earlier), draft));
  if (!consequences && goals.length === 0) return <p className={styles.about}>台账已是这些数，发布后不会有变化。</p>;
  return (
    <>
      {consequences && (
        <>
          <ConsequenceTables consequences={consequences} />
          <CellChanges changes={changes} />
        </>
      )}
      <GoalChanges changes={goals} />
    </>
  );
};

const Tools = ({ record, isCurrent }: Pick<DraftItemProps, "record" | "isCurrent">) => {
  const { withdraw, reopen, download } = useDesk();
  const { source } = record;
  const name = nameOf(record);
  const back = async () => {
    await withdraw(record.id);
    focusOn("drafts");
  };
  return (
    <p className={styles.tools}>
      {(source || !isCurrent) && (
        <Button kind={isCurrent ? "plain" : "main"} label={`重新核对 ${name}`} onPress={() => void reopen(record.id)}>
          重新核对
        </Button>
      )}
      <Button label={`撤回 ${name}`} onPress={() => void back()}>
        撤回
      </Button>
      {source && (
        <Button
          kind="quiet"
          label={`下载原文件 ${name}`}
          onPress={() => download(source.file.pasted ? `${name}.txt` : name, source.file.bytes)}
        >
          下载原文件
        </Button>
      )}
    </p>
  );
};
