import type { IndexedPath } from "../../domain/indexedPath";
import { type Month, monthOfYear, yearOf } from "../../domain/month";
import { none } from "../../domain/plan";
import type { Row } from "../../domain/scoreboard";
import { type Frame, linePath, type Scales, scalesOf } from "../shared/chartScale";
import { countText } from "../shared/format";
import { useWidth } from "../shared/useWidth";
import styles from "./Charts.module.css";

export interface UnitPath {
  readonly unit: Row["unit"];
  /** Undefined without a target to measure by. */
  readonly path: IndexedPath | undefined;
}

interface PathPanelProps extends UnitPath {
  readonly span: readonly [Month, Month];
  /** Percent of the whole, the same for all panels of a row. */
  readonly range: readonly [number, number];
  readonly title: string;
  readonly counter: string;
}

const height = 150;

/** Lowest and highest of all paths, in percent of their wholes; 100 always lies within. */
export const rangeOf = (paths: readonly UnitPath[]): readonly [number, number] => {
  const values = paths.flatMap(({ path }) =>
    path
      ? [...path.points.flatMap(({ actual, due }) => [actual, due]), ...path.goals.map(({ target }) => target)]
          .filter((count) => count !== none)
          .map((count) => (count / path.whole) * 100)
      : [],
  );
  const [low, high] = [Math.min(100, ...values), Math.max(100, ...values)];
  const pad = Math.max(1, (high - low) * 0.06);
  return [Math.max(0, low - pad), high + pad];
};

/** One unit's path; what is drawn in percent stands in companies in the heading and the table. */
export const PathPanel = ({ unit, path, span, range, title, counter }: PathPanelProps) => {
  const [svg, width] = useWidth<SVGSVGElement>();
  const year = yearOf(span[1]);
  const frame: Frame = { width, height, left: 40, right: 20, top: 15, bottom: 22 };
  const scales = scalesOf(frame, span, range, 4);
  return (
    <div className={styles.panel} data-panel={unit.code}>
      <h4>
        {unit.shortName}
        {path && <small>{`100%＝${countText(path.whole)}${counter}`}</small>}
      </h4>
      {path ? (
        <svg
          ref={svg}
          className={styles.chart}
          viewBox={`0 0 ${width} ${height}`}
          role="img"
          aria-label={`${unit.name}，${title}，数据见下表`}
        >
          <Grid scales={scales} span={span} frame={frame} />
          <Lines path={path} scales={scales} />
        </svg>
      ) : (
        <p>{`没有${year}年目标，不画路径`}</p>
      )}
    </div>
  );
};

const Grid = ({
  scales: { x, y, ticks },
  span: [from, to],
  frame,
}: {
  readonly scales: Scales;
  readonly span: readonly [Month, Month];
  readonly frame: Frame;
}) => {
  const long = to - from > 12;
  const step = Math.ceil(44 / ((x(to) - x(from)) / ((to - from) / (long ? 12 : 3))));
  const marks = Array.from({ length: to - from + 1 }, (_, k) => from + k).filter((month) =>
    long ? monthOfYear(month) === 12 && ((to - month) / 12) % step === 0 : monthOfYear(month) % (3 * step) === 0,
  );
  return (
    <g>
      {ticks.map((tick) => (
        <g key={tick}>
          <line
            className={tick === 100 ? styles.hundred : styles.grid}
            x1={frame.left}
            x2={frame.width - frame.right}
            y1={y(tick)}
            y2={y(tick)}
          />
          <text className={styles.axis} x={frame.left - 5} y={y(tick) + 4} textAnchor="end">
            {tick === 100 ? "100%" : tick}
          </text>
        </g>
      ))}
      {marks.map((month) => (
        <text key={month} className={styles.axis} x={x(month)} y={frame.height - 4} textAnchor="middle">
          {long ? yearOf(month) : month === from ? "上年末" : `${monthOfYear(month)}月`}
        </text>
      ))}
    </g>
  );
};

const Lines = ({
  path: { points, goals, whole },
  scales: { x, y },
}: {
  readonly path: IndexedPath;
  readonly scales: Scales;
}) => {
  const at = (count: number): number => y((count / whole) * 100);
  const pathOf = (of: "actual" | "due"): string =>
    linePath(points.map((point) => (point[of] === none ? undefined : [x(point.month), at(point[of])])));
  const reported = points.filter(({ actual }) => actual !== none);
  const last = reported[reported.length - 1];
  const end = points[points.length - 1]?.month ?? 0;
  return (
    <>
      <path className={styles.due} d={pathOf("due")} />
      {goals.map(({ month, target }) => (
        <circle key={month} className={styles.goal} cx={x(month)} cy={at(target)} r={3} />
      ))}
      <path className={styles.actual} d={pathOf("actual")} />
      {last && (
        <>
          <circle className={styles.dot} cx={x(last.month)} cy={at(last.actual)} r={3.5} />
          <text
            className={styles.value}
            {...labelPlace({
              x: x(last.month),
              y: at(last.actual),
              digits: countText(last.actual).length,
              behind: last.actual <= last.due,
              right: x(end),
            })}
          >
            {countText(last.actual)}
          </text>
        </>
      )}
    </>
  );
};

interface Spot {
  readonly x: number;
  readonly y: number;
  readonly digits: number;
  readonly behind: boolean;
  /** Where the months end. */
  readonly right: number;
}

/** Behind the last month and away from the path of what is due; back over its own path only at the edge of the chart. */
const labelPlace = ({ x, y, digits, behind, right }: Spot) => {
  const beside = y + 18 > height - 24;
  const inside = x + 6 + 8.5 * digits > right + 18;
  return {
    x: inside ? x - 5 : x + 6,
    y: behind && !beside ? y + 16 : beside && !inside ? y + 5 : Math.max(12, y - 8),
    textAnchor: inside ? ("end" as const) : ("start" as const),
  };
};
