import { monthOfYear, yearOf } from "../../domain/month";
import type { MonthPlaces } from "../../domain/rankPaths";
import type { Row } from "../../domain/scoreboard";
import { type Frame, linePath, type Scales, scalesOf } from "../shared/chartScale";
import { useWidth } from "../shared/useWidth";
import { apart, namedMarks } from "./apart";
import styles from "./Charts.module.css";

interface BumpChartProps {
  readonly title: string;
  readonly history: readonly MonthPlaces[];
  /** All units of a set of peers. */
  readonly members: readonly Row[];
  readonly chosen: readonly Row[];
}

const narrow = 480;
const yearRoom = 54;
const tallest = 460;
const roomiest = 24;
const line = 17;

/** One line a unit, the chosen ones in ink over the others, each with a stroke of its own and its name at both ends. */
export const BumpChart = ({ title, history, members, chosen }: BumpChartProps) => {
  const [svg, width] = useWidth<SVGSVGElement>();
  const inked = chosen.filter(({ index }) => members.some((member) => member.index === index));
  const { scales, frame, roomy } = groundOf(history, members, inked, width);
  const named = roomy ? members : inked;
  return (
    <svg
      ref={svg}
      className={styles.chart}
      viewBox={`0 0 ${width} ${frame.height}`}
      role="img"
      aria-label={`${title}，数据见下表`}
    >
      <Years history={history} scales={scales} frame={frame} />
      {members.map(({ unit, index }) => (
        <path key={unit.code} className={styles.faint} d={pathOf(history, index, scales)} data-line-of={unit.code}>
          <title>{unit.name}</title>
        </path>
      ))}
      {inked.map(({ unit, index }) => (
        <g key={unit.code} data-inked={unit.code}>
          <path className={styles.halo} d={pathOf(history, index, scales, inked)} />
          <path
            className={styles.inked}
            data-line={chosen.findIndex((row) => row.index === index) + 1}
            d={pathOf(history, index, scales, inked)}
          />
        </g>
      ))}
      <Ends history={history} named={named} inked={inked} scales={scales} frame={frame} side="left" />
      <Ends history={[...history].reverse()} named={named} inked={inked} scales={scales} frame={frame} side="right" />
    </svg>
  );
};

/** As high as the last place needs, with room for the names of the chosen at both ends. */
const groundOf = (history: readonly MonthPlaces[], members: readonly Row[], inked: readonly Row[], width: number) => {
  const most = Math.max(2, members.length);
  const step = Math.min(roomiest, tallest / most);
  const roomy = step >= line;
  const named = roomy ? members : inked;
  const height = Math.max(inked.length * line, step * (most - 1)) + 48;
  const [first, last] = [history[0], history[history.length - 1]];
  const left = sideFor(named, (row) => leftText(first, row, width));
  const right = sideFor(named, (row) => rightText(last, row));
  const frame: Frame = { width, height, left, right, top: 12, bottom: 36 };
  return { roomy, frame, scales: scalesOf(frame, [first?.month ?? 0, last?.month ?? 1], [most, 1], 1) };
};

/** Room for the longest of the labels at one end. */
const sideFor = (named: readonly Row[], textOf: (row: Row) => string): number =>
  14 + Math.max(0, ...named.map((row) => widthOf(textOf(row))));

/** Of the larger letters of the chart; figures are narrower than characters. */
const widthOf = (text: string): number => [...text].reduce((sum, letter) => sum + (/[ -~]/.test(letter) ? 8 : 14), 0);

/** Between lines that share a place: wide enough that none hides another. */
const beside = 5;

const pathOf = (history: readonly MonthPlaces[], index: number, { x, y }: Scales, inked: readonly Row[] = []): string =>
  linePath(
    history.map(({ month, places }) => {
      const place = places[index];
      if (!place) return undefined;
      const sharing = inked.filter((row) => places[row.index] === place);
      const at = sharing.findIndex((row) => row.index === index);
      return [x(month), y(place) + (at === -1 ? 0 : (at - (sharing.length - 1) / 2) * beside)];
    }),
  );

const Years = ({
  history,
  scales: { x },
  frame,
}: Pick<BumpChartProps, "history"> & { readonly scales: Scales; readonly frame: Frame }) => {
  const last = history[history.length - 1]?.month;
  const marks = history.map(({ month }) => month).filter((month) => monthOfYear(month) === 12 || month === last);
  const named = namedMarks(marks.map(x), yearRoom);
  return (
    <g>
      {marks.map((month, k) => (
        <g key={month}>
          <line
            className={styles.grid}
            x1={x(month)}
            x2={x(month)}
            y1={frame.top - 8}
            y2={frame.height - frame.bottom + 8}
          />
          {named.has(k) && (
            <text className={styles.axis} x={x(month)} y={frame.height - 6} textAnchor="middle">
              {monthOfYear(month) === 12 ? `${yearOf(month)}末` : `${monthOfYear(month)}月`}
            </text>
          )}
        </g>
      ))}
    </g>
  );
};

/** Names at one end, nearest month first: at the height of the first place there is, with the place of the end itself. */
const Ends = ({
  history,
  named,
  inked,
  scales: { y },
  frame,
  side,
}: Pick<BumpChartProps, "history"> & {
  readonly named: readonly Row[];
  readonly inked: readonly Row[];
  readonly scales: Scales;
  readonly frame: Frame;
  readonly side: "left" | "right";
}) => {
  const there = named.filter((row) => inked.includes(row) || history[0]?.places[row.index]);
  const known = there.map(({ index }) => history.find(({ places }) => places[index])?.places[index] ?? 0);
  const wanted = known.map((place) => (place === 0 ? frame.height : y(place)));
  const heights = apart(wanted, line, [frame.top, frame.height - frame.bottom + 4]);
  const left = side === "left";
  return (
    <g>
      {there.map((row, k) => (
        <text
          key={row.unit.code}
          className={inked.includes(row) ? styles.value : styles.axis}
          x={left ? frame.left - 8 : frame.width - frame.right + 8}
          y={(heights[k] ?? 0) + 5}
          textAnchor={left ? "end" : "start"}
          data-end={`${side} ${row.unit.code}`}
        >
          {left ? leftText(history[0], row, frame.width) : rightText(history[0], row)}
        </text>
      ))}
    </g>
  );
};

/** Where there is little room, the name stands at the other end only. */
const leftText = (end: MonthPlaces | undefined, row: Row, width: number): string =>
  width < narrow ? placeText(end, row) : `${row.unit.shortName} ${placeText(end, row)}`;

const rightText = (end: MonthPlaces | undefined, row: Row): string => `${placeText(end, row)} ${row.unit.shortName}`;

const placeText = (end: MonthPlaces | undefined, { index }: Row): string =>
  end?.places[index] ? `${end.isTied(index) ? "并列" : ""}第${end.places[index]}` : "无位次";
