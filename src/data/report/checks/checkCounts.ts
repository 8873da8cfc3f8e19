import type { Finding, QuestionKind } from "../../../domain/finding";
import { monthLabel, yearOf } from "../../../domain/month";
import { none, type Plan, targetOf } from "../../../domain/plan";
import type { ReportChecks } from "../../../domain/policy";
import type { Dated } from "../datedReport";
import { findingAt } from "../findingAt";
import type { Known, KnownCount } from "../known";
import type { Reading } from "../readings";

export interface CountContext {
  readonly plan: Plan;
  readonly known: Known;
  readonly checks: ReportChecks | undefined;
  readonly fallNote: string;
}

/** Asks about each number that fell, jumped, or was reported otherwise before. */
export const checkCounts = (counts: readonly Dated<Reading>[], context: CountContext): readonly Finding[] =>
  counts.flatMap((count) => {
    const told = context.known.inLedger(count.indicator, count.unit, count.month);
    if (count.value === told) return [];
    const revised = told !== none ? [revisedFinding(count, told, context.plan)] : [];
    return [
      ...revised,
      ...(isBetween(count, told, context) ? [] : movementFinding(count, context)),
      ...fallAfter(count, told, context),
    ];
  });

/** A month put in before others must not lie above the next one, unless the ledger's own number did already. */
const fallAfter = (count: Dated<Reading>, told: number, { known, plan }: CountContext): readonly Finding[] => {
  const { indicator, unit, month, value } = count;
  const next = known.after(indicator, unit, month);
  if (value === undefined || next === undefined || value <= next.value || told > next.value) return [];
  return [
    question("fall", count, plan, {
      brief: `比之后${monthLabel(next.month)}的 ${next.value} 多 ${value - next.value}，${monthLabel(next.month)}将成为减少`,
      remedy: "核对是否填错月份或数字；属实的请确认",
    }),
  ];
};

/** A correction back toward the month before was asked about when the larger number came. */
const isBetween = (
  { indicator, unit, month, value }: Dated<Reading>,
  told: number,
  { known }: CountContext,
): boolean => {
  const last = known.before(indicator, unit, month);
  return told !== none && value !== undefined && last !== undefined && value >= last.value && value < told;
};

const movementFinding = (count: Dated<Reading>, context: CountContext): readonly Finding[] => {
  const { indicator, unit, month, value } = count;
  const last = context.known.before(indicator, unit, month);
  if (value === undefined || last === undefined) return [];
  if (value < last.value) return [fallFinding(count, value, last, context)];
  const step = context.known.largestStep(indicator, unit, month);
  return isJump(count, value - last.value, last, step, context) ? [jumpFinding(count, last, step, context.plan)] : [];
};

/** Against the unit's own past; without one, against what the plan expects of it until the end of the year. */
const isJump = (
  { indicator, unit, month }: Dated<Reading>,
  rise: number,
  last: KnownCount,
  step: number | undefined,
  { plan, checks }: CountContext,
): boolean => {
  if (!checks) return false;
  const margin = Math.max(checks.jumpLeast, Math.ceil((last.value * checks.jumpShare) / 100));
  const target = targetOf(plan, indicator, unit, yearOf(month));
  const expected = step === undefined ? Math.max(0, target - last.value) : step * (month - last.month);
  return rise > expected + margin;
};

const aboutOf = (plan: Plan, { indicator, unit, month }: Dated<Reading>) => ({
  unit: plan.units[unit]?.code ?? "",
  indicator: plan.indicators[indicator]?.indicator ?? "",
  month,
});

/** `brief` says what is odd about the number; the question names the number too. */
const question = (
  kind: QuestionKind,
  count: Dated<Reading>,
  plan: Plan,
  { brief, remedy }: { readonly brief: string; readonly remedy: string },
): Finding => {
  const { indicator, unit, value } = count;
  const name = `${plan.units[unit]?.name ?? ""}${plan.indicators[indicator]?.name ?? ""}`;
  const words = { found: value === undefined ? "撤回" : String(value), problem: `${name}${brief}`, brief, remedy };
  return findingAt(kind, count, words, aboutOf(plan, count));
};

const revisedFinding = (count: Dated<Reading>, told: number, plan: Plan): Finding =>
  question("revised", count, plan, {
    brief: `${monthLabel(count.month)}已报 ${told}，现${count.value === undefined ? "为撤回" : `为 ${count.value}`}`,
    remedy: "确认后作为更正记入台账，原数保留",
  });

const fallFinding = (
  count: Dated<Reading>,
  value: number,
  last: KnownCount,
  { plan, fallNote }: CountContext,
): Finding =>
  question("fall", count, plan, {
    brief: `比${monthLabel(last.month)}的 ${last.value} 减少 ${last.value - value}`,
    remedy: fallNote === "" ? "核对是否填错；属实的请确认" : `${fallNote.replace(/。$/, "")}；属实的请确认`,
  });

const jumpFinding = (count: Dated<Reading>, last: KnownCount, step: number | undefined, plan: Plan): Finding =>
  question("jump", count, plan, {
    brief: `比${monthLabel(last.month)}的 ${last.value} 增加 ${(count.value ?? 0) - last.value}，${step === undefined ? "超过完成当年目标所需" : "超出以往幅度"}`,
    remedy: "核对是否多输了数字或串行；属实的请确认",
  });
