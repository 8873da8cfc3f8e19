import { attributionOf, type Attribution as Gaps } from "../../domain/attribution";
import { basisNames } from "../../domain/optionChoices";
import { none, type Plan } from "../../domain/plan";
import type { Options } from "../../domain/policy";
import type { Scoreboard } from "../../domain/scoreboard";
import { counterOf } from "../shared/counter";
import { gapText } from "../shared/format";
import type { Scene } from "../shared/scene";
import { gapSentence, printingLabel, printingText } from "./structureTexts";
import tables from "./Tables.module.css";
import { UnitSign } from "./UnitSign";

/** Where the district's gap comes from: every unit's own, what the printed sum differs by, and the whole. */
export const Attribution = ({ data, board, indicator }: Scene & { readonly indicator: number }) => {
  const { settings, targetYear } = board;
  const attribution = attributionOf(data, settings, indicator);
  const counter = counterOf(data.plan, settings);
  return (
    <section className={tables.card}>
      <h3>{`${data.plan.indicators[indicator]?.name ?? ""}：与${targetYear}年目标的差额从何而来`}</h3>
      <p className={tables.lead}>{gapSentence(data, attribution, settings.options.basis, counter)}。</p>
      {attribution.parts.length + attribution.missing.length > 0 && (
        <table className={tables.table}>
          <thead>
            <tr>
              <th scope="col">街镇</th>
              <th scope="col" colSpan={2}>
                差额
              </th>
            </tr>
          </thead>
          <tbody>
            <GapLines attribution={attribution} board={board} counter={counter} />
          </tbody>
          <tbody className={tables.sums}>
            <GroupLines plan={data.plan} groups={attribution.groups} counter={counter} />
            <GapSums attribution={attribution} basis={settings.options.basis} counter={counter} />
          </tbody>
        </table>
      )}
    </section>
  );
};

/** The units with a gap, then those that lack a report, then those of which nothing is asked: all there are. */
const GapLines = ({
  attribution,
  board,
  counter,
}: {
  readonly attribution: Gaps;
  readonly board: Scoreboard;
  readonly counter: string;
}) => {
  const span = spanOf(attribution);
  const untasked = board.rows.filter(({ standing: { parts } }) => parts[0]?.target === none);
  return (
    <>
      {attribution.parts.map(({ unit, gap }) => (
        <GapLine key={unit} board={board} unit={unit} gap={gap} span={span} counter={counter} />
      ))}
      {attribution.missing.map((unit) => (
        <GapLine key={unit} board={board} unit={unit} lack="未报" />
      ))}
      {untasked.map(({ index }) => (
        <GapLine key={index} board={board} unit={index} lack="无任务" />
      ))}
    </>
  );
};

interface Span {
  /** Where the axis stands, and what one company takes, in percent of the width. */
  readonly zero: number;
  readonly each: number;
}

const spanOf = ({ parts }: Gaps): Span => {
  const short = parts.reduce((most, { gap }) => Math.max(most, -gap), 0);
  const over = parts.reduce((most, { gap }) => Math.max(most, gap), 0);
  const each = 100 / Math.max(1, short + over);
  return { zero: short + over === 0 ? 50 : short * each, each };
};

type GapLineProps = { readonly board: Scoreboard; readonly unit: number } & (
  | { readonly gap: number; readonly span: Span; readonly counter: string }
  /** Why it has no gap. */
  | { readonly lack: string }
);

const GapLine = ({ board, unit, ...of }: GapLineProps) => {
  const row = board.rows[unit];
  return row ? (
    <tr>
      <th scope="row">
        <UnitSign row={row} classes={board.classes} />
        {row.unit.name}
      </th>
      <td className={tables.wideBar}>{"gap" in of && <GapBar gap={of.gap} span={of.span} />}</td>
      <td>{"gap" in of ? gapText(of.gap, of.counter) : of.lack}</td>
    </tr>
  ) : null;
};

const GapBar = ({ gap, span: { zero, each } }: { readonly gap: number; readonly span: Span }) => {
  const width = Math.abs(gap) * each;
  return (
    <svg className={tables.bar} aria-hidden="true">
      <rect
        data-over={gap > 0 || undefined}
        x={`${gap > 0 ? zero : zero - width}%`}
        width={`${width}%`}
        height="100%"
      />
      <line x1={`${zero}%`} x2={`${zero}%`} y1={0} y2="100%" />
    </svg>
  );
};

/** The parts of each group together; the printed sums of the groups are not in it. */
const GroupLines = ({
  plan,
  groups,
  counter,
}: {
  readonly plan: Plan;
  readonly groups: Gaps["groups"];
  readonly counter: string;
}) => (
  <>
    {plan.groups.length > 1 &&
      plan.groups.map(({ group, name }, g) => (
        <SumRow key={group} name={`${name}各单位合计`} text={gapText(groups[g], counter)} />
      ))}
  </>
);

const SumRow = ({
  name,
  text,
  whole = false,
}: {
  readonly name: string;
  readonly text: string;
  readonly whole?: boolean;
}) => (
  <tr data-whole={whole || undefined}>
    <th scope="row" colSpan={2}>
      {name}
    </th>
    <td>{text}</td>
  </tr>
);

/** The sum of the parts; on the basis of the printed sum also what it differs by, and the sum of that. */
const GapSums = ({
  attribution: { computed, printed, printing },
  basis,
  counter,
}: {
  readonly attribution: Gaps;
  readonly basis: Options["basis"];
  readonly counter: string;
}) => {
  if (computed === undefined) return null;
  if (printed === undefined || printing === 0) {
    const name = printed === undefined ? `全区（${basisNames.computed}）` : "全区（附件合计与分项加总一致）";
    return <SumRow name={name} text={gapText(computed, counter)} whole />;
  }
  return (
    <>
      <SumRow name={`全区（${basisNames.computed}）`} text={gapText(computed, counter)} whole={basis === "computed"} />
      <SumRow name={printingLabel} text={printingText(printing, counter)} />
      <SumRow name={`全区（${basisNames.printed}）`} text={gapText(printed, counter)} whole={basis === "printed"} />
    </>
  );
};
