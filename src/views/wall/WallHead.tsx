import { monthLabel } from "../../domain/month";
import { percentText } from "../../domain/percent";
import { none } from "../../domain/plan";
import { type ClassBound, characterOf } from "../../domain/policy";
import { sideOf } from "../../domain/sideOf";
import { subjectOf } from "../../domain/subjectOf";
import { asOfLabel } from "../../domain/wording";
import { countText, gapText, numberText } from "../shared/format";
import { Swatch } from "../shared/Swatch";
import type { Scene } from "../shared/scene";
import styles from "./WallPage.module.css";

/** What the scene is about, and the whole district in a few figures. */
export const WallHead = ({ data, board }: Scene) => {
  const { settings, measure, district, reported, targetYear } = board;
  const { standing, decimals, classIndex } = sideOf(district, settings.options.basis);
  const { parts, rate } = standing;
  const [part] = parts;
  const isOne = settings.indicator !== "combined" && part !== undefined;
  return (
    <header className={styles.head}>
      <div>
        <h1>{nameOf(data, board)}</h1>
        <dl className={styles.figures}>
          {isOne && part.actual !== none && <Figure name="全区实际" value={countText(part.actual)} />}
          {isOne && <Figure name={`${targetYear}年目标`} value={countText(part.target)} />}
          <Figure
            name={measure.name}
            value={rate ? `${percentText(rate, decimals)}%` : "—"}
            paint={classIndex === undefined ? undefined : board.classes[classIndex]}
          />
          {isOne && part.gap !== undefined && <Figure name="差额" value={gapText(part.gap, "")} />}
        </dl>
      </div>
      <div className={styles.when}>
        <p>{monthLabel(settings.month)}</p>
        <p>{`${asOfLabel(settings.month, data.ledger.latest)} · ${numberText(reported.units)}/${numberText(reported.of)} 已报`}</p>
      </div>
    </header>
  );
};

const nameOf = (data: Scene["data"], board: Scene["board"]): string =>
  subjectOf(data, board).split(" · ").slice(0, 2).join(" · ");

const Figure = ({
  name,
  value,
  paint,
}: {
  readonly name: string;
  readonly value: string;
  readonly paint?: ClassBound | undefined;
}) => (
  <div>
    <dt>{name}</dt>
    <dd>
      {value}
      {paint && <Swatch paint={paint.colour} text={characterOf[paint.colour]} />}
    </dd>
  </div>
);
