import type { Board } from "../../domain/board";
import { isKnown } from "../../domain/ledger";
import { type Month, monthLabel, monthText, parseMonth, yearOf } from "../../domain/month";
import { firstMonthOf } from "../../domain/plan";
import { choose } from "../../state/view";
import styles from "./Controls.module.css";
import { useRoot, useShell } from "./shell";

/** The months that anything is reported of, newest first by year; without a choice it keeps moving with the latest. */
export const MonthSelect = ({
  data: { plan, ledger },
  month,
}: {
  readonly data: Pick<Board, "plan" | "ledger">;
  readonly month: Month;
}) => {
  const { go } = useRoot();
  const following = useShell(({ view }) => view.month === undefined);
  const first = firstMonthOf(plan);
  const last = Math.max(ledger.latest, month);
  const all = Array.from({ length: last - first + 1 }, (_, k) => last - k);
  const months = all.filter((each) => each === month || isKnown({ plan, ledger }, each));
  return (
    <label className={styles.year}>
      <span>月份</span>
      <select
        value={following ? "" : monthText(month)}
        onChange={({ target: { value } }) => go(choose("month", parseMonth(value)))}
      >
        <option value="">{`最新（${monthLabel(ledger.latest)}）`}</option>
        {[...new Set(months.map(yearOf))].map((year) => (
          <optgroup key={year} label={`${year}年`}>
            {months
              .filter((each) => yearOf(each) === year)
              .map((each) => (
                <option key={each} value={monthText(each)}>
                  {monthLabel(each)}
                </option>
              ))}
          </optgroup>
        ))}
      </select>
    </label>
  );
};
