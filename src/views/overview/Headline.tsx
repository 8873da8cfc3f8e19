import type { ReactNode } from "react";
import { basisNames } from "../../domain/optionChoices";
import { percentText } from "../../domain/percent";
import { none } from "../../domain/plan";
import { characterOf, type Measure } from "../../domain/policy";
import type { Scoreboard } from "../../domain/scoreboard";
import { sideOf } from "../../domain/sideOf";
import { indicatorsOf, type Part } from "../../domain/standing";
import { lackText, missingLabel } from "../../domain/wording";
import { counterOf } from "../shared/counter";
import { countText, gapText, numberText } from "../shared/format";
import { paceSentence } from "../shared/paceSentence";
import { Swatch } from "../shared/Swatch";
import type { Scene } from "../shared/scene";
import styles from "./Headline.module.css";

/** The district in four figures, or one and each indicator's gap when they are taken together. */
export const Headline = (scene: Scene) => {
  const { data, board } = scene;
  const side = sideOf(board.district, board.settings.options.basis);
  const several = board.settings.indicator === "combined";
  const [part] = side.standing.parts;
  return (
    <dl className={styles.headline}>
      {!several && part && <CountFigures {...scene} part={part} />}
      <RateFigure board={board} several={several} combined={data.policy.combined.name} />
      {side.standing.parts.map((each, k) => {
        const indicator = data.plan.indicators[indicatorsOf(data.plan, board.settings)[k] ?? 0];
        const { gap } = each;
        return (
          <Figure
            key={indicator?.indicator}
            name={`${several ? indicator?.shortName : ""}距${board.targetYear}年目标`}
            value={gapText(gap, "")}
            after={gap ? (indicator?.unit ?? "") : ""}
            note={paceNote(scene, each, k)}
          />
        );
      })}
    </dl>
  );
};

const CountFigures = ({ data, board, part }: Scene & { readonly part: Part }) => {
  const { district, settings, targetYear } = board;
  const counter = counterOf(data.plan, settings);
  const basis = basisNames[district.printed ? settings.options.basis : "computed"];
  return (
    <>
      <Figure
        name="全区实际"
        value={countText(part.actual)}
        after={part.actual === none ? "未报" : counter}
        note={missingLabel(district)}
      />
      <Figure
        name={`${targetYear}年目标（${basis}）`}
        value={countText(part.target)}
        after={counter}
        note={otherSum(board)}
      />
    </>
  );
};

const Figure = ({
  name,
  value,
  after,
  note,
}: {
  readonly name: string;
  readonly value: ReactNode;
  readonly after: ReactNode;
  readonly note: string;
}) => (
  <div className={styles.figure}>
    <dt>{name}</dt>
    <dd>
      <b>{value}</b>
      <small>{after}</small>
    </dd>
    <dd className={styles.note}>{note}</dd>
  </div>
);

const RateFigure = ({
  board,
  several,
  combined,
}: {
  readonly board: Scoreboard;
  readonly several: boolean;
  readonly combined: string;
}) => {
  const side = sideOf(board.district, board.settings.options.basis);
  const { rate, lack } = side.standing;
  const bound = side.classIndex === undefined ? undefined : board.classes[side.classIndex];
  return (
    <div className={styles.figure}>
      <dt>{`${several ? combined : ""}${board.measure.name}`}</dt>
      <dd>
        <b>{rate ? percentText(rate, side.decimals) : "—"}</b>
        <small>{rate ? "%" : board.district.missing > 0 ? "" : lackText(lack)}</small>
      </dd>
      <dd className={styles.note}>
        {bound && (
          <>
            <Swatch paint={bound.colour} text={characterOf[bound.colour]} /> {bound.name}
          </>
        )}
        {several ? missingLabel(board.district) : madeOf(board.measure.measure, side.standing.parts[0])}
      </dd>
    </div>
  );
};

/** What the other way of adding up gives, where it differs. */
const otherSum = ({ district, settings }: Scoreboard): string => {
  const printed = district.printed?.standing.parts[0]?.target;
  const computed = district.computed.standing.parts[0]?.target;
  if (printed === undefined || printed === computed || computed === undefined) return "";
  return settings.options.basis === "printed"
    ? `${basisNames.computed}${countText(computed)}`
    : `${basisNames.printed}${countText(printed)}`;
};

/** Only the units with a target count, as in the sum itself. */
const paceNote = ({ data, board }: Scene, part: Part, k: number): string => {
  if (part.gap === undefined || part.gap >= 0) return "";
  const indicator = indicatorsOf(data.plan, board.settings)[k] ?? 0;
  const units = board.rows.filter(({ standing }) => standing.parts[k]?.target !== none).map(({ index }) => index);
  return paceSentence(data, board.settings, { indicator, units, part, year: board.targetYear });
};

/** What the rate divides, where it is not the two counts beside it. */
const madeOf = (measure: Measure, part: Part | undefined): string => {
  if (part?.completion.kind !== "measured" || measure === "annual") return "";
  const { actual, goal } = part.completion;
  return measure === "pace" ? `，应达${numberText(goal)}` : `，净增${numberText(actual)}/应增${numberText(goal)}`;
};
