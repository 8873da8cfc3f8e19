import type { Board } from "../../domain/board";
import type { ConversionLine, LadderStep } from "../../domain/conversion";
import type { Fraction } from "../../domain/fraction";
import { monthOfYear } from "../../domain/month";
import { countText, perHundredText } from "../shared/format";
import { TableHead } from "../shared/TableHead";
import styles from "./Portrait.module.css";

interface ConversionTableProps {
  readonly data: Board;
  readonly step: LadderStep;
  readonly lines: readonly ConversionLine[];
}

/** 转化率: how many of the narrower step there are to a hundred of the wider, beside the district's. */
export const ConversionTable = ({ data: { plan }, step, lines }: ConversionTableProps) => {
  const [wider, narrower] = [plan.indicators[step.wider], plan.indicators[step.narrower]];
  return (
    <div className={styles.block}>
      <table className={styles.table}>
        <caption>
          <h3>{`转化率：每100${wider?.unit}${wider?.name}对应的${narrower?.name}`}</h3>
        </caption>
        <TableHead titles={["年度", `${narrower?.shortName} / ${wider?.shortName}`, `每100${wider?.unit}`, "全区"]} />
        <tbody>
          {lines.map((line) => (
            <tr key={line.year}>
              <th scope="row">
                {line.year}
                {monthOfYear(line.month) < 12 && <small>{`截至${monthOfYear(line.month)}月`}</small>}
              </th>
              <td>{`${countText(line.narrower)} / ${countText(line.wider)}`}</td>
              <td>{perHundred(line.rate)}</td>
              <td>{perHundred(line.district)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p>两项存量之比，不跟踪同一企业；有未报的不计算。</p>
    </div>
  );
};

const perHundred = (rate: Fraction | undefined): string => (rate ? perHundredText(rate) : "—");
