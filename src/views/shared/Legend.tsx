import type { Scoreboard } from "../../domain/scoreboard";
import { characterOf, rangeText } from "./format";
import styles from "./Legend.module.css";
import { Swatch } from "./Swatch";

/** The classes in words with their ranges and counts. Hover, focus or a click lights up their units elsewhere. */
export const Legend = ({
  board,
  note,
  lit,
  onLight,
  onPin,
}: {
  readonly board: Scoreboard;
  readonly note: string;
  /** `data-class` values that are lit up. */
  readonly lit: string | undefined;
  readonly onLight: (paint: string | undefined) => void;
  readonly onPin: (paint: string) => void;
}) => {
  const { classes, counts } = board;
  const entries = [
    ...classes.map((bound, index) => ({
      paint: bound.colour as string,
      sign: characterOf[bound.colour],
      name: bound.name,
      range: rangeText(classes, index),
      count: counts.classes[index] ?? 0,
    })),
    { paint: "unreported", sign: "灰", name: "未报", range: "", count: counts.unreported },
    { paint: "untasked", sign: "—", name: "无任务", range: "", count: counts.untasked },
  ].filter(({ paint, count }) => count > 0 || (paint !== "unreported" && paint !== "untasked"));
  return (
    <div className={styles.legend}>
      <ul className={styles.list} aria-label="图例">
        {entries.map(({ paint, sign, name, range, count }) => (
          <li key={paint}>
            <button
              type="button"
              className={styles.entry}
              data-lit={lit === paint || undefined}
              aria-pressed={lit === paint}
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
};
