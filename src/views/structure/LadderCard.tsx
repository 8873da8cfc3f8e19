import { useMemo } from "react";
import { compare, type Fraction } from "../../domain/fraction";
import { type Ladder, type LadderPair, ladderOf, type Step } from "../../domain/ladder";
import { monthLabel } from "../../domain/month";
import { none } from "../../domain/plan";
import { missingText } from "../../domain/wording";
import { countText, decimalText } from "../shared/format";
import type { Scene } from "../shared/scene";
import tables from "./Tables.module.css";

/** The ladder of growth: how many of a hundred on one step stand on the next. */
export const LadderCard = ({ data, board }: Scene) => {
  const { settings } = board;
  const ladder = useMemo(() => ladderOf(data, settings), [data, settings]);
  if (!ladder) return null;
  return (
    <section className={tables.card}>
      <h3>培育梯次</h3>
      <Steps ladder={ladder} />
      {ladder.pairs.map((pair) => (
        <PairTable key={pair.step} pair={pair} ladder={ladder} data={data} board={board} />
      ))}
    </section>
  );
};

const Steps = ({ ladder: { steps, perHundred } }: { readonly ladder: Ladder }) => (
  <ol className={tables.steps}>
    {steps.map((step, k) => (
      <li key={step.name}>
        {k > 0 && <p>{conversionText(steps[k - 1], step, perHundred[k - 1])}</p>}
        <div>
          <span>{step.name}</span>
          <b>{valueText(step)}</b>
          <small>{dateText(step)}</small>
        </div>
      </li>
    ))}
  </ol>
);

const isKnown = (step: Step): boolean =>
  step.kind === "goal" ? step.text !== undefined : step.actual !== none && step.missing === 0;

const valueText = (step: Step): string => {
  if (step.kind === "goal") return step.text === undefined ? "—（未填报）" : `${step.text}${step.unit}`;
  return step.actual === none ? "未报" : `${countText(step.actual)}${step.unit}`;
};

const dateText = (step: Step): string => {
  if (step.kind === "goal") return step.period === undefined ? "" : periodText(step.period);
  return [monthLabel(step.month), step.actual === none ? "" : missingText(step)].filter(Boolean).join("，");
};

const periodText = (period: string): string => (/^\d{4}$/.test(period) ? `${period}年` : period);

const conversionText = (from: Step | undefined, to: Step, value: Fraction | undefined): string => {
  if (!from || !value) return from && isKnown(from) && isKnown(to) ? "不可比" : "↓ 数据不全，不计算";
  const apart = dateText(from) === dateText(to) ? "" : "，两数时点不同";
  return `↓ 每100${from.unit}对应 ${decimalText(value)} ${to.unit}${apart}`;
};

interface PairTableProps extends Scene {
  readonly pair: LadderPair;
  readonly ladder: Ladder;
}

/** The conversion of every unit, the best first. */
const PairTable = ({ pair, ladder, data, board }: PairTableProps) => {
  const [from, to] = [ladder.steps[pair.step], ladder.steps[pair.step + 1]];
  const order = pair.units
    .map((_, u) => u)
    .sort((a, b) => better(pair.units[a]?.perHundred, pair.units[b]?.perHundred));
  return (
    <>
      <p className={tables.lead}>{`各街镇：每100${from?.unit ?? ""}${from?.name ?? ""}对应的${to?.name ?? ""}`}</p>
      <table className={tables.table}>
        <thead>
          <tr>
            <th scope="col">街镇</th>
            <th scope="col">{from?.name}</th>
            <th scope="col">{to?.name}</th>
            <th scope="col">{`每100${from?.unit ?? ""}`}</th>
          </tr>
        </thead>
        <tbody>
          {order.map((u) => {
            const unit = pair.units[u];
            return unit ? (
              <tr key={u}>
                <th scope="row">
                  {data.plan.units[u]?.name}
                  {board.rows[u]?.smallBase && <small>小基数</small>}
                </th>
                <td>{countText(unit.from)}</td>
                <td>{countText(unit.to)}</td>
                <td>{unit.perHundred ? decimalText(unit.perHundred) : "—"}</td>
              </tr>
            ) : null;
          })}
        </tbody>
      </table>
    </>
  );
};

const better = (a: Fraction | undefined, b: Fraction | undefined): number =>
  a && b ? compare(b, a) : Number(b !== undefined) - Number(a !== undefined);
