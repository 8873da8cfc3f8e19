import { useEffect, useRef } from "react";
import type { Board } from "../../domain/board";
import { type OptionChoice, optionChoices } from "../../domain/optionChoices";
import type { Options } from "../../domain/policy";
import { choose, resetOptions } from "../../state/view";
import styles from "./Controls.module.css";
import { Segmented } from "./Segmented";
import { useRoot } from "./shell";

interface OptionChoicesProps {
  readonly data: Board;
  readonly options: Options;
  readonly onDone: () => void;
}

/** Each option in words, and what may be chosen. It comes after the dialog is open, and takes the focus then. */
export const OptionChoices = ({ data: { policy }, options, onDone }: OptionChoicesProps) => {
  const { go } = useRoot();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  return (
    <>
      <h2 id="options-title" ref={title} tabIndex={-1}>
        口径选项
      </h2>
      <p className={styles.about}>{policy.thresholdNote}。所选写在地址中，只影响本页。</p>
      {optionChoices(policy).map((choice) => (
        <Option key={choice.option} choice={choice} options={options} />
      ))}
      <div className={styles.actions}>
        <button type="button" onClick={() => go(resetOptions)}>
          恢复默认
        </button>
        <button type="button" onClick={onDone}>
          完成
        </button>
      </div>
    </>
  );
};

const Option = ({
  choice: { option, name, about, choices },
  options,
}: {
  readonly choice: OptionChoice;
  readonly options: Options;
}) => {
  const { go } = useRoot();
  return (
    <div className={styles.option}>
      <h3>{name}</h3>
      <p>{about}</p>
      <Segmented
        label={name}
        choices={choices}
        value={options[option]}
        onChoose={(value) => go(choose(option, value))}
      />
    </div>
  );
};
