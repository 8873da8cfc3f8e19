import { approx, type Fraction } from "../../domain/fraction";
import styles from "./Bar.module.css";

/** The rate that fills the whole bar; beyond it the end is cut, and marked as cut. */
const full = 1.2;

/** A rate as a bar from zero, with a tick at 100 %. A negative rate has no bar. */
export const Bar = ({ rate, paint }: { readonly rate: Fraction | undefined; readonly paint: string }) => {
  const value = rate ? approx(rate) : 0;
  const width = Math.max(0, Math.min(100, (value / full) * 100));
  return (
    <svg className={styles.bar} viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true" data-class={paint}>
      <rect className={styles.track} width={100} height={6} y={2} />
      {rate && <rect className={styles.fill} width={width} height={6} y={2} />}
      {value > full && <path className={styles.cut} d="M94 1 L97 9 M97 1 L100 9" />}
      <line className={styles.goal} x1={100 / full} x2={100 / full} y1={0} y2={10} />
    </svg>
  );
};
