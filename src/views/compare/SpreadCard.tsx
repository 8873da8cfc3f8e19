import { minus } from "../../domain/fraction";
import { decimalsOf, percentText } from "../../domain/percent";
import type { Scoreboard } from "../../domain/scoreboard";
import { quarterOf, type Spread, spreadOf } from "../../domain/spread";
import { rateLabel } from "../shared/format";
import { TableHead } from "../shared/TableHead";
import { Card } from "./Card";
import type { Compared } from "./compared";
import { pointsText } from "./differenceText";
import { Scroll } from "./Scroll";
import { SpreadPlot } from "./SpreadPlot";
import styles from "./Tables.module.css";

const note =
  "四分位按排序后第1＋(n−1)×k/4个位置、相邻两数间按比例取值（与电子表格 QUARTILE.INC 相同）；灰带为中间一半，竖线为中位";

/** Where each unit lies among all that have a rate: of all indicators together first, then of each alone. */
export const SpreadCard = ({ data, board, rows, boards }: Compared) => {
  const { plan, policy } = data;
  const several = board.settings.indicator === "combined";
  const shown = several
    ? [
        { name: policy.combined.name, of: board },
        ...boards.map((of, k) => ({ name: plan.indicators[k]?.shortName ?? "", of })),
      ]
    : [{ name: "", of: board }];
  return (
    <Card name="spread" title="在全部街镇中的位置" note={note}>
      {shown.map(({ name, of }) => (
        <OneSpread key={name} name={name} board={of} chosen={rows.map(({ index }) => index)} />
      ))}
    </Card>
  );
};

interface OneSpreadProps {
  readonly name: string;
  readonly board: Scoreboard;
  readonly chosen: readonly number[];
}

const OneSpread = ({ name, board, chosen }: OneSpreadProps) => {
  const spread = spreadOf(board.rows.map(({ standing }) => standing.rate));
  const title = `${name}${board.measure.name}的分布`;
  if (!spread) return <p>{`${title}：没有一个街镇有完成率`}</p>;
  return (
    <>
      <SpreadPlot title={title} board={board} spread={spread} chosen={chosen} />
      <Scroll label={`${title}的数字`}>
        <FivePoints title={title} board={board} spread={spread} />
        <Positions board={board} spread={spread} chosen={chosen} />
      </Scroll>
    </>
  );
};

const points = ["worst", "lower", "median", "upper", "best"] as const;

const FivePoints = ({
  title,
  board,
  spread,
}: Pick<OneSpreadProps, "board"> & { readonly title: string; readonly spread: Spread }) => {
  const rates = points.map((point) => spread[point]);
  const decimals = decimalsOf(rates, board.measure.classes);
  return (
    <table className={styles.table}>
      <caption className="visually-hidden">{`${title}：五个位置`}</caption>
      <TableHead titles={[lacking(board, spread.count), "最低", "下四分位", "中位", "上四分位", "最高"]} />
      <tbody>
        <tr>
          <th scope="row">{board.measure.name}</th>
          {rates.map((rate, k) => (
            <td key={points[k]} data-spread={points[k]}>{`${percentText(rate, decimals[k] ?? 1)}%`}</td>
          ))}
        </tr>
      </tbody>
    </table>
  );
};

/** How many units the spread is of, and who is not in it. */
const lacking = ({ counts }: Scoreboard, count: number): string =>
  [
    `${count}个街镇`,
    counts.unreported > 0 ? `未报${counts.unreported}个不在内` : "",
    counts.untasked > 0 ? `无任务${counts.untasked}个不在内` : "",
  ]
    .filter(Boolean)
    .join("，");

const quarters = ["上四分位及以上", "中位至上四分位", "下四分位至中位", "下四分位以下"] as const;

const Positions = ({ board, spread, chosen }: Omit<OneSpreadProps, "name"> & { readonly spread: Spread }) => (
  <table className={styles.table}>
    <TableHead titles={["街镇", board.measure.name, "所在", "与中位相比"]} />
    <tbody>
      {chosen.map((index) => {
        const row = board.rows[index];
        const rate = row?.standing.rate;
        if (!row) return null;
        const points = rate && minus(rate, spread.median);
        return (
          <tr key={row.unit.code} data-position={row.unit.code}>
            <th scope="row">{row.unit.shortName}</th>
            <td>{rateLabel(row)}</td>
            <td>{rate ? quarters[quarterOf(rate, spread)] : "不在内"}</td>
            <td>{points ? relative(pointsText(points, decimalsOf([points], [])[0] ?? 1, "")) : "—"}</td>
          </tr>
        );
      })}
    </tbody>
  </table>
);

const relative = (text: string): string => text.replace(/^多/, "高").replace(/^少/, "低");
