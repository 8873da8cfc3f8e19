import { type ReactNode, useId } from "react";
import styles from "./Card.module.css";

/** One way to compare, under its title; what it rests on stands below in small. */
export const Card = ({
  title,
  name,
  note,
  children,
}: {
  readonly title: string;
  /** For tests. */
  readonly name: string;
  readonly note?: string;
  readonly children: ReactNode;
}) => {
  const id = useId();
  return (
    <section className={styles.card} aria-labelledby={id} data-compare={name}>
      <h2 id={id}>{title}</h2>
      {children}
      {note && <p className={styles.note}>{note}</p>}
    </section>
  );
};
