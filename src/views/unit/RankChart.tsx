import { monthLabel, monthOfYear, yearOf } from "../../domain/month";
import { amongText } from "../../domain/peers";
import type { Portrait } from "../../domain/portrait";
import type { Row, Scoreboard } from "../../domain/scoreboard";
import { type Frame, linePath, type Scales, scalesOf } from "../shared/chartScale";
import { placeText } from "../shared/format";
import { TableHead } from "../shared/TableHead";
import styles from "./Portrait.module.css";

/** On a phone the letters are half as large again; a shared place takes two more. */
const frameFor = (tied: boolean): Frame => ({
  ...{ width: 520, height: 160, left: 38, top: 14, bottom: 34 },
  right: tied ? 96 : 56,
});

type History = Portrait["ranks"];

interface RankChartProps {
  readonly history: History;
  readonly board: Scoreboard;
  readonly row: Row;
}

/** The unit's place month by month among its peers, the first at the top. */
export const RankChart = ({ history, board, row: { unit, set } }: RankChartProps) => {
  const { peers, measure, settings, targetYear } = board;
  const [first] = history;
  const last = history[history.length - 1];
  if (!first || !last || history.length < 2) return null;
  const count = peers.setOf.filter((each) => each === set).length;
  const frame = frameFor(last.tied);
  const scales = scalesOf(frame, [first.month, last.month], [count, 1], 5);
  const title = `${amongText(peers, set)}中的位次变化：${measure.name}`;
  if (set === peers.unranked)
    return (
      <figure className={styles.figure}>
        <figcaption>{`位次变化：${measure.name}`}</figcaption>
        <p>{`${unit.shortName}没有任务，不在任何一档，没有位次。`}</p>
      </figure>
    );
  return (
    <figure className={styles.figure}>
      <figcaption>{title}</figcaption>
      <svg viewBox={`0 0 ${frame.width} ${frame.height}`} role="img" aria-label={`${title}，数据见下表`}>
        <Grid scales={scales} frame={frame} history={history} count={count} />
        <Line scales={scales} history={history} />
      </svg>
      <Numbers history={history} how={settings.peers === "size" ? `，分档按${targetYear}年目标` : ""} />
    </figure>
  );
};

const Grid = ({
  scales: { x, y },
  frame,
  history,
  count,
}: {
  readonly scales: Scales;
  readonly frame: Frame;
  readonly history: History;
  readonly count: number;
}) => (
  <g>
    {[...new Set([1, Math.ceil(count / 2), count])].map((rank) => (
      <g key={rank}>
        <line className={styles.grid} x1={frame.left} x2={frame.width - frame.right} y1={y(rank)} y2={y(rank)} />
        <text className={styles.axis} x={frame.left - 6} y={y(rank) + 4} textAnchor="end">
          {rank}
        </text>
      </g>
    ))}
    {history
      .filter(({ month }) => monthOfYear(month) === 1)
      .map(({ month }) => (
        <text key={month} className={styles.axis} x={x(month)} y={frame.height - 6} textAnchor="middle">
          {yearOf(month)}
        </text>
      ))}
  </g>
);

/** A month without a place breaks the line. */
const Line = ({ scales: { x, y }, history }: { readonly scales: Scales; readonly history: History }) => {
  const last = history[history.length - 1];
  const points = history.map(({ month, rank }) => (rank === 0 ? undefined : ([x(month), y(rank)] as const)));
  return (
    <>
      <path className={styles.actual} d={linePath(points)} />
      {last && last.rank > 0 && (
        <>
          <circle className={styles.dot} cx={x(last.month)} cy={y(last.rank)} r={4} />
          <text className={styles.value} x={x(last.month) + 8} y={y(last.rank) + 5}>
            {`${last.tied ? "并列" : ""}第${last.rank}`}
          </text>
        </>
      )}
    </>
  );
};

const Numbers = ({ history, how }: { readonly history: History; readonly how: string }) => (
  <details>
    <summary>{`各月按当年目标计算位次${how}。查看数据表`}</summary>
    <table className={styles.table}>
      <TableHead titles={["月份", "位次"]} />
      <tbody>
        {history.map(({ month, rank, tied }) => (
          <tr key={month}>
            <th scope="row">{monthLabel(month)}</th>
            <td>{placeText(rank, tied)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  </details>
);
