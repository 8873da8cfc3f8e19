import { useState } from "react";
import type { Board } from "../../domain/board";
import { boundedCount, mostSupposed } from "../../domain/supposed";
import { type SupposedCount, supposedCount } from "../../domain/supposedCount";
import { suppose } from "../../state/view";
import { countText, numberText, signedText } from "../shared/format";
import { useRoot, useShell } from "../shared/shell";
import styles from "./WhatIf.module.css";

interface StepperProps {
  readonly data: Board;
  readonly month: number;
  readonly unit: string;
  readonly indicator: number;
  /** What was reported, and by how much it is supposed to be other than that. */
  readonly count: number;
  readonly by: number;
}

/** A reported count and so many more or fewer, by steps of one or as typed; what cannot be is said. */
export const Stepper = ({ data: { plan }, month, unit, indicator, count, by }: StepperProps) => {
  const { go } = useRoot();
  const isBegun = useShell(({ view }) => view.whatif?.month === month);
  const [odd, setOdd] = useState("");
  const { indicator: id = "", name = "", unit: counter = "" } = plan.indicators[indicator] ?? {};
  /** One step to go back to for the whole of a 推演, not one for each company. */
  const suppositionOf = (wanted: number) => go(suppose(month, { unit, indicator: id, by: wanted }), isBegun);
  const step = (wanted: number) => {
    setOdd("");
    suppositionOf(boundedCount(wanted, count));
  };
  const read = (reading: SupposedCount) => {
    setOdd(oddText(reading, counter));
    if (reading.kind === "count") suppositionOf(reading.by);
  };
  return (
    <fieldset className={styles.stepper}>
      <legend className="visually-hidden">{`${name}增减`}</legend>
      <span className={styles.count}>{`${name} ${countText(count)}${counter}`}</span>
      <Keys name={name} count={count} by={by} onStep={step} onType={(text) => read(supposedCount(text, count))} />
      <span role="status" className={styles.said}>
        {odd || boundText(by, count, counter)}
      </span>
    </fieldset>
  );
};

interface KeysProps extends Pick<StepperProps, "count" | "by"> {
  readonly name: string;
  readonly onStep: (wanted: number) => void;
  readonly onType: (text: string) => void;
}

const Keys = ({ name, count, by, onStep, onType }: KeysProps) => (
  <span className={styles.keys}>
    <button type="button" aria-label="减1" onClick={() => onStep(by - 1)} disabled={boundedCount(by - 1, count) === by}>
      −
    </button>
    <CountInput label={`${name}增减数`} value={by} onType={onType} />
    <button type="button" aria-label="加1" onClick={() => onStep(by + 1)} disabled={by >= mostSupposed}>
      +
    </button>
    {by !== 0 && (
      <button type="button" className={styles.back} onClick={() => onStep(0)}>
        还原
      </button>
    )}
  </span>
);

const oddText = (reading: SupposedCount, counter: string): string => {
  if (reading.kind === "odd") return "只能填整数，如 +3、−2；这次输入没有采用";
  if (reading.kind === "begun" || reading.by === reading.wanted) return "";
  return reading.by > reading.wanted
    ? `最多减到0${counter}，按${signedText(reading.by)}${counter}计`
    : `最多加${numberText(mostSupposed)}${counter}，按${signedText(reading.by)}${counter}计`;
};

const boundText = (by: number, count: number, counter: string): string => {
  if (by >= mostSupposed) return `已加到推演上限${signedText(mostSupposed)}${counter}`;
  if (boundedCount(by - 1, count) !== by) return "";
  return count + by === 0 ? `已是0${counter}，不能再减` : `已减到推演下限${signedText(by)}${counter}`;
};

interface CountInputProps {
  readonly label: string;
  readonly value: number;
  readonly onType: (text: string) => void;
}

/** What is being typed stays as it is typed: a minus sign alone is no number yet. */
const CountInput = ({ label, value, onType }: CountInputProps) => {
  const [typed, setTyped] = useState<string>();
  return (
    <input
      inputMode="text"
      autoComplete="off"
      aria-label={label}
      value={typed ?? signedText(value)}
      onChange={({ target }) => {
        setTyped(target.value);
        onType(target.value);
      }}
      onBlur={() => setTyped(undefined)}
    />
  );
};
