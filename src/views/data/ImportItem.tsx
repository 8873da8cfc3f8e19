import type { Board } from "../../domain/board";
import type { GoalReport } from "../../domain/goals";
import { type Import, nameOfImport } from "../../domain/imports";
import type { Report } from "../../domain/ledger";
import { timeLabel } from "../shared/format";
import { Sha } from "../shared/Sha";
import { ItemTitle } from "./ItemTitle";
import styles from "./LedgerCard.module.css";
import { spanOf } from "./spanOf";
import { UndoDialog } from "./UndoDialog";

interface ImportItemProps {
  readonly taken: Import;
  readonly reports: readonly Report[];
  readonly goals: readonly GoalReport[];
  /** With drafts. */
  readonly board: Board;
  readonly isDraft: boolean;
  readonly isUndone: boolean;
}

/** One import of the ledger. */
export const ImportItem = ({ taken, reports, goals, board, isDraft, isUndone }: ImportItemProps) => (
  <li className={styles.item}>
    <ItemTitle name={nameOfImport(taken)} marks={[...(isDraft ? ["草稿"] : []), ...(isUndone ? ["已撤销"] : [])]} />
    <p className={styles.about}>{`${timeLabel(taken.importedAt)} · ${spanOf(reports, goals)}`}</p>
    {taken.sha256 !== "" && (
      <p className={styles.about}>
        校验值 <Sha sha256={taken.sha256} />
      </p>
    )}
    {taken.note !== "" && taken.file !== "" && !isDraft && <p className={styles.note}>{taken.note}</p>}
    {!isDraft && !isUndone && <UndoDialog taken={taken} board={board} />}
  </li>
);
