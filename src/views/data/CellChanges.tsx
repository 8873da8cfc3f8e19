import { monthLabel } from "../../domain/month";
import type { Unit } from "../../domain/plan";
import type { Change } from "../../domain/reportCheck";
import { countText } from "../shared/format";
import { useShell } from "../shared/shell";
import { capped } from "./capped";
import { More } from "./More";
import { Step } from "./Step";
import { UnitName } from "./UnitName";
import styles from "./WorkCard.module.css";

const most = 100;

/** Every number of the ledger that would change, with the cell it comes from. */
export const CellChanges = ({ changes }: { readonly changes: readonly Change[] }) => {
  const plan = useShell(({ board }) => board?.plan);
  if (!plan) return null;
  const units = new Map(plan.units.map((unit) => [unit.code, unit]));
  const indicators = new Map(plan.indicators.map(({ indicator, shortName }) => [indicator, shortName]));
  const { shown, more } = capped(changes, most);
  return (
    <details className={styles.cells}>
      <summary>{`逐格查看 ${changes.length} 个数`}</summary>
      <div className={styles.wide}>
        <table className={`${styles.table} ${styles.numbers}`}>
          <thead>
            <tr>
              <th scope="col">街镇</th>
              <th scope="col">指标</th>
              <th scope="col">月份</th>
              <th scope="col">
                <span className={styles.unbroken}>台账 →</span> <span className={styles.unbroken}>文件</span>
              </th>
              <th scope="col">单元格</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((change) => (
              <ChangeRow
                key={`${change.month} ${change.unit} ${change.indicator}`}
                change={change}
                unit={units.get(change.unit) ?? { name: change.unit, shortName: change.unit }}
                indicator={indicators.get(change.indicator) ?? change.indicator}
              />
            ))}
          </tbody>
        </table>
      </div>
      <More count={more} what="行" />
    </details>
  );
};

const ChangeRow = ({
  change: { month, value, before, cell },
  unit,
  indicator,
}: {
  readonly change: Change;
  readonly unit: Pick<Unit, "name" | "shortName">;
  readonly indicator: string;
}) => (
  <tr>
    <th scope="row">
      <UnitName {...unit} />
    </th>
    <td>{indicator}</td>
    <td className={styles.unbroken}>{monthLabel(month)}</td>
    <td>
      <Step
        from={before === undefined ? "未报" : countText(before)}
        to={value === undefined ? "撤回" : countText(value)}
      />
    </td>
    <td className={styles.mute}>{cell || "—"}</td>
  </tr>
);
