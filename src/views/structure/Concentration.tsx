import type { Board } from "../../domain/board";
import { concentrationOf, type Head } from "../../domain/concentration";
import { percentText } from "../../domain/percent";
import type { Plan } from "../../domain/plan";
import type { Structure } from "../../domain/structure";
import tables from "./Tables.module.css";

/** How much the largest units hold, and how few of them hold half. */
export const Concentration = ({
  data: { plan },
  structure,
}: {
  readonly data: Board;
  readonly structure: Structure;
}) => {
  const concentration = concentrationOf(structure);
  if (!concentration) return null;
  const { heads, half, of } = concentration;
  const missing = structure.district.missing;
  return (
    <section className={tables.card}>
      <h3>{`${plan.indicators[structure.indicator]?.name ?? ""}：集中程度`}</h3>
      <p className={tables.lead}>
        {`${half.units.length === 1 ? "最大的1个单位" : `最少${half.units.length}个单位`}就占到全区的一半（${percent(half)}）：${namesOf(plan, half)}。`}
      </p>
      <HeadTable plan={plan} heads={heads} />
      <p className={tables.note}>{`按存量，共${of}个单位${missing > 0 ? `，未含${missing}个未报单位` : ""}。`}</p>
    </section>
  );
};

const HeadTable = ({ plan, heads }: { readonly plan: Plan; readonly heads: readonly Head[] }) => (
  <table className={tables.table}>
    <thead>
      <tr>
        <th scope="col">范围</th>
        <th scope="col">占全区</th>
        <th scope="col">如各单位一样多</th>
      </tr>
    </thead>
    <tbody>
      {heads.map((head) => (
        <tr key={head.units.length}>
          <th scope="row" className={tables.wrap}>
            {head.units.length === 1 ? "最大的1个" : `前${head.units.length}个`}
            <small>{namesOf(plan, head)}</small>
          </th>
          <td>{percent(head)}</td>
          <td className={tables.muted}>{`${percentText(head.even, 1)}%`}</td>
        </tr>
      ))}
    </tbody>
  </table>
);

const percent = ({ share }: Head): string => `${percentText(share, 1)}%`;

/** So many names are told. */
const mostNamed = 6;

const namesOf = (plan: Plan, { units }: Head): string => {
  const names = units.slice(0, mostNamed).map((unit) => plan.units[unit]?.shortName ?? "");
  return `${names.join("、")}${units.length > mostNamed ? "等" : ""}`;
};
