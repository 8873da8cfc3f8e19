import type { Board } from "../../domain/board";
import { monthOfYear } from "../../domain/month";
import { percentText } from "../../domain/percent";
import type { Course } from "../../domain/portrait";
import type { Share } from "../../domain/share";
import { signedText } from "../shared/format";
import { TableHead } from "../shared/TableHead";
import styles from "./Portrait.module.css";

/** 占全区: the unit's part in the stock and in each year's growth. */
export const ShareTable = ({
  data: { plan },
  course: { indicator, shares },
}: {
  readonly data: Board;
  readonly course: Course;
}) => (
  <div className={styles.block}>
    <table className={styles.table}>
      <caption>
        <h3>{`占全区：${plan.indicators[indicator]?.name}`}</h3>
      </caption>
      <TableHead titles={["年度", "占存量", "年内净增", "占全区净增"]} />
      <tbody>
        {shares.map(({ year, month, share }) => (
          <tr key={year}>
            <th scope="row">
              {year}
              {monthOfYear(month) < 12 && <small>{`截至${monthOfYear(month)}月`}</small>}
            </th>
            <td>
              {share.ofStock ? `${percentText(share.ofStock, 1)}%` : "—"}
              {share.ofStock && !share.complete && <small>占已报合计</small>}
            </td>
            <td>{share.growth === undefined ? "—" : signedText(share.growth)}</td>
            <td>{growthText(share)}</td>
          </tr>
        ))}
      </tbody>
    </table>
    <p>占全区净增＝本单位净增÷全区净增，各单位合计为100%；净减的为负。</p>
  </div>
);

/** A district that did not grow has no growth to be a part of. */
const growthText = ({ ofGrowth, districtGrowth }: Share): string => {
  if (ofGrowth) return `${percentText(ofGrowth, 1)}%`;
  return districtGrowth === undefined ? "—" : "全区未增";
};
