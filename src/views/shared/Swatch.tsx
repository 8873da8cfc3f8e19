import styles from "./Swatch.module.css";

/** A class as colour and character together. */
export const Swatch = ({ paint, text }: { readonly paint: string; readonly text: string }) => (
  <i className={styles.swatch} data-class={paint}>
    {text}
  </i>
);
