import { useMemo, useState } from "react";
import type { Board } from "../../domain/board";
import { countsAt } from "../../domain/ledger";
import { percentText } from "../../domain/percent";
import { none } from "../../domain/plan";
import { type Row, type Scoreboard, scoreboard } from "../../domain/scoreboard";
import { sideOf } from "../../domain/sideOf";
import { indicatorsOf } from "../../domain/standing";
import { boardReported, suppositionsShown } from "../../state/derive";
import { suppose } from "../../state/view";
import { countText, gapText, rankLabel } from "../shared/format";
import { RateWord } from "../shared/RateWord";
import type { Scene } from "../shared/scene";
import { useRoot, useShell } from "../shared/shell";
import { TableHead } from "../shared/TableHead";
import styles from "./Portrait.module.css";
import own from "./WhatIf.module.css";

/** 推演: what a few companies more or less would change, for the unit and the whole district. */
export const WhatIf = ({ data, board, row }: Scene & { readonly row: Row }) => {
  const reported = useShell(boardReported);
  const { settings } = board;
  const before = useMemo(() => reported && scoreboard(reported, settings), [reported, settings]);
  if (!reported || !before) return null;
  return (
    <section className={`${styles.figure} ${own.whatif}`} aria-label="推演">
      <h3>推演</h3>
      <p>按本月实际数增减若干家，看完成率、五色、位次和全区怎样变。不是上报数，不计入通报，不进导出和大屏。</p>
      <div className={own.steppers} data-screen-only>
        {indicatorsOf(data.plan, settings).map((indicator) => (
          <Stepper key={indicator} reported={reported} board={board} row={row} indicator={indicator} />
        ))}
      </div>
      {reported !== data && (
        <Effects before={before} after={board} unit={row.index} counter={counterIn(data, settings)} />
      )}
    </section>
  );
};

const counterIn = ({ plan }: Board, settings: Scoreboard["settings"]): string =>
  plan.indicators[indicatorsOf(plan, settings)[0] ?? 0]?.unit ?? "";

interface StepperProps {
  readonly reported: Board;
  readonly board: Scoreboard;
  readonly row: Row;
  readonly indicator: number;
}

const most = 9_999;

/** A whole number as people type it; undefined for anything else. */
const wholeIn = (text: string): number | undefined => {
  const typed = text.trim().replace(/^[−－]/, "-");
  return /^[+-]?\d{1,5}$/.test(typed) ? Number(typed) : undefined;
};

const Stepper = ({ reported: { plan, ledger }, board, row, indicator }: StepperProps) => {
  const { go } = useRoot();
  const suppositions = useShell(suppositionsShown);
  const { indicator: id = "", name = "", unit: counter = "" } = plan.indicators[indicator] ?? {};
  const { code } = row.unit;
  const count = countsAt(plan, ledger, indicator, board.settings.month)[row.index] ?? none;
  const by = suppositions.find((each) => each.unit === code && each.indicator === id)?.by ?? 0;
  if (count === none) return <p>{`${name}本月未报，不能推演`}</p>;
  const set = (wanted: number) =>
    go(suppose({ unit: code, indicator: id, by: Math.max(-count, Math.min(most, wanted)) }), true);
  return (
    <fieldset className={own.stepper}>
      <legend className="visually-hidden">{`${name}增减`}</legend>
      <span>{`${name} ${countText(count)}${counter}`}</span>
      <button type="button" aria-label="减1" onClick={() => set(by - 1)} disabled={by <= -count}>
        −
      </button>
      <CountInput label={`${name}增减数`} value={by} onCount={set} />
      <button type="button" aria-label="加1" onClick={() => set(by + 1)}>
        +
      </button>
      {by !== 0 && <Back onPress={() => set(0)} />}
    </fieldset>
  );
};

interface CountInputProps {
  readonly label: string;
  readonly value: number;
  readonly onCount: (value: number) => void;
}

/** What is being typed stays as it is typed: a minus sign alone is no number yet. */
const CountInput = ({ label, value, onCount }: CountInputProps) => {
  const [typed, setTyped] = useState<string>();
  const type = (text: string) => {
    setTyped(text);
    const count = wholeIn(text);
    if (count !== undefined) onCount(count);
  };
  return (
    <input
      inputMode="numeric"
      aria-label={label}
      value={typed ?? (value > 0 ? `+${value}` : String(value))}
      onChange={({ target }) => type(target.value)}
      onBlur={() => setTyped(undefined)}
    />
  );
};

const Back = ({ onPress }: { readonly onPress: () => void }) => (
  <button type="button" className={own.back} onClick={onPress}>
    还原
  </button>
);

interface EffectsProps {
  readonly before: Scoreboard;
  readonly after: Scoreboard;
  readonly unit: number;
  readonly counter: string;
}

/** The unit and the district, as reported and as supposed. */
const Effects = ({ before, after, unit, counter }: EffectsProps) => (
  <table className={styles.table}>
    <TableHead titles={["", "上报", "推演"]} />
    <tbody>
      <Line name="实际" cells={[before, after].map((board) => actualsOf(board.rows[unit]?.standing.parts ?? []))} />
      <Line name="距目标" cells={[before, after].map((board) => gapText(board.rows[unit]?.gap, counter))} />
      <tr>
        <th scope="row">{after.measure.name}</th>
        {[before, after].map((board, i) => {
          const row = board.rows[unit];
          return <td key={i === 0 ? "before" : "after"}>{row && <RateWord row={row} classes={board.classes} />}</td>;
        })}
      </tr>
      <Line
        name="位次"
        cells={[before, after].map(({ rows }) => {
          const row = rows[unit];
          return row ? rankLabel(row) : "—";
        })}
      />
      <Line name="全区实际" cells={[before, after].map((board) => actualsOf(districtOf(board).standing.parts))} />
      <Line
        name={`全区${after.measure.name}`}
        cells={[before, after].map((board) => {
          const { standing, decimals } = districtOf(board);
          return standing.rate ? `${percentText(standing.rate, decimals)}%` : "—";
        })}
      />
    </tbody>
  </table>
);

const districtOf = ({ district, settings }: Scoreboard) => sideOf(district, settings.options.basis);

const actualsOf = (parts: readonly { readonly actual: number }[]): string =>
  parts.map(({ actual }) => countText(actual)).join(" / ");

const Line = ({ name, cells: [before, after] }: { readonly name: string; readonly cells: readonly string[] }) => (
  <tr>
    <th scope="row">{name}</th>
    <td>{before}</td>
    <td>{before === after ? after : <b>{after}</b>}</td>
  </tr>
);
