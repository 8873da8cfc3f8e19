import { basisNames } from "../../domain/optionChoices";
import { percentText } from "../../domain/percent";
import type { Row, Scoreboard } from "../../domain/scoreboard";
import { sideOf } from "../../domain/sideOf";
import { subjectOf } from "../../domain/subjectOf";
import { classLabel, classSign, lackText, missingText } from "../../domain/wording";
import { openUnit } from "../../state/view";
import { counterOf } from "../shared/counter";
import { paintOf, rateLabel, smallBaseNote } from "../shared/format";
import { ScreenLink } from "../shared/ScreenLink";
import { Scroll } from "../shared/Scroll";
import { Swatch } from "../shared/Swatch";
import { Card } from "./Card";
import type { Compared } from "./compared";
import { countRows, type FigureRow, placeRow } from "./figureRows";
import styles from "./Tables.module.css";

/** The same figures of each unit side by side, the whole district as the last column. */
export const FigureTable = (all: Compared) => {
  const { data, board, rows, boards } = all;
  const several = board.settings.indicator === "combined";
  return (
    <Card name="figures" title={subjectOf(data, board)} note={notesOf(all).join("；")}>
      <Scroll label="并列的数字">
        <table
          className={`${styles.table} ${styles.figures}`}
          style={{ minWidth: `${6 + 7.2 * (rows.length + 1)}rem` }}
        >
          <Heads {...all} />
          <tbody>
            <RateLine
              board={board}
              rows={rows}
              name={several ? `${data.policy.combined.name}${board.measure.name}` : board.measure.name}
            />
            <Line figure={placeRow()} rows={rows} />
          </tbody>
          {boards.map((each) => (
            <IndicatorLines
              key={String(each.settings.indicator)}
              data={data}
              board={each}
              rows={rows}
              alone={!several}
            />
          ))}
        </table>
      </Scroll>
    </Card>
  );
};

/** All of one indicator: its counts, and beside others its own rates and places. */
const IndicatorLines = ({ data, board, rows, alone }: Omit<Compared, "boards"> & { readonly alone: boolean }) => {
  const indicator = data.plan.indicators[board.settings.indicator as number];
  const its = own(board, rows);
  return (
    <tbody data-indicator={indicator?.indicator}>
      {!alone && (
        <>
          <tr className={styles.group}>
            <th scope="rowgroup" colSpan={rows.length + 2}>
              {indicator?.name}
            </th>
          </tr>
          <RateLine board={board} rows={its} name={board.measure.name} plain />
          <Line figure={placeRow()} rows={its} />
        </>
      )}
      {countRows({ data, board }).map((figure) => (
        <Line key={figure.id} figure={figure} rows={its} />
      ))}
    </tbody>
  );
};

/** The same units on the scoreboard of one indicator. */
const own = (board: Scoreboard, rows: readonly Row[]): readonly Row[] =>
  rows.flatMap(({ index }) => board.rows[index] ?? []);

const Heads = ({ data: { plan, policy }, board, rows }: Compared) => (
  <thead>
    <tr>
      <th scope="col">街镇</th>
      {rows.map(({ unit, smallBase }) => (
        <th key={unit.code} scope="col" className={styles.unit} data-of={unit.code}>
          <ScreenLink to={openUnit(unit.code)}>{unit.name}</ScreenLink>
          {smallBase && <span title={smallBaseNote(policy, counterOf(plan, board.settings))}>小基数</span>}
        </th>
      ))}
      <th scope="col" className={`${styles.unit} ${styles.whole}`}>
        全区
        <span>{basisNames[board.district.printed ? board.settings.options.basis : "computed"]}</span>
      </th>
    </tr>
  </thead>
);

const RateLine = ({
  board,
  rows,
  name,
  plain = false,
}: Pick<Compared, "board" | "rows"> & { readonly name: string; readonly plain?: boolean }) => {
  const side = sideOf(board.district, board.settings.options.basis);
  const { rate, lack } = side.standing;
  const missing = missingText(board.district);
  return (
    <tr data-figure="rate" data-strong={!plain || undefined}>
      <th scope="row">{name}</th>
      {rows.map((row) => (
        <td key={row.unit.code} data-of={row.unit.code} data-lack={!row.standing.rate || undefined}>
          {row.standing.rate && <Swatch paint={paintOf(row, board.classes)} text={classSign(row, board.classes)} />}{" "}
          {rateLabel(row)}
          {!plain && row.standing.rate && <small>{classLabel(row, board.classes).slice(1)}</small>}
        </td>
      ))}
      <td className={styles.whole} data-lack={!rate || undefined}>
        {rate ? `${percentText(rate, side.decimals)}%` : missing || lackText(lack)}
      </td>
    </tr>
  );
};

const Line = ({ figure, rows }: { readonly figure: FigureRow; readonly rows: readonly Row[] }) => (
  <tr data-figure={figure.id} data-stacked={figure.id === "pace" || undefined}>
    <th scope="row">{figure.name}</th>
    {rows.map((row) => (
      <td key={row.unit.code} data-of={row.unit.code}>
        {figure.ofUnit(row)}
      </td>
    ))}
    <td className={styles.whole}>{figure.ofDistrict}</td>
  </tr>
);

/** What a reader may ask about the figures on screen, and only about those. */
const notesOf = ({ data, board, rows, boards }: Compared): readonly string[] => {
  const { plan, policy } = data;
  const small = rows.filter(({ smallBase }) => smallBase).map(({ unit }) => unit.shortName);
  const fell = boards.some((each) =>
    own(each, rows).some(({ standing: { parts } }) =>
      parts.some(({ actual, december }) => actual >= 0 && actual < december),
    ),
  );
  return [
    ...(small.length > 0
      ? [`小基数（${small.join("、")}）：${smallBaseNote(policy, counterOf(plan, board.settings))}`]
      : []),
    ...(fell ? [policy.fallNote.replace(/。$/, "")] : []),
  ].filter(Boolean);
};
