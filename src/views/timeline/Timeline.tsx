import { type KeyboardEvent, useCallback } from "react";
import { approx, type Fraction } from "../../domain/fraction";
import { type Month, monthLabel, monthOfYear, yearOf } from "../../domain/month";
import styles from "./Timeline.module.css";
import { usePlay } from "./usePlay";

export interface TimelineProps {
  readonly first: Month;
  readonly last: Month;
  /** The last month with a report. */
  readonly latest: Month;
  readonly month: Month;
  /** True while the month keeps moving with the latest report. */
  readonly following: boolean;
  /** The district's rate by month. */
  readonly history: readonly { readonly month: Month; readonly rate: Fraction | undefined }[];
  readonly onMonth: (month: Month, quietly: boolean) => void;
  readonly onLatest: (quietly: boolean) => void;
}

/** The months of the plan: drag, click, arrows (one month), PgUp and PgDn (one year), Home and End, or play. */
export const Timeline = (props: TimelineProps) => {
  const { first, latest, month, following, onMonth, onLatest } = props;
  const quietly = useCallback((to: Month) => onMonth(to, true), [onMonth]);
  const atEnd = useCallback(() => onLatest(true), [onLatest]);
  const { playing, toggle, stop } = usePlay(month, [first, latest], quietly, atEnd);
  return (
    <div className={styles.timeline}>
      <button
        type="button"
        className={styles.play}
        data-screen-only
        disabled={latest === first}
        aria-label={playing ? "暂停" : "逐月播放"}
        onClick={toggle}
      >
        <svg viewBox="0 0 16 16" width="1em" height="1em" aria-hidden="true">
          <path d={playing ? "M4 3h3v10H4zM9 3h3v10H9z" : "M4 2.5v11l9-5.5z"} fill="currentColor" />
        </svg>
      </button>
      <div className={styles.track}>
        <Axis {...props} />
        <Slider {...props} onStart={stop} />
      </div>
      <button
        type="button"
        className={styles.latest}
        data-screen-only
        disabled={following}
        onClick={() => onLatest(false)}
      >
        最新
      </button>
    </div>
  );
};

const leaps: Readonly<Record<string, number>> = { PageUp: 12, PageDown: -12 };

const Slider = ({ first, last, latest, month, onMonth, onStart }: TimelineProps & { readonly onStart: () => void }) => {
  const move = (to: Month): void => {
    onStart();
    onMonth(Math.min(last, Math.max(first, to)), true);
  };
  const leap = (event: KeyboardEvent): void => {
    const months = leaps[event.key];
    if (months === undefined) return;
    event.preventDefault();
    move(month + months);
  };
  return (
    <input
      type="range"
      className={styles.range}
      min={first}
      max={last}
      step={1}
      value={month}
      aria-label="月份"
      aria-valuetext={`${monthLabel(month)}${month > latest ? "，尚无月报" : ""}`}
      onKeyDown={leap}
      onChange={(event) => move(Number(event.target.value))}
    />
  );
};

const high = 34;

/** Year lines, the district's path around 100 %, and where we are. Width is 1000 whatever the screen's. */
const Axis = ({ first, last, latest, month, history }: TimelineProps) => {
  const x = (of: Month): number => ((of - first) / Math.max(1, last - first)) * 1000;
  const rates = history.flatMap(({ rate }) => (rate ? [approx(rate)] : []));
  const low = Math.min(0.85, ...rates);
  const top = Math.max(1.1, ...rates);
  const y = (rate: number): number => high - ((rate - low) / (top - low)) * high;
  const years = Array.from({ length: last - first + 1 }, (_, k) => first + k).filter((m) => monthOfYear(m) === 1);
  const share = x(month) / 1000;
  return (
    <div className={styles.axis} aria-hidden="true">
      <svg className={styles.plot} viewBox={`0 -2 1000 ${high + 4}`} preserveAspectRatio="none" aria-hidden="true">
        <line className={styles.ahead} x1={x(latest)} x2={1000} y1={high} y2={high} />
        <line className={styles.full} x1={0} x2={1000} y1={y(1)} y2={y(1)} />
        {years.map((m) => (
          <line key={m} className={styles.year} x1={x(m)} x2={x(m)} y1={-2} y2={high + 2} />
        ))}
        <path className={styles.line} d={pathOf(history, x, y)} />
        <line className={styles.now} x1={x(month)} x2={x(month)} y1={-2} y2={high + 2} />
      </svg>
      <span className={styles.fullName} style={{ top: `${(((y(1) + 2) / (high + 4)) * 2.2).toFixed(2)}rem` }}>
        100%
      </span>
      {years.map((m) => (
        <span key={m} className={styles.yearName} style={{ left: `${x(m) / 10}%` }}>
          {yearOf(m)}
        </span>
      ))}
      <span className={styles.nowName} data-end={share > 0.7 || undefined} style={{ left: `${share * 100}%` }}>
        {monthLabel(month)}
      </span>
    </div>
  );
};

/** Gaps stay gaps: a month without a rate breaks the line. */
const pathOf = (history: TimelineProps["history"], x: (month: Month) => number, y: (rate: number) => number): string =>
  history
    .map(({ month, rate }, i) =>
      rate ? `${history[i - 1]?.rate ? "L" : "M"}${x(month).toFixed(1)} ${y(approx(rate)).toFixed(1)}` : "",
    )
    .join("");
