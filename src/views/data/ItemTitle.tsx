import styles from "./ItemTitle.module.css";

/** What an import or a draft is called, with what it is marked as. */
export const ItemTitle = ({ name, marks }: { readonly name: string; readonly marks: readonly string[] }) => (
  <p className={styles.title}>
    <b>{name}</b>
    {marks.map((mark) => (
      <em key={mark}>{mark}</em>
    ))}
  </p>
);
