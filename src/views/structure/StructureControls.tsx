import { isKnown } from "../../domain/ledger";
import { monthLabel, monthText, parseMonth } from "../../domain/month";
import { firstMonthOf } from "../../domain/plan";
import { choose, combined } from "../../state/view";
import { Segmented } from "../shared/Segmented";
import type { Scene } from "../shared/scene";
import { useRoot, useShell } from "../shared/shell";
import styles from "./Structure.module.css";

/** Indicator, measure and month of this page. */
export const StructureControls = ({ data, board }: Scene) => {
  const { go } = useRoot();
  const { plan, policy } = data;
  const { indicator, measure } = board.settings;
  const indicators = plan.indicators.map(({ indicator: value, name: label }) => ({ value, label }));
  const several = plan.indicators.length > 1 ? [{ value: combined, label: policy.combined.name }] : [];
  return (
    <div className={styles.controls} data-screen-only>
      <Segmented
        label="指标"
        choices={[...indicators, ...several]}
        value={indicator === "combined" ? combined : (plan.indicators[indicator]?.indicator ?? "")}
        onChoose={(value) => go(choose("indicator", value))}
      />
      <Segmented
        label="口径"
        choices={policy.measures.map(({ measure: value, name: label }) => ({ value, label }))}
        value={measure}
        onChoose={(value) => go(choose("measure", value))}
      />
      <MonthSelect data={data} board={board} />
    </div>
  );
};

const MonthSelect = ({ data, board }: Scene) => {
  const { go } = useRoot();
  const chosen = useShell(({ view }) => view.month);
  const { plan, ledger } = data;
  const first = firstMonthOf(plan);
  const all = Array.from({ length: ledger.latest - first + 1 }, (_, k) => ledger.latest - k);
  const months = all.filter((month) => isKnown(data, month) || month === board.settings.month);
  return (
    <label className={styles.month}>
      月份
      <select
        value={chosen === undefined ? "" : monthText(board.settings.month)}
        onChange={({ target: { value } }) => go(choose("month", parseMonth(value)))}
      >
        <option value="">{`最新（${monthLabel(ledger.latest)}）`}</option>
        {board.settings.month > ledger.latest && (
          <option value={monthText(board.settings.month)}>{monthLabel(board.settings.month)}</option>
        )}
        {months.map((month) => (
          <option key={month} value={monthText(month)}>
            {monthLabel(month)}
          </option>
        ))}
      </select>
    </label>
  );
};
