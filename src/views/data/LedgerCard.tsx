import { useMemo, useState } from "react";
import type { Board } from "../../domain/board";
import type { Report } from "../../domain/ledger";
import { type Month, parseMonth } from "../../domain/month";
import { undoneIn } from "../../domain/undoOf";
import { withDrafts } from "../../state/derive";
import { useShell } from "../shared/shell";
import { Button } from "./Button";
import { Card } from "./Card";
import { CoverageTables } from "./CoverageTables";
import { capped } from "./capped";
import { ImportItem } from "./ImportItem";
import styles from "./LedgerCard.module.css";
import { monthChoices } from "./monthChoices";
import { useDesk } from "./useDesk";

const page = 12;

/** 台账: every import, newest first, with what it brought. */
export const LedgerCard = () => {
  const published = useShell(({ board }) => board);
  const shown = useShell(({ board, desk }) => board && withDrafts(board, desk.kept));
  if (!published || !shown) return null;
  return (
    <Card title="台账">
      <Imports published={published} shown={shown} />
    </Card>
  );
};

const Imports = ({ published, shown }: { readonly published: Board; readonly shown: Board }) => {
  const { today } = useDesk();
  const [most, setMost] = useState(page);
  const lines = useMemo(() => linesByImport(shown.ledger.reports), [shown.ledger.reports]);
  const goals = useMemo(() => linesByImport(shown.goalReports), [shown.goalReports]);
  const isPublished = new Set(published.imports.map(({ id }) => id));
  const undone = undoneIn(shown.imports);
  const newest = [...shown.imports].reverse();
  const { shown: listed, more } = capped(newest, most);
  return (
    <>
      <p className={styles.about}>{summaryOf(shown, lines.get("")?.length ?? 0)}</p>
      {shown.ledger.reports.length > 0 && <CoverageTables board={shown} until={untilOf(shown, today())} />}
      <ul className={styles.list}>
        {listed.map((taken) => (
          <ImportItem
            key={taken.id}
            taken={taken}
            reports={lines.get(taken.id) ?? []}
            goals={goals.get(taken.id) ?? []}
            board={shown}
            isDraft={!isPublished.has(taken.id)}
            isUndone={undone.has(taken.id)}
          />
        ))}
      </ul>
      {more > 0 && (
        <Button onPress={() => setMost(most + page)}>{`再显示 ${Math.min(more, page)} 次（另有 ${more} 次）`}</Button>
      )}
    </>
  );
};

/** Lines that came with no import are under the empty id. */
const linesByImport = <L extends Pick<Report, "origin">>(all: readonly L[]): ReadonlyMap<string, readonly L[]> => {
  const lines = new Map<string, L[]>();
  for (const line of all) {
    const id = line.origin?.import ?? "";
    const before = lines.get(id);
    if (before) before.push(line);
    else lines.set(id, [line]);
  }
  return lines;
};

/** The last month that is over, within the plan. */
const untilOf = (board: Board, today: string): Month =>
  monthChoices(board, parseMonth(today.slice(0, 7))).months[0] ?? board.ledger.latest;

const summaryOf = ({ imports, ledger, goalReports }: Board, loose: number): string => {
  const { length } = ledger.reports;
  if (length + goalReports.length === 0) return "还没有月报。第一次导入后，每个数从哪里来都记在这里。";
  const rest = loose > 0 ? `，其中 ${loose.toLocaleString("en-US")} 行随数据文件提供，没有导入记录` : "";
  const goals = goalReports.length > 0 ? `，另有全区目标 ${goalReports.length.toLocaleString("en-US")} 行` : "";
  return `共 ${length.toLocaleString("en-US")} 行，${imports.length} 次导入${rest}${goals}。只增不改。`;
};
