import { useRef } from "react";
import type { Board } from "../../domain/board";
import { changedOptions, type OptionChoice, optionChoices } from "../../domain/optionChoices";
import type { Options } from "../../domain/policy";
import { choose, resetOptions } from "../../state/view";
import styles from "./Controls.module.css";
import { Segmented } from "./Segmented";
import { useRoot } from "./shell";

interface OptionsDialogProps {
  readonly data: Board;
  readonly options: Options;
}

/** The options that change numbers, each said in words; what is chosen here travels in the address. */
export const OptionsDialog = ({ data, options }: OptionsDialogProps) => {
  const dialog = useRef<HTMLDialogElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const changed = changedOptions(data.policy, options).length;
  return (
    <>
      <button
        ref={opener}
        type="button"
        className={styles.open}
        data-changed={changed > 0 || undefined}
        aria-haspopup="dialog"
        onClick={() => dialog.current?.showModal()}
      >
        口径选项
        {changed > 0 && <span aria-hidden="true">{` +${changed}`}</span>}
        {changed > 0 && <span className="visually-hidden">{`${changed}项已改`}</span>}
      </button>
      {/* Chromium 90 does not give the focus back by itself. */}
      <dialog
        ref={dialog}
        className={styles.dialog}
        aria-labelledby="options-title"
        onClose={() => opener.current?.focus()}
      >
        <Choices data={data} options={options} onDone={() => dialog.current?.close()} />
      </dialog>
    </>
  );
};

const Choices = ({ data: { policy }, options, onDone }: OptionsDialogProps & { readonly onDone: () => void }) => {
  const { go } = useRoot();
  return (
    <>
      <h2 id="options-title">口径选项</h2>
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
