import { useId } from "react";
import { approx } from "../../domain/fraction";
import type { YearEnd } from "../../domain/yearEnd";
import { linePath, type Scales } from "../shared/chartScale";
import styles from "./Outlook.module.css";
import { outlookMark } from "./outlookText";

/** 推算 as a hatched band with a dashed middle: it must not be taken for a reported line, on paper or in grey either. */
export const Band = ({
  outlook,
  scales: { x, y },
  left,
}: {
  readonly outlook: YearEnd;
  readonly scales: Scales;
  /** Where the key begins, above the plot. */
  readonly left: number;
}) => {
  const hatch = `outlook${useId().replace(/\W/g, "")}`;
  if (outlook.kind === "refused" || outlook.points.length < 2) return null;
  const { points } = outlook;
  const upper = points.map(({ month, high }) => [x(month), y(high)] as const);
  const lower = points.map(({ month, low }) => [x(month), y(low)] as const);
  const middle = points.map(({ month, central }) => [x(month), y(approx(central))] as const);
  const fill = `url(#${hatch})`;
  return (
    <g>
      <defs>
        <pattern id={hatch} width={4} height={4} patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <line className={styles.hatch} x1={0} x2={0} y1={0} y2={4} />
        </pattern>
      </defs>
      <path className={styles.band} fill={fill} d={`${linePath([...upper, ...[...lower].reverse()])}Z`} />
      <path className={styles.middle} d={linePath(middle)} />
      <rect className={styles.band} fill={fill} x={left} y={0} width={22} height={11} />
      <text className={styles.mark} x={left + 28} y={11}>
        {outlookMark}
      </text>
    </g>
  );
};

/** The same in words, or why there is none. */
export const OutlookNote = ({ text }: { readonly text: string }) =>
  text === "" ? null : (
    <p className={styles.note}>
      <b>{outlookMark}</b>
      {text}
    </p>
  );
