import { monthLabel } from "../../domain/month";
import type { Plan } from "../../domain/plan";
import type { ColumnRead, ReportCheck, SumRead } from "../../domain/reportCheck";
import { countText } from "../shared/format";
import { useShell } from "../shared/shell";
import { capped } from "./capped";
import { More } from "./More";
import styles from "./WorkCard.module.css";

/** What was taken for what, so that nothing is passed over unseen. */
export const ReadingNote = ({ check }: { readonly check: ReportCheck }) => {
  const plan = useShell(({ board }) => board?.plan);
  if (!plan || check.columns.length === 0) return null;
  return (
    <details className={styles.step}>
      <summary>{summaryOf(check)}</summary>
      <ColumnTable plan={plan} columns={check.columns} />
      {check.sums.length > 0 && <SumTable plan={plan} sums={check.sums} />}
    </details>
  );
};

const summaryOf = ({ columns, changes, goals, same }: ReportCheck): string => {
  const used = columns.filter(({ use }) => use === "count").length;
  const ignored = columns.filter(({ use }) => use === "ignored").length;
  const read = changes.length + goals.length + same;
  return [
    `怎么读的：${used} 列是本期数`,
    columns.some(({ use }) => use === "value") ? "，另有全区目标表" : "",
    ignored > 0 ? `，${ignored} 列没有采用` : "",
    read > 0 ? `；读出 ${read} 个数，其中 ${same} 个与台账相同` : "",
  ].join("");
};

const uses: Readonly<Record<ColumnRead["use"], string>> = {
  unit: "街镇名称",
  count: "本期数",
  previous: "上期数，只作对照",
  target: "目标，只作对照",
  month: "月份",
  indicator: "指标名称",
  goal: "全区目标",
  value: "目标的本期值",
  period: "目标的期间",
  note: "目标的说明",
  beside: "目标的对照，不读取",
  ignored: "没有采用",
};

const indicatorName = ({ indicators }: Plan, id: string | undefined): string =>
  indicators.find(({ indicator }) => indicator === id)?.name ?? "";

const ColumnTable = ({ plan, columns }: { readonly plan: Plan; readonly columns: readonly ColumnRead[] }) => {
  const { shown, more } = capped(columns, 40);
  return (
    <div className={styles.wide}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">位置</th>
            <th scope="col">表头</th>
            <th scope="col">当作</th>
          </tr>
        </thead>
        <tbody>
          {shown.map(({ sheet, cell, heading, use, indicator, month }) => (
            <tr key={`${sheet} ${cell}`} data-mute={use === "ignored" || undefined}>
              <td>{placeText(sheet, cell)}</td>
              <td>{heading || "（空）"}</td>
              <td>
                {[uses[use], indicatorName(plan, indicator), month === undefined ? "" : monthLabel(month)]
                  .filter(Boolean)
                  .join(" · ")}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <More count={more} what="列" />
    </div>
  );
};

export const placeText = (sheet: string, cell: string): string => [sheet, cell].filter(Boolean).join(" ") || "整个文件";

const SumTable = ({ plan, sums }: { readonly plan: Plan; readonly sums: readonly SumRead[] }) => {
  const { shown, more } = capped(sums, 40);
  return (
    <div className={styles.wide}>
      <table className={styles.table}>
        <caption>文件中的小计与合计</caption>
        <thead>
          <tr>
            <th scope="col">位置</th>
            <th scope="col">名称</th>
            <th scope="col">指标</th>
            <th scope="col">文件所写</th>
            <th scope="col">分项加总</th>
          </tr>
        </thead>
        <tbody>
          {shown.map(({ sheet, cell, label, indicator, month, stated, computed }) => (
            <tr key={`${sheet} ${cell}`}>
              <td>{placeText(sheet, cell)}</td>
              <td>{label}</td>
              <td>{`${indicatorName(plan, indicator)} · ${monthLabel(month)}`}</td>
              <td>{countText(stated)}</td>
              <td>{computed === undefined ? "没有数" : countText(computed)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <More count={more} what="行" />
    </div>
  );
};
