import { type ReactNode, useId } from "react";
import styles from "./Card.module.css";

/** A part of the page under its title; `mark` is where the focus can be put. */
export const Card = ({
  title,
  mark,
  aside,
  screenOnly,
  children,
}: {
  readonly title: string;
  readonly mark?: string;
  readonly aside?: ReactNode;
  /** Nothing to read on paper. */
  readonly screenOnly?: boolean;
  readonly children: ReactNode;
}) => {
  const id = useId();
  return (
    <section className={styles.card} aria-labelledby={id} data-screen-only={screenOnly}>
      <header className={styles.head}>
        <h2 id={id} data-mark={mark} tabIndex={-1}>
          {title}
        </h2>
        {aside}
      </header>
      {children}
    </section>
  );
};
