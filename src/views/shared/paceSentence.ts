import type { Board } from "../../domain/board";
import { recentPace, requiredPace } from "../../domain/outlook";
import type { Settings } from "../../domain/settings";
import type { Part } from "../../domain/standing";
import { countText, decimalText } from "./format";

interface PaceOf {
  readonly indicator: number;
  readonly units: readonly number[];
  readonly part: Part;
  readonly year: number;
}

/** “月均需6家，近三月月均1.3家”: of these units together, toward the target of their part. */
export const paceSentence = (data: Board, settings: Pick<Settings, "month">, of: PaceOf): string =>
  paceParts(data, settings, of).join("，");

/** What is needed, unless nothing is, and what there was. */
export const paceParts = (
  { plan, ledger }: Board,
  { month }: Pick<Settings, "month">,
  { indicator, units, part, year }: PaceOf,
): readonly string[] => {
  const counter = plan.indicators[indicator]?.unit ?? "";
  const recent = recentPace(plan, ledger, indicator, month, units);
  const trend = recent ? `近三月月均${decimalText(recent)}${counter}` : "";
  const required = part.gap === undefined ? undefined : requiredPace(part.actual, part.target, month, year);
  if (!required) return [trend].filter(Boolean);
  const need =
    required.perMonth === undefined ? `${year}年已无剩余月份` : `月均需${countText(required.perMonth)}${counter}`;
  return [need, trend].filter(Boolean);
};
