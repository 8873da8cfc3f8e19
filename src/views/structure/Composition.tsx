import { Fragment } from "react";
import type { Board } from "../../domain/board";
import { approx, type Fraction } from "../../domain/fraction";
import { percentText } from "../../domain/percent";
import { none } from "../../domain/plan";
import type { Portion, Structure } from "../../domain/structure";
import { countText } from "../shared/format";
import styles from "./Composition.module.css";
import { ofWhole, stockText, unitNames } from "./structureTexts";
import tables from "./Tables.module.css";

interface CompositionProps {
  readonly data: Board;
  /** Of every indicator of the plan. */
  readonly structures: readonly Structure[];
}

/** Every indicator as a bar from the largest unit to the smallest, and below it the same by group. */
export const Composition = ({ data, structures }: CompositionProps) => {
  const { plan } = data;
  const several = plan.groups.length > 1;
  return (
    <figure className={`${tables.card} ${styles.figure}`}>
      <figcaption>
        <b>全区构成</b>
        <span>
          各单位存量的占比，由大到小；深色为前三个，中色为较大的一半{several ? "；细条为分组" : ""}；上方刻度为一半
        </span>
      </figcaption>
      {structures.map((structure) => (
        <IndicatorBars key={structure.indicator} data={data} structure={structure} />
      ))}
      <Numbers data={data} structures={structures} />
    </figure>
  );
};

/** The whole bar is the district, or what has been reported of it. */
const IndicatorBars = ({ data: { plan }, structure }: { readonly data: Board; readonly structure: Structure }) => {
  const of = plan.indicators[structure.indicator];
  const { district } = structure;
  const whole = ofWhole(structure);
  const partial = structure.missing.length === 0 ? "" : `${whole}，${unitNames(plan, structure.missing)}未报`;
  const segments = segmentsOf(
    structure.units,
    plan.units.map(({ shortName }) => shortName),
  ).sort((a, b) => approx(b.share) - approx(a.share));
  const groups = segmentsOf(
    structure.groups,
    plan.groups.map(({ name }) => name),
  );
  return (
    <div className={styles.indicator}>
      <p className={styles.name}>
        <b>{of?.name}</b>
        <span>{district.actual === none ? "未报" : `${countText(district.actual)}${of?.unit ?? ""}`}</span>
        {district.actual !== none && partial && <span>{partial}</span>}
      </p>
      {segments.length > 0 && (
        <div>
          <Bars name={`${of?.name ?? ""}各单位${whole}`} segments={segments} />
          {groups.length > 1 && <Bars name={`${of?.name ?? ""}各分组${whole}`} segments={groups} thin />}
        </div>
      )}
    </div>
  );
};

interface Segment {
  readonly name: string;
  readonly share: Fraction;
}

const segmentsOf = (portions: readonly Portion[], names: readonly string[]): Segment[] =>
  portions.flatMap(({ ofStock }, k) => (ofStock && ofStock.num > 0 ? [{ name: names[k] ?? "", share: ofStock }] : []));

/** Narrower parts of the bar have no name on it; between the first two only a wide screen has room, below only a very wide one. */
const roomy = 0.13;
const tight = 0.047;
const least = 0.034;
const wide = 0.4;

const toneOf = (k: number, count: number): string => (k < 3 ? "dark" : k < Math.ceil(count / 2) ? "middle" : "light");

const Bars = ({
  name,
  segments,
  thin = false,
}: {
  readonly name: string;
  readonly segments: readonly Segment[];
  readonly thin?: boolean;
}) => {
  const ends = segments.map((_, k) => segments.slice(0, k).reduce((sum, { share }) => sum + approx(share), 0));
  return (
    <svg className={thin ? styles.thin : styles.bar} role="img" aria-label={`${name}，数据见下表`}>
      {segments.map(({ name: unit, share }, k) => {
        const [x, width] = [(ends[k] ?? 0) * 100, approx(share) * 100];
        return (
          <g key={unit} data-tone={thin ? "group" : toneOf(k, segments.length)}>
            <rect className={styles.part} x={`${x}%`} width={`${width}%`} height="100%" />
            <Label text={unit} share={share} x={x + width / 2} thin={thin} />
          </g>
        );
      })}
      {!thin && <line className={styles.half} x1="50%" x2="50%" y1={-6} y2={0} />}
    </svg>
  );
};

const Label = ({
  text,
  share,
  x,
  thin,
}: {
  readonly text: string;
  readonly share: Fraction;
  readonly x: number;
  readonly thin: boolean;
}) => {
  const value = approx(share);
  if (value < (thin ? roomy : least)) return null;
  const percent = `${percentText(share, 1)}%`;
  return (
    <text
      className={styles.label}
      textAnchor="middle"
      data-narrow={value < (thin ? wide : roomy) || undefined}
      data-tight={(!thin && value < tight) || undefined}
    >
      {thin ? (
        <tspan x={`${x}%`} y="50%" dy="0.36em">{`${text} ${percent}`}</tspan>
      ) : (
        <>
          <tspan x={`${x}%`} y="42%">
            {text}
          </tspan>
          <tspan x={`${x}%`} y="42%" dy="1.25em">
            {percent}
          </tspan>
        </>
      )}
    </text>
  );
};

const Numbers = ({ data: { plan }, structures }: CompositionProps) => (
  <details>
    <summary>查看数据表</summary>
    <section className={tables.scroll} aria-label="全区构成数据表">
      <table className={tables.table}>
        <thead>
          <tr>
            <th scope="col">单位</th>
            {structures.map((structure) => (
              <Fragment key={structure.indicator}>
                <th scope="col">{plan.indicators[structure.indicator]?.name}</th>
                <th scope="col">{ofWhole(structure)}</th>
              </Fragment>
            ))}
          </tr>
        </thead>
        <tbody>
          {plan.units.map(({ code, name }, u) => (
            <NumbersRow key={code} name={name} structures={structures} portionOf={({ units }) => units[u]} />
          ))}
          {plan.groups.length > 1 &&
            plan.groups.map(({ group, name }, g) => (
              <NumbersRow key={group} name={name} structures={structures} portionOf={({ groups }) => groups[g]} />
            ))}
        </tbody>
      </table>
    </section>
  </details>
);

const NumbersRow = ({
  name,
  structures,
  portionOf,
}: {
  readonly name: string;
  readonly structures: readonly Structure[];
  readonly portionOf: (structure: Structure) => Portion | undefined;
}) => (
  <tr>
    <th scope="row">{name}</th>
    {structures.map((structure) => {
      const portion = portionOf(structure);
      return (
        <Fragment key={structure.indicator}>
          <td>{portion ? stockText(portion.actual, portion.tasked) : "—"}</td>
          <td>{portion?.ofStock ? `${percentText(portion.ofStock, 1)}%` : "—"}</td>
        </Fragment>
      );
    })}
  </tr>
);
