import { type ReactNode, useId } from "react";
import styles from "./Tip.module.css";

/** A mark whose explanation shows on hover and focus, and stands in the text when printed. */
export const Tip = ({ children, note }: { readonly children: ReactNode; readonly note: string }) => {
  const id = useId();
  return (
    <span className={styles.tip}>
      <button
        type="button"
        className={styles.mark}
        aria-describedby={id}
        onKeyDown={({ key, currentTarget }) => key === "Escape" && currentTarget.blur()}
      >
        {children}
      </button>
      <span role="tooltip" id={id} className={styles.note}>
        {note}
      </span>
    </span>
  );
};
