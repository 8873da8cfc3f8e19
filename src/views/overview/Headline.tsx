import type { ReactNode } from "react";
import type { Board } from "../../domain/board";
import { gapOf } from "../../domain/completion";
import { recentPace, requiredPace } from "../../domain/outlook";
import { percentText } from "../../domain/percent";
import { none } from "../../domain/plan";
import type { Scoreboard } from "../../domain/scoreboard";
import type { Part } from "../../domain/standing";
import { counterOf } from "../shared/counter";
import { characterOf, countText, decimalText, gapText, lackText, missingLabel } from "../shared/format";
import { Swatch } from "../shared/Swatch";
import { sideOf } from "../shared/sideOf";
import styles from "./Headline.module.css";

/** The district in four figures, or one and each indicator's gap when they are taken together. */
export const Headline = ({ data, board }: { readonly data: Board; readonly board: Scoreboard }) => {
  const { district, settings, targetYear } = board;
  const side = sideOf(district, settings.options.basis);
  const [part] = side.standing.parts;
  const counter = counterOf(data.plan, settings);
  const several = settings.indicator === "combined";
  return (
    <dl className={styles.headline}>
      {!several && part && (
        <>
          <Figure
            name="全区实际"
            value={countText(part.actual)}
            after={part.actual === none ? "未报" : counter}
            note={missingLabel(district)}
          />
          <Figure
            name={`${targetYear}年目标（${settings.options.basis === "printed" && district.printed ? "附件合计" : "分项加总"}）`}
            value={countText(part.target)}
            after={counter}
            note={otherSum(board)}
          />
        </>
      )}
      <RateFigure board={board} several={several} />
      {several ? (
        side.standing.parts.map((each, i) => (
          <Figure
            key={data.plan.indicators[i]?.indicator}
            name={`${data.plan.indicators[i]?.shortName}距${targetYear}年目标`}
            value={gapText(gapOf(each), "")}
            after={data.plan.indicators[i]?.unit ?? ""}
            note={paceNote(data, board, each, i)}
          />
        ))
      ) : (
        <Figure
          name={`距${targetYear}年目标`}
          value={gapText(side.gap, "")}
          after={side.gap ? counter : ""}
          note={part ? paceNote(data, board, part, settings.indicator as number) : ""}
        />
      )}
    </dl>
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

const RateFigure = ({ board, several }: { readonly board: Scoreboard; readonly several: boolean }) => {
  const side = sideOf(board.district, board.settings.options.basis);
  const { rate, lack } = side.standing;
  const bound = side.classIndex === undefined ? undefined : board.classes[side.classIndex];
  return (
    <div className={styles.figure}>
      <dt>{`${several ? "综合" : ""}${board.measure.name}`}</dt>
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
      </dd>
    </div>
  );
};

/** What the other way of adding up gives, where it differs. */
const otherSum = ({ district, settings }: Scoreboard): string => {
  const printed = district.printed?.standing.parts[0]?.target;
  const computed = district.computed.standing.parts[0]?.target;
  if (printed === undefined || printed === computed || computed === undefined) return "";
  return settings.options.basis === "printed" ? `分项加总${countText(computed)}` : `附件合计${countText(printed)}`;
};

const paceNote = (data: Board, board: Scoreboard, part: Part, indicator: number): string => {
  const { month } = board.settings;
  const required =
    board.district.missing > 0 ? undefined : requiredPace(part.actual, part.target, month, board.targetYear);
  if (!required) return "";
  if (required.perMonth === undefined) return "当年已无剩余月份";
  const counter = data.plan.indicators[indicator]?.unit ?? "";
  const everyone = data.plan.units.map((_, u) => u);
  const recent = recentPace(data.plan, data.ledger, indicator, month, everyone);
  const trend = recent ? `，近三月月均${decimalText(recent)}${counter}` : "";
  return `月均需${countText(required.perMonth)}${counter}${trend}`;
};
