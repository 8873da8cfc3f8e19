import type { Board } from "../../domain/board";
import type { Row, Scoreboard } from "../../domain/scoreboard";
import { counterOf } from "../shared/counter";
import {
  characterOf,
  countText,
  gapText,
  monthLabel,
  movementLabel,
  paintOf,
  rankLabel,
  rateLabel,
  smallBaseNote,
} from "../shared/format";
import { Swatch } from "../shared/Swatch";
import styles from "./Heading.module.css";

/** Name, place and the number that decides, with what it is made of. */
export const Heading = ({
  data,
  board,
  row,
}: {
  readonly data: Board;
  readonly board: Scoreboard;
  readonly row: Row;
}) => {
  const { plan, policy } = data;
  const { settings, classes, measure, targetYear } = board;
  const bound = row.classIndex === undefined ? undefined : classes[row.classIndex];
  const [part] = row.standing.parts;
  const counter = counterOf(plan, settings);
  const several = settings.indicator === "combined";
  const indicator = several ? policy.combined.name : plan.indicators[settings.indicator as number]?.name;
  const group = plan.groups.find((candidate) => candidate.group === row.unit.group);
  return (
    <header className={styles.heading}>
      <div>
        <h2>{row.unit.name}</h2>
        <p className={styles.context}>
          {[indicator, monthLabel(settings.month), `${targetYear}年目标`, plan.groups.length > 1 && group?.name]
            .filter(Boolean)
            .join(" · ")}
        </p>
      </div>
      <dl className={styles.figures}>
        <div>
          <dt>{measure.name}</dt>
          <dd>
            <b>{rateLabel(row)}</b>
            {bound && (
              <span className={styles.class}>
                <Swatch paint={paintOf(row, classes)} text={characterOf[bound.colour]} /> {bound.name}
              </span>
            )}
          </dd>
        </div>
        <div>
          <dt>位次</dt>
          <dd>
            <b>{rankLabel(row)}</b>
            <small>{row.rank === undefined ? "" : movementLabel(row.movement)}</small>
          </dd>
        </div>
        {!several && part && (
          <div>
            <dt>实际 / 目标</dt>
            <dd>
              <b>{countText(part.actual)}</b>
              <small>{`/ ${countText(part.target)} ${counter}，${gapText(row.gap, counter)}`}</small>
            </dd>
          </div>
        )}
      </dl>
      {row.smallBase && <p className={styles.small}>小基数：{smallBaseNote(policy)}。</p>}
    </header>
  );
};
