import { approx, type Fraction } from "../../domain/fraction";
import type { Row, Scoreboard } from "../../domain/scoreboard";
import type { Spread } from "../../domain/spread";
import { type Scales, scalesOf } from "../shared/chartScale";
import { rateLabel } from "../shared/format";
import { useWidth } from "../shared/useWidth";
import { levelsOf } from "./apart";
import styles from "./Charts.module.css";

interface SpreadPlotProps {
  readonly title: string;
  readonly board: Scoreboard;
  readonly spread: Spread;
  readonly chosen: readonly number[];
}

const dot = 4;
const line = 18;

/** All units as dots on one axis, those compared in ink and by name; the middle half as a band, the whole as a tick. */
export const SpreadPlot = ({ title, board, spread, chosen }: SpreadPlotProps) => {
  const [svg, width] = useWidth<SVGSVGElement>();
  const x = axisOf(spread, width);
  const names = namesOf(
    board.rows.filter(({ index }) => chosen.includes(index)),
    x,
    width,
  );
  const dots = dotsOf(board.rows, x);
  const tallest = Math.max(0, ...dots.map(({ level }) => level)) * 2 * dot;
  const base = 22 + (Math.max(0, ...names.map(({ level }) => level)) + 1) * line + tallest;
  const height = base + 40;
  return (
    <svg
      ref={svg}
      className={styles.chart}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={`${title}，数据见下表`}
    >
      <Ground x={x} spread={spread} base={base} top={base - tallest} width={width} />
      <Whole x={x} base={base} top={base - tallest} width={width} name={wholeNames[board.measure.measure]} />
      <Dots dots={dots} base={base} chosen={chosen} />
      {names.map(({ row, at, left, level }) => (
        <g key={row.unit.code} data-named={row.unit.code}>
          <path className={styles.leader} d={`M${at},${14 + level * line}V${base - dot - 2}`} />
          <text className={styles.value} x={left} y={11 + level * line}>
            {row.unit.shortName}
          </text>
        </g>
      ))}
    </svg>
  );
};

/** What 100 % is of. */
const wholeNames = { annual: "目标 100%", pace: "应达 100%", net: "目标 100%" } as const;

/** From the worst to the best, the whole always on it. */
const axisOf = (spread: Spread, width: number): Scales["x"] => {
  const ends = [approx(spread.worst), approx(spread.best), 1];
  const [low, high] = [Math.min(...ends), Math.max(...ends)];
  const pad = (high - low) * 0.03 || 0.01;
  const frame = { width, height: 1, left: 14, right: 14, top: 0, bottom: 0 };
  return scalesOf(frame, [low - pad, high + pad], [0, 1], 1).x;
};

interface Dot {
  readonly row: Row;
  readonly at: number;
  readonly level: number;
}

/** Dots that would cover each other stand on top of each other. */
const dotsOf = (rows: readonly Row[], x: Scales["x"]): readonly Dot[] => {
  const dots = rows.flatMap((row) => (row.standing.rate ? [{ row, at: x(approx(row.standing.rate)) }] : []));
  const levels = levelsOf(dots.map(({ at }) => [at - dot, at + dot] as const));
  return dots.map((each, k) => ({ ...each, level: levels[k] ?? 0 }));
};

const Dots = ({ dots, base, chosen }: { dots: readonly Dot[]; base: number; chosen: readonly number[] }) => (
  <g>
    {dots.map(({ row, at, level }) => (
      <circle
        key={row.unit.code}
        className={chosen.includes(row.index) ? styles.dot : styles.other}
        cx={at}
        cy={base - level * 2 * dot}
        r={chosen.includes(row.index) ? dot + 0.5 : dot - 0.5}
        data-dot={row.unit.code}
      >
        <title>{`${row.unit.name} ${rateLabel(row)}`}</title>
      </circle>
    ))}
  </g>
);

/** Names stand over their dots, on as many levels as they need; none leaves the chart. */
const namesOf = (rows: readonly Row[], x: Scales["x"], width: number) => {
  const placed = rows
    .filter(({ standing }) => standing.rate)
    .map((row) => {
      const room = [...row.unit.shortName].length * 14;
      const at = x(approx(row.standing.rate as Fraction));
      return { row, at, room, left: Math.max(0, Math.min(width - room, at - room / 2)) };
    });
  const levels = levelsOf(placed.map(({ left, room }) => [left - 4, left + room + 4] as const));
  return placed.map((name, k) => ({ ...name, level: levels[k] ?? 0 }));
};

interface GroundProps {
  readonly x: Scales["x"];
  readonly base: number;
  /** Of the highest heap of dots. */
  readonly top: number;
  readonly width: number;
}

/** The middle half as a band with its median, over the axis. */
const Ground = ({ x, spread, base, top, width }: GroundProps & { readonly spread: Spread }) => {
  const [lower = 0, median = 0, upper = 0] = [spread.lower, spread.median, spread.upper].map((rate) => x(approx(rate)));
  const below = base + dot + 6;
  return (
    <g>
      <rect className={styles.band} x={lower} width={upper - lower} y={top - 8} height={below - top + 8} />
      <line className={styles.axisLine} x1={0} x2={width} y1={below} y2={below} />
      <line className={styles.median} x1={median} x2={median} y1={top - 8} y2={below} />
      {Math.abs(median - x(1)) > 70 && (
        <text className={styles.axis} x={median} y={below + 20} textAnchor={anchorOf(median, width)}>
          中位
        </text>
      )}
    </g>
  );
};

const Whole = ({ x, base, top, width, name }: GroundProps & { readonly name: string }) => (
  <g>
    <line className={styles.whole} x1={x(1)} x2={x(1)} y1={top - 12} y2={base + dot + 12} />
    <text className={styles.strong} x={x(1)} y={base + dot + 26} textAnchor={anchorOf(x(1), width)}>
      {name}
    </text>
  </g>
);

const anchorOf = (at: number, width: number): "start" | "middle" | "end" => {
  if (at < 40) return "start";
  return at > width - 40 ? "end" : "middle";
};
