import { useMemo } from "react";
import type { Layout } from "../../domain/layout";
import { type ClassBound, characterOf } from "../../domain/policy";
import type { Row } from "../../domain/scoreboard";
import { paintOf, rateShort } from "../shared/format";
import { Hatches } from "./Hatches";
import { type Label, placeLabels } from "./labels";
import styles from "./Overlay.module.css";
import { ringsOf } from "./plane";
import type { Fit } from "./useFit";

/** Widths in ems of the signs that are not square: digits, point, percent, minus. */
const narrow: Readonly<Record<string, number>> = { ".": 0.3, "%": 0.93, "−": 0.6 };

const widthOf = (text: string): number =>
  [...text].reduce((sum, sign) => sum + (narrow[sign] ?? (sign > "\u2000" ? 1 : 0.57)), 0);

const signGap = 0.12;

const signWidthOf = ({ classIndex }: Row): number => (classIndex === undefined ? 0 : 1 + signGap);

/** Width of a label in ems: of its name or its rate. */
const emsOf = (row: Row): string => {
  const rate = widthOf(rateShort(row)) + signWidthOf(row);
  return Math.max(rate, widthOf(row.unit.shortName)).toFixed(2);
};

/** Labels, leader lines and the outlines of what is hot or chosen, drawn over the map in its own pixels. */
export const Overlay = ({
  layout,
  rows,
  classes,
  fit,
  outlined,
}: {
  readonly layout: Layout;
  readonly rows: readonly Row[];
  readonly classes: readonly ClassBound[];
  readonly fit: Fit;
  readonly outlined: readonly number[];
}) => {
  const widths = rows.map(emsOf).join();
  const labels = useMemo(() => labelsOf(layout, fit, widths), [layout, fit, widths]);
  return (
    <svg className={styles.overlay} width={fit.width} height={fit.height} aria-hidden="true">
      <Hatches />
      {outlined.map((index) => (
        <path key={index} className={styles.outline} d={pathOf(layout, fit, index)} />
      ))}
      {labels.map((label, index) => {
        const row = rows[index];
        return label && row ? <LabelText key={row.unit.code} label={label} row={row} classes={classes} /> : null;
      })}
    </svg>
  );
};

/** Name over rate; before the rate the character of its class, so that colour is never alone. */
const LabelText = ({
  label,
  row,
  classes,
}: {
  readonly label: Label;
  readonly row: Row;
  readonly classes: readonly ClassBound[];
}) => {
  const bound = row.classIndex === undefined ? undefined : classes[row.classIndex];
  const { at, font, leader } = label;
  const [x, y] = at;
  return (
    <g
      className={leader ? styles.outside : styles.inside}
      data-class={paintOf(row, classes)}
      data-label={row.unit.code}
    >
      {leader && (
        <line
          className={styles.halo}
          x1={x}
          y1={y + (leader[1] > y ? 1.2 : -1.3) * font}
          x2={leader[0]}
          y2={leader[1]}
        />
      )}
      {leader && <line x1={x} y1={y + (leader[1] > y ? 1.2 : -1.3) * font} x2={leader[0]} y2={leader[1]} />}
      {leader && <circle cx={leader[0]} cy={leader[1]} r={font / 6} />}
      <text x={x} y={y - font * 0.22} fontSize={font} className={styles.name}>
        {row.unit.shortName}
      </text>
      <text x={x} y={y + font * 0.94} fontSize={font}>
        {bound && characterOf[bound.colour]}
        <tspan dx={bound ? font * signGap : 0}>{rateShort(row)}</tspan>
      </text>
    </g>
  );
};

type Labels = readonly (Label | undefined)[];

const labelsOf = (layout: Layout, fit: Fit, widths: string): Labels => {
  const style = getComputedStyle(document.documentElement);
  const root = Number.parseFloat(style.fontSize);
  const least = Number.parseFloat(style.getPropertyValue("--label-least"));
  const usual = Number.parseFloat(style.getPropertyValue("--label-usual"));
  const { width, height } = fit;
  return placedOnce(layout, [width, height, root, least, usual, widths].join(), () => {
    const ems = widths.split(",").map((each) => Math.max(usual, Number(each)));
    const lands = layout.regions.map((region, i) => ({
      rings: ringsOf(region).map((ring) => ring.map(fit.project)),
      anchor: fit.project(region.label),
      ems: ems[i] ?? usual,
    }));
    return placeLabels(lands, { width, height, smallest: root * least, largest: root * 1.5 });
  });
};

/** By all that they depend on: of each layout the last few maps that were labelled. */
const placed = new WeakMap<Layout, Map<string, Labels>>();
const mostPlaced = 8;

/** Placing labels can take a tenth of a second, and a wall comes back to the same few maps. */
const placedOnce = (layout: Layout, key: string, place: () => Labels): Labels => {
  const known = placed.get(layout) ?? new Map<string, Labels>();
  placed.set(layout, known);
  const labels = known.get(key) ?? place();
  if (known.size === mostPlaced && !known.has(key)) known.clear();
  known.set(key, labels);
  return labels;
};

const pathOf = (layout: Layout, fit: Fit, index: number): string => {
  const region = layout.regions[index];
  if (!region) return "";
  return ringsOf(region)
    .map(
      (ring) =>
        `M${ring
          .map((point) =>
            fit
              .project(point)
              .map((value) => value.toFixed(1))
              .join(","),
          )
          .join("L")}Z`,
    )
    .join("");
};
