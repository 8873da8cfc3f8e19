import type { Board } from "../../domain/board";
import { concentrationOf, type Head } from "../../domain/concentration";
import { percentText } from "../../domain/percent";
import type { Plan } from "../../domain/plan";
import type { Structure } from "../../domain/structure";
import { ofWhole, partialNote, unitNames } from "./structureTexts";
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
  const whole = ofWhole(structure);
  return (
    <section className={tables.card}>
      <h3>{`${plan.indicators[structure.indicator]?.name ?? ""}：集中程度`}</h3>
      <p className={tables.lead}>
        {of === 1
          ? `只有${unitNames(plan, half.units)}一个单位有存量，无集中程度可言。`
          : `${half.units.length === 1 ? "最大的1个单位" : `最少${half.units.length}个单位`}就${whole}的一半以上（${percent(half)}）：${unitNames(plan, half.units)}。`}
      </p>
      {heads.length > 0 && <HeadTable plan={plan} whole={whole} heads={heads} />}
      <p
        className={tables.note}
      >{`${[`按存量，共${of}个单位`, partialNote(plan, structure)].filter(Boolean).join("；")}。`}</p>
    </section>
  );
};

const HeadTable = ({
  plan,
  whole,
  heads,
}: {
  readonly plan: Plan;
  readonly whole: string;
  readonly heads: readonly Head[];
}) => (
  <table className={tables.table}>
    <thead>
      <tr>
        <th scope="col">范围</th>
        <th scope="col">{whole}</th>
        <th scope="col">如各单位一样多</th>
      </tr>
    </thead>
    <tbody>
      {heads.map((head) => (
        <tr key={head.units.length}>
          <th scope="row" className={tables.wrap}>
            {head.units.length === 1 ? "最大的1个" : `前${head.units.length}个`}
            <small>{unitNames(plan, head.units)}</small>
          </th>
          <td>{percent(head)}</td>
          <td className={tables.muted}>{`${percentText(head.even, 1)}%`}</td>
        </tr>
      ))}
    </tbody>
  </table>
);

const percent = ({ share }: Head): string => `${percentText(share, 1)}%`;
