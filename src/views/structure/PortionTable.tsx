import { Fragment } from "react";
import type { Board } from "../../domain/board";
import { approx, type Fraction } from "../../domain/fraction";
import { type Month, yearOf } from "../../domain/month";
import { percentText } from "../../domain/percent";
import type { Plan } from "../../domain/plan";
import type { Scoreboard } from "../../domain/scoreboard";
import type { Growth, Portion, Structure } from "../../domain/structure";
import { missingText, wholeLabel } from "../../domain/wording";
import { openUnit } from "../../state/view";
import { counterOf } from "../shared/counter";
import { signedText } from "../shared/format";
import { ScreenLink } from "../shared/ScreenLink";
import { growthNote, ofWhole, partialNote, stockText } from "./structureTexts";
import tables from "./Tables.module.css";
import { UnitSign } from "./UnitSign";

interface PortionTableProps {
  readonly data: Board;
  /** Of the structure's indicator alone. */
  readonly board: Scoreboard;
  readonly structure: Structure;
}

/** Stock and growth of every unit as parts of the district, the largest first; then the groups, then the whole. */
export const PortionTable = ({ data, board, structure }: PortionTableProps) => {
  const { plan } = data;
  const counter = counterOf(plan, board.settings);
  const spans = spansOf(structure, board.settings.month);
  const order = structure.units.map((_, u) => u).sort((a, b) => sizeOf(structure, b) - sizeOf(structure, a) || a - b);
  const title = plan.indicators[structure.indicator]?.name ?? "";
  const largest = structure.units.reduce((most, { ofStock }) => Math.max(most, ofStock ? approx(ofStock) : 0), 0);
  return (
    <section className={tables.card}>
      <h3>{`${title}：份额与增长贡献`}</h3>
      <div className={tables.scroll}>
        <table className={tables.table}>
          <Head whole={ofWhole(structure)} counter={counter} spans={spans} />
          <tbody>
            {order.map((u) => (
              <UnitLine key={u} board={board} structure={structure} unit={u} spans={spans} largest={largest} />
            ))}
          </tbody>
          <tbody className={tables.sums}>
            {plan.groups.length > 1 &&
              plan.groups.map(({ group, name }, g) => (
                <SumLine key={group} name={name} portion={structure.groups[g]} spans={spans} />
              ))}
            <SumLine
              name={wholeLabel(structure.missing.length === 0)}
              portion={structure.district}
              spans={spans}
              whole
            />
          </tbody>
        </table>
      </div>
      <p className={tables.note}>{noteOf(plan, structure, spans, counter)}。</p>
    </section>
  );
};

const noteOf = (plan: Plan, structure: Structure, spans: readonly Span[], counter: string): string =>
  [
    partialNote(plan, structure),
    ...spans.map(({ of, base }) => growthNote(plan, structure, of, base, counter)),
    spans.length === 0 ? "起点月，没有更早的数可比增减" : "",
    "占比与贡献率保留一位小数，因四舍五入合计可能不为100%",
  ]
    .filter(Boolean)
    .join("；");

interface Span {
  readonly of: "year" | "plan";
  readonly base: string;
}

/** None at the starting line; in the first year both begin there. */
const spansOf = ({ since }: Structure, month: Month): readonly Span[] => {
  const spanOf = (of: Span["of"]): Span => ({ of, base: `${yearOf(since[of])}年末` });
  if (month <= since.plan) return [];
  return since.year === since.plan ? [spanOf("year")] : [spanOf("year"), spanOf("plan")];
};

const sizeOf = ({ units }: Structure, u: number): number => {
  const portion = units[u];
  return portion && portion.tasked > 0 ? portion.actual : -2;
};

const Head = ({
  whole,
  counter,
  spans,
}: {
  readonly whole: string;
  readonly counter: string;
  readonly spans: readonly Span[];
}) => (
  <thead>
    <tr>
      <th scope="col">街镇</th>
      <th scope="col">{`存量（${counter}）`}</th>
      <th scope="col" colSpan={2}>
        {whole}
      </th>
      {spans.map(({ of, base }) => (
        <Fragment key={of}>
          <th scope="col">{`较${base}增减`}</th>
          <th scope="col">贡献率</th>
        </Fragment>
      ))}
    </tr>
  </thead>
);

interface UnitLineProps {
  readonly board: Scoreboard;
  readonly structure: Structure;
  readonly unit: number;
  readonly spans: readonly Span[];
  /** The share that fills the bar. */
  readonly largest: number;
}

const UnitLine = ({ board, structure, unit, spans, largest }: UnitLineProps) => {
  const row = board.rows[unit];
  const portion = structure.units[unit];
  if (!row || !portion) return null;
  return (
    <tr>
      <th scope="row">
        <UnitSign row={row} classes={board.classes} />
        <ScreenLink to={openUnit(row.unit.code)}>{row.unit.name}</ScreenLink>
      </th>
      <td>{stockText(portion.actual, portion.tasked)}</td>
      <td className={tables.barCell}>
        <svg className={tables.bar} aria-hidden="true">
          <rect width={`${portion.ofStock ? (approx(portion.ofStock) / largest) * 100 : 0}%`} height="100%" />
        </svg>
      </td>
      <td>{shareText(portion.ofStock)}</td>
      {spans.map(({ of }) => (
        <GrowthCells key={of} growth={portion[of]} />
      ))}
    </tr>
  );
};

const SumLine = ({
  name,
  portion,
  spans,
  whole = false,
}: {
  readonly name: string;
  readonly portion: Portion | undefined;
  readonly spans: readonly Span[];
  readonly whole?: boolean;
}) =>
  portion ? (
    <tr data-whole={whole || undefined}>
      <th scope="row">
        {name}
        {portion.missing > 0 && <small>{missingText(portion)}</small>}
      </th>
      <td>{stockText(portion.actual, portion.tasked)}</td>
      <td className={tables.barCell} />
      <td>{shareText(portion.ofStock)}</td>
      {spans.map(({ of }) => (
        <GrowthCells key={of} growth={portion[of]} />
      ))}
    </tr>
  ) : null;

const GrowthCells = ({ growth: { companies, share } }: { readonly growth: Growth }) => (
  <>
    <td>{companies === undefined ? "—" : signedText(companies)}</td>
    <td className={tables.muted}>{shareText(share)}</td>
  </>
);

const shareText = (share: Fraction | undefined): string => (share ? `${percentText(share, 1)}%` : "—");
