import type { ReactNode } from "react";
import styles from "./WorkCard.module.css";

/** From what to what; what stays is said once. */
export const Step = ({
  from,
  to,
  same = from === to,
}: {
  readonly from: ReactNode;
  readonly to: ReactNode;
  readonly same?: boolean;
}) =>
  same ? (
    <span className={styles.same}>{to}</span>
  ) : (
    <span className={styles.change}>
      <span>{from}</span>
      <i aria-hidden="true">→</i>
      <span className="visually-hidden">变为</span>
      <b>{to}</b>
    </span>
  );
