import styles from "./WorkCard.module.css";

/** What a shortened list leaves out. */
export const More = ({ count, what }: { readonly count: number; readonly what: string }) =>
  count > 0 ? <p className={styles.hint}>{`另有 ${count} ${what}`}</p> : null;
