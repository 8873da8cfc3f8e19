import { useState } from "react";
import { type Month, monthLabel, parseMonth } from "../../domain/month";
import type { ReportCheck } from "../../domain/reportCheck";
import { withDrafts } from "../../state/derive";
import type { OpenImport } from "../../state/kept";
import { useShell } from "../shared/shell";
import { Button } from "./Button";
import { monthChoices } from "./monthChoices";
import { useDesk } from "./useDesk";
import styles from "./WorkCard.module.css";

interface MonthStepProps {
  readonly record: OpenImport;
  readonly check: ReportCheck;
}

/** Which month the numbers are of: proposed by the file, said by the clerk. */
export const MonthStep = ({ record, check }: MonthStepProps) => {
  const { answer, today } = useDesk();
  const board = useShell(({ board: published, desk }) => published && withDrafts(published, desk.kept));
  /** Chosen and not yet confirmed. */
  const [chosen, setChosen] = useState<Month>();
  if (!board) return null;
  const { months, usual } = monthChoices(board, parseMonth(today().slice(0, 7)));
  const proposed = check.months[check.months.length - 1] ?? usual;
  const month = record.month ?? chosen ?? proposed;
  const isConfirmed = record.month !== undefined;
  /** Another month than the one confirmed: nothing may be taken in as the old one. */
  const choose = (other: Month) => {
    setChosen(other);
    if (isConfirmed) void answer({ month: undefined });
  };
  const choices = months.includes(month) ? months : [month, ...months];
  return (
    <section className={styles.step} aria-label="月份">
      <h3>月份</h3>
      <div className={styles.fields}>
        <label>
          <span>数据月份</span>
          <select value={month} onChange={({ target }) => choose(Number(target.value))}>
            {choices.map((each) => (
              <option key={each} value={each}>
                {monthLabel(each)}
              </option>
            ))}
          </select>
        </label>
        <Button kind={isConfirmed ? "plain" : "main"} disabled={isConfirmed} onPress={() => void answer({ month })}>
          {isConfirmed ? "月份已确认" : "确认月份"}
        </Button>
        <ReportedOn day={record.reportedOn} />
      </div>
      <p className={styles.hint}>{originText(check)}</p>
    </section>
  );
};

const ReportedOn = ({ day }: { readonly day: string }) => {
  const { answer, today } = useDesk();
  return (
    <label className={styles.later}>
      <span>报送日期</span>
      <input
        type="date"
        value={day}
        max={today()}
        onChange={({ target: { value } }) => value && void answer({ reportedOn: value })}
      />
    </label>
  );
};

const originText = ({ detected, months }: ReportCheck): string => {
  const [first] = months;
  const last = months[months.length - 1];
  if (first !== undefined && last !== undefined && first !== last)
    return `文件含${monthLabel(first)}至${monthLabel(last)}共 ${months.length} 个月的数，各按自己的月份导入；没有写明月份的，按所选月份。`;
  return detected ? `从${detected.from}看出：${monthLabel(detected.month)}。` : "文件没有写明是哪个月的数，请选定。";
};
