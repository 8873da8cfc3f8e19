import type { Board } from "../../domain/board";
import { type MonthPoint, monthPoints } from "../../domain/history";
import { decemberOf, type Month, monthLabel, monthOfYear, yearOf } from "../../domain/month";
import { none, type Plan, targetOf } from "../../domain/plan";
import type { Settings } from "../../domain/settings";
import type { YearEnd, YearEndPoint } from "../../domain/yearEnd";
import { type Frame, linePath, type Scales, scalesOf } from "../shared/chartScale";
import { countText } from "../shared/format";
import { TableHead } from "../shared/TableHead";
import { useWidth } from "../shared/useWidth";
import { Band, OutlookNote } from "./Outlook";
import { outlookMark, outlookText, rangeText } from "./outlookText";
import own from "./PathChart.module.css";
import styles from "./Portrait.module.css";

interface PathChartProps {
  readonly data: Board;
  readonly unit: number;
  readonly indicator: number;
  readonly settings: Settings;
  readonly span: readonly [Month, Month];
  readonly title: string;
  /** Drawn after the last month known; never a part of the line. */
  readonly outlook?: YearEnd;
}

const height = 236;

/** A unit's stock against what was due, from month to month; targets stand at the ends of their years. */
export const PathChart = (props: PathChartProps) => {
  const { data, unit, indicator, settings, span, title, outlook } = props;
  const until = Math.min(settings.month, data.ledger.latest);
  const points = monthPoints(data, indicator, unit, span, settings.options.curve).map((point) =>
    point.month > until ? { ...point, actual: none } : point,
  );
  const goals = goalsIn(data.plan, indicator, unit, span);
  const coming = outlook?.kind === "projected" ? outlook.points : [];
  const counts = [
    ...points.flatMap(({ actual, due }) => [actual, due]),
    ...goals.map(({ target }) => target),
    ...coming.flatMap(({ low, high }) => [low, high]),
  ].filter((count) => count !== none);
  if (counts.length === 0) return null;
  return (
    <figure className={styles.figure}>
      <figcaption>
        <h3>{title}</h3>
      </figcaption>
      <Plot {...{ title, span, points, goals, outlook }} range={[Math.min(...counts), Math.max(...counts)]} />
      {outlook && <OutlookNote text={outlookText(data, { indicator, unit, month: settings.month }, outlook)} />}
      <Numbers points={points} until={until} coming={coming.slice(1)} />
    </figure>
  );
};

interface PlotProps {
  readonly title: string;
  readonly span: readonly [Month, Month];
  readonly points: readonly MonthPoint[];
  readonly goals: readonly GoalPoint[];
  readonly outlook: YearEnd | undefined;
  readonly range: readonly [number, number];
}

const Plot = ({ title, span, points, goals, outlook, range: [low, high] }: PlotProps) => {
  const [figure, width] = useWidth<HTMLDivElement>();
  const frame: Frame = { width, height, left: 42, right: 46, top: 26, bottom: 30 };
  const pad = Math.max(1, Math.ceil((high - low) * 0.08));
  const scales = scalesOf(frame, span, [Math.max(0, low - pad), high + pad], 5);
  const reported = points.filter(({ actual }) => actual !== none);
  return (
    <div ref={figure}>
      <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={`${title}，数据见下表`}>
        <Grid frame={frame} scales={scales} span={span} />
        {outlook && <Band outlook={outlook} scales={scales} left={frame.left} />}
        <path className={own.due} d={pathOf(points, scales, "due")} />
        <path className={styles.actual} d={pathOf(points, scales, "actual")} />
        <Goals goals={goals} scales={scales} />
        <LastPoint point={reported[reported.length - 1]} scales={scales} />
      </svg>
    </div>
  );
};

interface GoalPoint {
  readonly month: Month;
  readonly target: number;
}

const goalsIn = (plan: Plan, indicator: number, unit: number, span: readonly [Month, Month]): readonly GoalPoint[] =>
  yearsIn(span).flatMap((year) => {
    const target = targetOf(plan, indicator, unit, year);
    return decemberOf(year) <= span[0] || target === none ? [] : [{ month: decemberOf(year), target }];
  });

const Goals = ({ goals, scales: { x, y } }: { readonly goals: readonly GoalPoint[]; readonly scales: Scales }) => (
  <>
    {goals.map(({ month, target }) => (
      <g key={month}>
        <circle className={own.goal} cx={x(month)} cy={y(target)} r={3.5} />
        <text className={`${own.label} ${own.target}`} x={x(month)} y={y(target) - 8} textAnchor="middle">
          {countText(target)}
        </text>
      </g>
    ))}
  </>
);

const yearsIn = ([from, to]: readonly [Month, Month]): readonly number[] =>
  Array.from({ length: yearOf(to) - yearOf(from) + 1 }, (_, k) => yearOf(from) + k);

const pathOf = (points: readonly MonthPoint[], { x, y }: Scales, of: "actual" | "due"): string =>
  linePath(points.map((point) => (point[of] === none ? undefined : [x(point.month), y(point[of])])));

const LastPoint = ({ point, scales: { x, y } }: { readonly point: MonthPoint | undefined; readonly scales: Scales }) =>
  point ? (
    <g>
      <circle className={styles.dot} cx={x(point.month)} cy={y(point.actual)} r={4} />
      <text className={own.last} x={x(point.month) + 8} y={y(point.actual) + 16}>
        {countText(point.actual)}
      </text>
    </g>
  ) : null;

interface GridProps {
  readonly frame: Frame;
  readonly scales: Scales;
  readonly span: readonly [Month, Month];
}

/** Room that the name of every month needs; with less, every third has one. */
const roomy = 500;

const Grid = ({ frame, scales: { x, y, ticks }, span: [from, to] }: GridProps) => {
  const months = Array.from({ length: to - from + 1 }, (_, k) => from + k);
  const long = to - from > 12;
  const every = long ? 12 : frame.width < roomy ? 3 : 1;
  return (
    <g>
      {ticks.map((tick) => (
        <g key={tick}>
          <line className={styles.grid} x1={frame.left} x2={frame.width - frame.right} y1={y(tick)} y2={y(tick)} />
          <text className={own.label} x={frame.left - 6} y={y(tick) + 4} textAnchor="end">
            {countText(tick)}
          </text>
        </g>
      ))}
      {months
        .filter((month) => monthOfYear(month) % every === 0)
        .map((month) => (
          <text key={month} className={own.label} x={x(month)} y={height - 6} textAnchor="middle">
            {long ? `${yearOf(month)}末` : month === from ? "上年末" : `${monthOfYear(month)}月`}
          </text>
        ))}
    </g>
  );
};

/** Up to `until` a missing count is 未报; of a month after it nothing is known yet. */
const Numbers = ({
  points,
  until,
  coming,
}: {
  readonly points: readonly MonthPoint[];
  readonly until: Month;
  readonly coming: readonly YearEndPoint[];
}) => {
  const ranges = new Map(coming.map((point) => [point.month, rangeText(point)]));
  return (
    <details>
      <summary>虚线为序时应达，空心点为年末目标。查看数据表</summary>
      <table className={styles.table}>
        <TableHead titles={["月份", "实际", "序时应达", ...(ranges.size > 0 ? [outlookMark] : [])]} />
        <tbody>
          {points.map(({ month, actual, due }) => (
            <tr key={month}>
              <th scope="row">{monthLabel(month)}</th>
              <td>{actual === none && month <= until ? "未报" : countText(actual)}</td>
              <td>{countText(due)}</td>
              {ranges.size > 0 && <td>{ranges.get(month) ?? ""}</td>}
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
};
