import { lazy, Suspense, useRef, useState } from "react";
import type { Board } from "../../domain/board";
import { changedOptions } from "../../domain/optionChoices";
import type { Options } from "../../domain/policy";
import styles from "./Controls.module.css";

const OptionChoices = lazy(() => import("./OptionChoices").then((module) => ({ default: module.OptionChoices })));

interface OptionsDialogProps {
  readonly data: Board;
  readonly options: Options;
}

/** The options that change numbers, each said in words; what is chosen here travels in the address. */
export const OptionsDialog = ({ data, options }: OptionsDialogProps) => {
  const dialog = useRef<HTMLDialogElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const [isAsked, setAsked] = useState(false);
  const open = (): void => {
    setAsked(true);
    dialog.current?.showModal();
  };
  const changed = changedOptions(data.policy, options).length;
  return (
    <>
      <button
        ref={opener}
        type="button"
        className={styles.open}
        data-changed={changed > 0 || undefined}
        aria-haspopup="dialog"
        onClick={open}
      >
        口径选项
        {changed > 0 && <span aria-hidden="true">{` +${changed}`}</span>}
        {changed > 0 && <span className="visually-hidden">{`${changed}项已改`}</span>}
      </button>
      {/* Chromium 90 does not give the focus back by itself. */}
      <dialog ref={dialog} className={styles.dialog} aria-label="口径选项" onClose={() => opener.current?.focus()}>
        {isAsked && (
          <Suspense fallback={<p role="status">正在打开……</p>}>
            <OptionChoices data={data} options={options} onDone={() => dialog.current?.close()} />
          </Suspense>
        )}
      </dialog>
    </>
  );
};
