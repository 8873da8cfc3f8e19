import { characterOf } from "../../domain/policy";
import type { Scoreboard } from "../../domain/scoreboard";
import { rangeText } from "../../domain/wording";
import { untaskedName } from "./format";
import styles from "./Legend.module.css";
import { Swatch } from "./Swatch";

interface LegendProps {
  readonly board: Scoreboard;
  readonly note: string;
  /** The `data-class` value that is lit up. */
  readonly lit: string | undefined;
  /** The one that a click has fixed. */
  readonly pinned: string | undefined;
  readonly onLight: (paint: string | undefined) => void;
  readonly onPin: (paint: string) => void;
}

/** The classes in words with their ranges and counts. Hover, focus or a click lights up their units elsewhere. */
export const Legend = ({ board, note, lit, pinned, onLight, onPin }: LegendProps) => (
  <div className={styles.legend}>
    <ul className={styles.list} aria-label="图例">
      {entriesOf(board).map(({ paint, sign, name, range, count }) => (
        <li key={paint}>
          <button
            type="button"
            className={styles.entry}
            data-lit={lit === paint || undefined}
            aria-pressed={pinned === paint}
            onMouseEnter={() => onLight(paint)}
            onMouseLeave={() => onLight(undefined)}
            onFocus={() => onLight(paint)}
            onBlur={() => onLight(undefined)}
            onClick={() => onPin(paint)}
          >
            <Swatch paint={paint} text={sign} />
            <span>{name}</span>
            {range && <span className={styles.range}>{range}</span>}
            <b>{count}</b>
          </button>
        </li>
      ))}
    </ul>
    <p className={styles.note}>{note}</p>
  </div>
);

interface Entry {
  readonly paint: string;
  readonly sign: string;
  readonly name: string;
  readonly range: string;
  readonly count: number;
}

/** The five classes always; the two kinds of nothing only when there are such units. */
const entriesOf = ({ classes, counts, rows }: Scoreboard): readonly Entry[] => [
  ...classes.map(({ colour, name }, index) => ({
    paint: colour,
    sign: characterOf[colour],
    name,
    range: rangeText(classes, index),
    count: counts.classes[index] ?? 0,
  })),
  ...[
    { paint: "unreported", sign: "灰", name: "未报", range: "", count: counts.unreported },
    { paint: "untasked", sign: "—", name: untaskedName(rows), range: "", count: counts.untasked },
  ].filter(({ count }) => count > 0),
];
