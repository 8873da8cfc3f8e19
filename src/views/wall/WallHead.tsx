import { goalStandings, isReached } from "../../domain/goalStandings";
import { monthLabel } from "../../domain/month";
import { basisNames } from "../../domain/optionChoices";
import { percentText } from "../../domain/percent";
import { none } from "../../domain/plan";
import { type ClassBound, characterOf, type Options } from "../../domain/policy";
import { sideOf } from "../../domain/sideOf";
import { subjectOf } from "../../domain/subjectOf";
import { type SumLine, sumsDiffer } from "../../domain/sums";
import type { WallTurn } from "../../domain/wall";
import { asOfLabel, plainPercent } from "../../domain/wording";
import { countText, gapText, numberText } from "../shared/format";
import { Swatch } from "../shared/Swatch";
import type { Scene } from "../shared/scene";
import { DeskCode } from "./DeskCode";
import { useDeskAddress } from "./useDeskAddress";
import styles from "./WallHead.module.css";

interface WallHeadProps extends Scene {
  readonly scene: WallTurn;
}

/** What the scene is about, the whole district in a few figures, and where somebody at a desk finds the same. */
export const WallHead = ({ data, board, scene }: WallHeadProps) => {
  const { settings, reported } = board;
  const reportedText = `${numberText(reported.units)}/${numberText(reported.of)} 已报`;
  const address = useDeskAddress({ data, board, scene });
  return (
    <header className={styles.head}>
      <div>
        <h1>{scene.kind === "goals" ? "全区目标" : nameOf(data, board)}</h1>
        {scene.kind === "goals" ? <GoalFigures data={data} board={board} /> : <Figures data={data} board={board} />}
      </div>
      <div className={styles.corner}>
        <div className={styles.when}>
          <p>{monthLabel(settings.month)}</p>
          <p>
            {asOfLabel(settings.month, data.ledger.latest)}
            {scene.kind !== "goals" && " · "}
            {scene.kind !== "goals" && (reported.units < reported.of ? <strong>{reportedText}</strong> : reportedText)}
          </p>
          {address && <p>扫码在手边打开</p>}
        </div>
        {address && <DeskCode address={address} />}
      </div>
    </header>
  );
};

const GoalFigures = ({ data, board }: Scene) => {
  const standings = goalStandings(data, board.settings);
  return (
    <dl className={styles.figures}>
      <Figure name="目标" value={`${numberText(standings.length)}项`} />
      <Figure name="有完成数" value={`${numberText(standings.filter(isReached).length)}项`} />
    </dl>
  );
};

/** The sum that is not the one shown: the annex prints another one than its rows give. */
const otherTarget = (district: SumLine, basis: Options["basis"]): string => {
  const other = basis === "printed" ? district.computed : district.printed;
  const name = basisNames[basis === "printed" ? "computed" : "printed"];
  return other ? `${name}${countText(other.standing.parts[0]?.target ?? none)}` : "";
};

/** How several indicators become one rate. */
const combinedName = ({ policy: { combined } }: Scene["data"], { measure, settings }: Scene["board"]): string =>
  settings.options.combine === "weakest"
    ? `${measure.name}（取较弱的一项）`
    : `${measure.name}（${combined.weightNote}，单项最高${plainPercent(combined.cap)}）`;

const Figures = ({ data, board }: Scene) => {
  const { settings, measure, district, targetYear } = board;
  const { standing, decimals, classIndex } = sideOf(district, settings.options.basis);
  const { parts, rate } = standing;
  const [part] = parts;
  const isOne = settings.indicator !== "combined" && part !== undefined;
  return (
    <dl className={styles.figures}>
      {isOne && part.actual !== none && (
        <Figure name={district.missing > 0 ? "已报单位合计" : "全区实际"} value={countText(part.actual)} />
      )}
      {isOne && settings.measure === "pace" && <Figure name="序时应达" value={countText(part.due)} />}
      {isOne && (
        <Figure
          name={`${targetYear}年目标`}
          value={countText(part.target)}
          aside={sumsDiffer(district) ? otherTarget(district, settings.options.basis) : ""}
        />
      )}
      <Figure
        name={isOne ? measure.name : combinedName(data, board)}
        value={rate ? `${percentText(rate, decimals)}%` : "—"}
        paint={classIndex === undefined ? undefined : board.classes[classIndex]}
      />
      {isOne && part.gap !== undefined && <Figure name="距目标" value={gapText(part.gap, "")} />}
    </dl>
  );
};

const nameOf = (data: Scene["data"], board: Scene["board"]): string =>
  subjectOf(data, board).split(" · ").slice(0, 2).join(" · ");

interface FigureProps {
  readonly name: string;
  readonly value: string;
  readonly aside?: string;
  readonly paint?: ClassBound | undefined;
}

const Figure = ({ name, value, aside, paint }: FigureProps) => (
  <div>
    <dt>{name}</dt>
    <dd>
      {value}
      {aside && <small>{aside}</small>}
      {paint && <Swatch paint={paint.colour} text={characterOf[paint.colour]} />}
    </dd>
  </div>
);
