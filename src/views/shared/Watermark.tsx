import styles from "./Watermark.module.css";

const copies = Array.from({ length: 24 }, (_, place) => place);

/** Over a screen whose numbers are supposed, on paper too: no picture of it can be taken for a report. */
export const Watermark = ({ text }: { readonly text: string }) => (
  <div className={styles.watermark} aria-hidden="true">
    {copies.map((place) => (
      <span key={place}>{text}</span>
    ))}
  </div>
);
