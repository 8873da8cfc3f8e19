import { attributionOf, type Attribution as Gaps } from "../../domain/attribution";
import { basisNames } from "../../domain/optionChoices";
import type { Scoreboard } from "../../domain/scoreboard";
import { counterOf } from "../shared/counter";
import { gapText, signedText } from "../shared/format";
import type { Scene } from "../shared/scene";
import { gapSentence, printingLabel } from "./structureTexts";
import tables from "./Tables.module.css";
import { UnitSign } from "./UnitSign";

/** Where the district's gap comes from: every unit's own, what the printed sum differs by, and the whole. */
export const Attribution = ({ data, board, indicator }: Scene & { readonly indicator: number }) => {
  const { settings, targetYear } = board;
  const attribution = attributionOf(data, settings, indicator);
  const counter = counterOf(data.plan, settings);
  const widest = attribution.parts.reduce((most, { gap }) => Math.max(most, Math.abs(gap)), 1);
  return (
    <section className={tables.card}>
      <h3>{`${data.plan.indicators[indicator]?.name ?? ""}：距${targetYear}年目标的差额从何而来`}</h3>
      <p className={tables.lead}>{gapSentence(data, attribution, settings.options.basis, counter)}。</p>
      {attribution.parts.length > 0 && (
        <table className={tables.table}>
          <thead>
            <tr>
              <th scope="col">街镇</th>
              <th scope="col" className={tables.axis}>
                <span>差</span>
                <span>超</span>
              </th>
              <th scope="col">差额</th>
            </tr>
          </thead>
          <tbody>
            {attribution.parts.map(({ unit, gap }) => (
              <GapLine key={unit} board={board} unit={unit} gap={gap} widest={widest} counter={counter} />
            ))}
          </tbody>
          <GapSums attribution={attribution} basis={settings.options.basis} counter={counter} />
        </table>
      )}
    </section>
  );
};

const GapLine = ({
  board,
  unit,
  gap,
  widest,
  counter,
}: {
  readonly board: Scoreboard;
  readonly unit: number;
  readonly gap: number;
  readonly widest: number;
  readonly counter: string;
}) => {
  const row = board.rows[unit];
  const width = (Math.abs(gap) / widest) * 50;
  return row ? (
    <tr>
      <th scope="row">
        <UnitSign row={row} classes={board.classes} />
        {row.unit.name}
      </th>
      <td className={tables.barCell}>
        <svg className={tables.bar} aria-hidden="true">
          <rect
            data-over={gap > 0 || undefined}
            x={`${gap > 0 ? 50 : 50 - width}%`}
            width={`${width}%`}
            height="100%"
          />
          <line x1="50%" x2="50%" y1={0} y2="100%" />
        </svg>
      </td>
      <td>{gapText(gap, counter)}</td>
    </tr>
  ) : null;
};

/** The sum of the parts; on the basis of the printed sum also what it differs by, and the sum of that. */
const GapSums = ({
  attribution: { computed, printed, printing },
  basis,
  counter,
}: {
  readonly attribution: Gaps;
  readonly basis: keyof typeof basisNames;
  readonly counter: string;
}) => {
  if (computed === undefined) return null;
  const isSame = printed === undefined || printing === 0;
  const line = (name: string, text: string, whole: boolean) => (
    <tr key={name} data-whole={whole || undefined}>
      <th scope="row" colSpan={2}>
        {name}
      </th>
      <td>{text}</td>
    </tr>
  );
  const difference = line(printingLabel, `${signedText(-printing)}${counter}`, false);
  const rows = line(`全区（${basisNames.computed}）`, gapText(computed, counter), isSame || basis === "computed");
  const print = line(`全区（${basisNames.printed}）`, gapText(printed, counter), basis === "printed");
  if (printed !== undefined && isSame)
    return (
      <tbody className={tables.sums}>{line("全区（附件合计与分项加总一致）", gapText(printed, counter), true)}</tbody>
    );
  return <tbody className={tables.sums}>{isSame ? rows : [rows, difference, print]}</tbody>;
};
