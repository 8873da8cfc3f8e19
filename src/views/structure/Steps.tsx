import type { Fraction } from "../../domain/fraction";

import type { Ladder, Step } from "../../domain/ladder";
import { monthLabel } from "../../domain/month";
import { periodLabel } from "../../domain/period";
import { none } from "../../domain/plan";
import { missingText } from "../../domain/wording";
import { countText, decimalText } from "../shared/format";
import tables from "./Tables.module.css";

/** The ladder of growth in the whole district: how many of a hundred on one step stand on the next. */
export const Steps = ({ ladder: { steps, perHundred } }: { readonly ladder: Ladder }) => (
  <section className={tables.card}>
    <h3>培育梯次</h3>
    <ol className={tables.steps}>
      {steps.map((step, k) => (
        <li key={step.kind === "goal" ? step.id : `indicator ${step.indicator}`}>
          {k > 0 && <p>{conversionText(steps[k - 1], step, perHundred[k - 1])}</p>}
          <div>
            <span>{step.name}</span>
            <b>{valueText(step)}</b>
            <small>{dateText(step)}</small>
          </div>
        </li>
      ))}
    </ol>
  </section>
);

const isKnown = (step: Step): boolean =>
  step.kind === "goal" ? step.text !== undefined : step.actual !== none && step.missing === 0;

const valueText = (step: Step): string => {
  if (step.kind === "goal") return step.text === undefined ? "—（未填报）" : `${step.text}${step.unit}`;
  return step.actual === none ? "未报" : `${countText(step.actual)}${step.unit}`;
};

const dateText = (step: Step): string => {
  if (step.kind === "goal") return step.period === undefined ? "" : periodLabel(step.period);
  return [monthLabel(step.month), step.actual === none ? "" : missingText(step)].filter(Boolean).join("，");
};

const conversionText = (from: Step | undefined, to: Step, value: Fraction | undefined): string => {
  if (!from || !value) return from && isKnown(from) && isKnown(to) ? "不可比" : "↓ 数据不全，不计算";
  const apart = from.month === to.month ? "" : "，两数时点不同";
  return `↓ 每100${from.unit}对应 ${decimalText(value)} ${to.unit}${apart}`;
};
