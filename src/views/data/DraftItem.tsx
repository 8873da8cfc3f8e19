import { type ReactNode, useMemo, useState } from "react";
import type { Board } from "../../domain/board";
import { conflictsOf } from "../../domain/conflictsOf";
import type { Draft } from "../../domain/imports";
import { monthLabel } from "../../domain/month";
import { withDrafts } from "../../domain/withDrafts";
import { effectOf } from "../../state/effectOf";
import { type DraftImport, nameOf } from "../../state/kept";
import { timeLabel } from "../shared/format";
import { useShell } from "../shared/shell";
import { Button } from "./Button";
import { CellChanges } from "./CellChanges";
import { ConsequenceTables } from "./ConsequenceTables";
import styles from "./DraftsCard.module.css";
import { focusOn } from "./focusOn";
import { ItemTitle } from "./ItemTitle";
import { spanOf } from "./spanOf";
import { useDesk } from "./useDesk";

interface DraftItemProps {
  readonly record: DraftImport;
  readonly board: Board;
  readonly earlier: readonly DraftImport[];
}

/** One import that waits to be published: what it brings, and what can be done with it. */
export const DraftItem = ({ record, board, earlier }: DraftItemProps) => {
  const isUnsaved = useShell(({ desk }) => desk.unsaved.includes(record.id));
  const { draft } = record;
  return (
    <li className={styles.item}>
      <ItemTitle name={draft.import.file || draft.import.note} marks={isUnsaved ? ["没有保存"] : []} />
      <p className={styles.about}>{`${timeLabel(draft.import.importedAt)} 采纳 · ${spanOf(draft.reports)}`}</p>
      {draft.import.file !== "" && draft.import.note !== "" && <p className={styles.about}>{draft.import.note}</p>}
      {draft.base !== board.version && (
        <Stale draft={draft} board={board} earlier={earlier.map((other) => other.draft)} />
      )}
      <Tools record={record} />
      <Later summary="看变化">
        <Effect
          key={[board.version, ...earlier.map(({ id }) => id)].join(" ")}
          draft={draft}
          board={board}
          earlier={earlier.map((other) => other.draft)}
        />
      </Later>
    </li>
  );
};

const mostNamed = 3;

/** The board has moved on since the draft was made: by what, where it is about the same numbers. */
const Stale = ({ draft, board, earlier }: EffectProps) => {
  const conflicts = useMemo(() => conflictsOf(withDrafts(board, earlier), draft), [board, draft, earlier]);
  const names = conflicts.slice(0, mostNamed).map(({ report: { month, unit, indicator }, before, now }) => {
    const unitName = board.plan.units.find(({ code }) => code === unit)?.name ?? unit;
    const short = board.plan.indicators.find((each) => each.indicator === indicator)?.shortName ?? indicator;
    return `${monthLabel(month)}${unitName}${short}原为 ${before ?? "未报"}，现为 ${now ?? "未报"}`;
  });
  const more = conflicts.length > mostNamed ? `等 ${conflicts.length} 个` : "";
  return (
    <p className={styles.stale}>
      {`采纳时的数据版本是 ${draft.base}，现在是 ${board.version}。`}
      {conflicts.length > 0
        ? `其间有人改过同样的数：${names.join("；")}${more}。发布后以草稿为准，请先核对。`
        : "草稿中的数没有被别人改过。"}
    </p>
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

interface EffectProps {
  readonly draft: Draft;
  readonly board: Board;
  readonly earlier: readonly Draft[];
}

const Effect = ({ draft, board, earlier }: EffectProps) => {
  const [{ changes, consequences }] = useState(() => effectOf(withDrafts(board, earlier), draft));
  if (!consequences) return <p className={styles.about}>台账已是这些数，发布后不会有变化。</p>;
  return (
    <>
      <ConsequenceTables consequences={consequences} />
      <CellChanges changes={changes} />
    </>
  );
};

const Tools = ({ record }: { readonly record: DraftImport }) => {
  const { withdraw, reopen, download } = useDesk();
  const { source } = record;
  const name = nameOf(record);
  const back = async () => {
    await withdraw(record.id);
    focusOn("drafts");
  };
  return (
    <p className={styles.tools}>
      <Button label={`撤回 ${name}`} onPress={() => void back()}>
        撤回
      </Button>
      {source && (
        <>
          <Button label={`重新核对 ${name}`} onPress={() => void reopen(record.id)}>
            重新核对
          </Button>
          <Button
            kind="quiet"
            label={`下载原文件 ${name}`}
            onPress={() => download(source.file.pasted ? `${name}.txt` : name, source.file.bytes)}
          >
            下载原文件
          </Button>
        </>
      )}
    </p>
  );
};
