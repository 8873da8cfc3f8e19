import { minus } from "../../domain/fraction";
import { decimalsOf, percentText } from "../../domain/percent";
import type { Row, Scoreboard } from "../../domain/scoreboard";
import { quarterOf, type Spread, spreadOf } from "../../domain/spread";
import { rateLabel } from "../shared/format";
import { Scroll } from "../shared/Scroll";
import { TableHead } from "../shared/TableHead";
import { Card } from "./Card";
import charts from "./Charts.module.css";
import type { Compared } from "./compared";
import { medianText } from "./differenceText";
import { SpreadPlot } from "./SpreadPlot";
import styles from "./Tables.module.css";

const note =
  "四分位按排序后第1＋(n−1)×k/4个位置、相邻两数间按比例取值（与电子表格 QUARTILE.INC 相同）；灰带为中间一半，竖线为中位";

/** Where each unit lies among all that have a rate: of all indicators together first, then of each alone. */
export const SpreadCard = ({ data, board, rows, boards }: Compared) => {
  const spreads = spreadsOf({ data, board, rows, boards });
  const chosen = rows.map(({ index }) => index);
  return (
    <Card name="spread" title="在全部街镇中的位置" note={note}>
      <div className={charts.plots}>
        {spreads.map(({ title, board: of, spread }) => (
          <div key={title}>
            {boards.length > 1 && <h3 className={charts.title}>{title}</h3>}
            {spread ? <SpreadPlot title={title} board={of} spread={spread} chosen={chosen} /> : <p>没有街镇有完成率</p>}
          </div>
        ))}
      </div>
      <Scroll label="分布的数字">
        <FivePoints spreads={spreads} />
        {rows.length > 0 && <Positions spreads={spreads} listed={rows} />}
      </Scroll>
      {rows.length === 0 && (
        <details className={styles.details}>
          <summary>查看数据表：各街镇</summary>
          <Scroll label="各街镇，数据表">
            <Positions spreads={spreads} listed={board.rows} />
          </Scroll>
        </details>
      )}
    </Card>
  );
};

interface OneSpread {
  readonly title: string;
  readonly name: string;
  readonly board: Scoreboard;
  readonly spread: Spread | undefined;
}

const spreadsOf = ({ data: { plan, policy }, board, boards }: Compared): readonly OneSpread[] => {
  const several = board.settings.indicator === "combined";
  const shown = several
    ? [
        { name: policy.combined.name, board },
        ...boards.map((each, k) => ({ name: plan.indicators[k]?.shortName ?? "", board: each })),
      ]
    : [{ name: "", board }];
  return shown.map((each) => ({
    ...each,
    name: each.name || each.board.measure.name,
    title: `${each.name}${each.board.measure.name}的分布`,
    spread: spreadOf(each.board.rows.map(({ standing }) => standing.rate)),
  }));
};

const points = ["worst", "lower", "median", "upper", "best"] as const;

const FivePoints = ({ spreads }: { readonly spreads: readonly OneSpread[] }) => (
  <table className={styles.table}>
    <TableHead titles={["分布", "最低", "下四分位", "中位", "上四分位", "最高", "街镇数"]} />
    <tbody>
      {spreads.map(({ name, board, spread }) => {
        const rates = points.map((point) => spread?.[point]);
        const decimals = decimalsOf(rates, board.measure.classes);
        return (
          <tr key={name}>
            <th scope="row">{name}</th>
            {rates.map((rate, k) => (
              <td key={points[k]} data-spread={points[k]}>
                {rate ? `${percentText(rate, decimals[k] ?? 1)}%` : "—"}
              </td>
            ))}
            <td data-spread="count">{countOf(board, spread?.count ?? 0)}</td>
          </tr>
        );
      })}
    </tbody>
  </table>
);

/** How many units the spread is of, and who is not in it. */
const countOf = ({ counts }: Scoreboard, count: number): string => {
  const lacks = [
    counts.unreported > 0 ? `${counts.unreported}个未报` : "",
    counts.untasked > 0 ? `${counts.untasked}个无任务` : "",
  ].filter(Boolean);
  return lacks.length > 0 ? `${count}（另${lacks.join("、")}）` : String(count);
};

const quarters = ["上四分位及以上", "中位至上四分位", "下四分位至中位", "下四分位以下"] as const;

interface PositionsProps {
  readonly spreads: readonly OneSpread[];
  readonly listed: readonly Row[];
}

/** One indicator has room for a line a unit; several are read in columns. */
const Positions = ({ spreads, listed }: PositionsProps) => {
  const [only, another] = spreads;
  const titles = another || !only ? spreads.map(({ name }) => `${name}与中位`) : [only.name, "与中位相比", "所在"];
  return (
    <table className={styles.table}>
      <TableHead titles={["街镇", ...titles]} />
      <tbody>
        {listed.map(({ unit, index }) => (
          <tr key={unit.code} data-position={unit.code}>
            <th scope="row">{unit.shortName}</th>
            {spreads.map((each) => (
              <Position key={each.name} of={each} index={index} alone={!another} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
};

const Position = ({
  of: { board, spread },
  index,
  alone,
}: {
  readonly of: OneSpread;
  readonly index: number;
  readonly alone: boolean;
}) => {
  const row = board.rows[index];
  const rate = row?.standing.rate;
  if (!row || !rate || !spread)
    return (
      <td className={styles.words} colSpan={alone ? 3 : 1}>
        {row ? rateLabel(row) : "—"}
      </td>
    );
  const difference = minus(rate, spread.median);
  const text = medianText(difference, decimalsOf([difference], [])[0] ?? 1);
  const quarter = quarters[quarterOf(rate, spread)];
  return alone ? (
    <>
      <td>{rateLabel(row)}</td>
      <td>{text}</td>
      <td>{quarter}</td>
    </>
  ) : (
    <td>
      {rateLabel(row)}
      <small className={styles.below}>{`${text}，${quarter}`}</small>
    </td>
  );
};
