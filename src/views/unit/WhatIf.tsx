import { useMemo } from "react";
import type { Board } from "../../domain/board";
import { countsAt } from "../../domain/ledger";
import { monthLabel } from "../../domain/month";
import { percentText } from "../../domain/percent";
import { none } from "../../domain/plan";
import { type Row, type Scoreboard, scoreboard } from "../../domain/scoreboard";
import { sideOf } from "../../domain/sideOf";
import { indicatorsOf, type Standing } from "../../domain/standing";
import { boardReported, supposedElsewhere, suppositionsShown } from "../../state/derive";
import { countText, gapText, rankLabel } from "../shared/format";
import { RateWord } from "../shared/RateWord";
import type { Scene } from "../shared/scene";
import { useShell } from "../shared/shell";
import { TableHead } from "../shared/TableHead";
import styles from "./Portrait.module.css";
import { Stepper } from "./Stepper";
import own from "./WhatIf.module.css";

/** 推演: what a few companies more or less would change, for the unit and the whole district. */
export const WhatIf = ({ data, board, row }: Scene & { readonly row: Row }) => {
  const reported = useShell(boardReported);
  const elsewhere = useShell(supposedElsewhere);
  const { settings } = board;
  const before = useMemo(() => reported && scoreboard(reported, settings), [reported, settings]);
  if (!reported || !before) return null;
  return (
    <section className={`${styles.figure} ${own.whatif}`} aria-label="推演">
      <h3>推演</h3>
      <p>{`按${monthLabel(settings.month)}实际数增减若干，看完成率、五色、位次和全区怎样变。不是上报数，不计入通报，不进导出和大屏。`}</p>
      {elsewhere !== undefined && (
        <p role="note">{`正在进行的推演只对${monthLabel(elsewhere)}，这里没有计入；在本月增减即改为推演本月。`}</p>
      )}
      <div className={own.steppers} data-screen-only>
        {indicatorsOf(data.plan, settings).map((indicator) => (
          <Count key={`${row.unit.code} ${indicator}`} {...{ reported, board, row, indicator }} />
        ))}
      </div>
      {data.supposing && <Effects data={data} before={before} after={board} unit={row.index} />}
    </section>
  );
};

interface CountProps {
  readonly reported: Board;
  readonly board: Scoreboard;
  readonly row: Row;
  readonly indicator: number;
}

/** What can be supposed of one indicator: nothing where there is no number to start from. */
const Count = ({ reported, board: { settings }, row, indicator }: CountProps) => {
  const suppositions = useShell(suppositionsShown);
  const { plan, ledger } = reported;
  const { indicator: id, name = "" } = plan.indicators[indicator] ?? {};
  const part = row.standing.parts[indicatorsOf(plan, settings).indexOf(indicator)];
  if (!part || part.target === none) return <p>{`${name}无任务，不推演`}</p>;
  const count = countsAt(plan, ledger, indicator, settings.month)[row.index] ?? none;
  if (count === none) return <p>{`${name}本月未报，不能推演`}</p>;
  const { code } = row.unit;
  const by = suppositions.find((each) => each.unit === code && each.indicator === id)?.by ?? 0;
  return <Stepper data={reported} month={settings.month} unit={code} {...{ indicator, count, by }} />;
};

interface EffectsProps {
  readonly data: Board;
  readonly before: Scoreboard;
  readonly after: Scoreboard;
  readonly unit: number;
}

/** The unit and the district, as reported and as supposed. */
const Effects = ({ data, before, after, unit }: EffectsProps) => {
  const ofBoth = (text: (board: Scoreboard) => string) => [before, after].map(text);
  const ofRow = (text: (row: Row) => string) =>
    ofBoth(({ rows }) => {
      const row = rows[unit];
      return row ? text(row) : "—";
    });
  return (
    <table className={styles.table}>
      <TableHead titles={["", "上报", "推演"]} />
      <tbody>
        <Line name="实际" cells={ofRow(({ standing }) => actualsOf(standing))} />
        <Line name="距目标" cells={ofRow(({ standing }) => gapsOf(data, after, standing))} />
        <tr>
          <th scope="row">{after.measure.name}</th>
          {[before, after].map(({ rows, classes }, i) => {
            const row = rows[unit];
            return <td key={i === 0 ? "before" : "after"}>{row && <RateWord row={row} classes={classes} />}</td>;
          })}
        </tr>
        <Line name="位次" cells={ofRow(rankLabel)} />
        <Line name="全区实际" cells={ofBoth((board) => actualsOf(districtOf(board).standing))} />
        <Line
          name={`全区${after.measure.name}`}
          cells={ofBoth((board) => {
            const { standing, decimals } = districtOf(board);
            return standing.rate ? `${percentText(standing.rate, decimals)}%` : "—";
          })}
        />
      </tbody>
    </table>
  );
};

const districtOf = ({ district, settings }: Scoreboard) => sideOf(district, settings.options.basis);

const actualsOf = ({ parts }: Pick<Standing, "parts">): string =>
  parts.map(({ actual }) => countText(actual)).join(" / ");

const gapsOf = ({ plan }: Board, { settings }: Scoreboard, { parts }: Pick<Standing, "parts">): string => {
  const indicators = indicatorsOf(plan, settings);
  return parts.map(({ gap }, k) => gapText(gap, plan.indicators[indicators[k] ?? none]?.unit ?? "")).join(" / ");
};

const Line = ({ name, cells: [before, after] }: { readonly name: string; readonly cells: readonly string[] }) => (
  <tr>
    <th scope="row">{name}</th>
    <td>{before}</td>
    <td>{before === after ? after : <b>{after}</b>}</td>
  </tr>
);
