import { useRef, useState } from "react";
import type { Board } from "../../domain/board";
import { draftSize } from "../../domain/draftSize";
import { effectOf } from "../../domain/effectOf";
import { type Import, nameOfImport } from "../../domain/imports";
import { monthLabel } from "../../domain/month";
import type { Undo } from "../../domain/undoOf";
import { Actions, Button } from "./Button";
import { CellChanges } from "./CellChanges";
import { ConsequenceTables } from "./ConsequenceTables";
import { focusOn } from "./focusOn";
import { GoalChanges } from "./GoalChanges";
import styles from "./LedgerCard.module.css";
import { useDesk } from "./useDesk";

interface UndoDialogProps {
  readonly taken: Import;
  readonly board: Board;
}

/** Taking back a published import: its consequences first, then a draft of its own. */
export const UndoDialog = ({ taken, board }: UndoDialogProps) => {
  const { undoing } = useDesk();
  const dialog = useRef<HTMLDialogElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const [undo, setUndo] = useState<Undo | "nothing">();
  const open = () => {
    setUndo(undoing(taken.id) ?? "nothing");
    dialog.current?.showModal();
  };
  const close = () => dialog.current?.close();
  return (
    <>
      <button ref={opener} type="button" className={styles.undo} aria-haspopup="dialog" onClick={open}>
        撤销<span className="visually-hidden">{nameOfImport(taken)}</span>
      </button>
      <dialog
        ref={dialog}
        className={styles.dialog}
        aria-label={`撤销 ${nameOfImport(taken)}`}
        onClose={() => {
          setUndo(undefined);
          opener.current?.focus();
        }}
      >
        {undo === "nothing" && <Nothing onClose={close} />}
        {undo && undo !== "nothing" && <Preview undo={undo} taken={taken} board={board} onClose={close} />}
      </dialog>
    </>
  );
};

const Nothing = ({ onClose }: { readonly onClose: () => void }) => (
  <>
    <h2>没有可撤销的数</h2>
    <p>这次导入的数现在一个也不作数，撤销不会改变任何数。</p>
    <Actions>
      <Button onPress={onClose}>关闭</Button>
    </Actions>
  </>
);

const Preview = ({
  undo: { draft, left },
  taken,
  board,
  onClose,
}: UndoDialogProps & { readonly undo: Undo; readonly onClose: () => void }) => {
  const { add } = useDesk();
  const [{ changes, consequences, goals, latest }] = useState(() => effectOf(board, draft));
  const accept = async () => {
    onClose();
    await add(draft);
    focusOn("drafts");
  };
  return (
    <>
      <h2>{`撤销 ${nameOfImport(taken)}`}</h2>
      <p>
        {`${draftSize(draft)}${taken.undoes === "" ? "改为没有这次导入时的值" : "恢复为那次导入的值"}${left && `；另有 ${left}已被后来的更正取代，不受影响`}。原来的记录保留在台账中。`}
      </p>
      {latest.after < latest.before && (
        <p>{`${monthLabel(latest.before)}不再有数：总览以后显示${monthLabel(latest.after)}。`}</p>
      )}
      {consequences && (
        <>
          <ConsequenceTables consequences={consequences} />
          <CellChanges changes={changes} />
        </>
      )}
      <GoalChanges changes={goals} />
      {!consequences && goals.length === 0 && <p>数值不会变化。</p>}
      <Actions>
        <Button kind="main" onPress={() => void accept()}>
          撤销，先成为草稿
        </Button>
        <Button onPress={onClose}>取消</Button>
      </Actions>
    </>
  );
};
