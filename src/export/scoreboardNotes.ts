import type { Board } from "../domain/board";
import { yearOf } from "../domain/month";
import { changedOptions } from "../domain/optionChoices";
import { peersNote } from "../domain/peers";
import { none } from "../domain/plan";
import { type Measure, type MeasurePolicy, measureOf } from "../domain/policy";
import type { Scoreboard } from "../domain/scoreboard";
import { growthYearOf } from "../domain/settings";
import { indicatorsOf } from "../domain/standing";
import type { SumLine } from "../domain/sums";
import { sumsDiffer } from "../domain/sums";
import { asOfLabel, baseLabel, boundLabel, plainPercent, rangeText } from "../domain/wording";
import { foundation } from "./foundation";

/** Below a scoreboard: as of when, measured how, in which classes, and what is odd about it. */
export const scoreboardNotes = (board: Board, shown: Scoreboard, extras: readonly string[]): readonly string[] => {
  const { units, of } = shown.reported;
  const { policy, ledger } = board;
  const several = shown.settings.indicator === "combined";
  return [
    `${asOfLabel(shown.settings.month, ledger.latest)}，${units}/${of} 已报`,
    measureNote(board, shown),
    ...definitionNotes(board, shown),
    ...(several ? [combinedNote(board, shown)] : []),
    ...[peersNote(shown.peers, shown.settings.peers)].filter((text) => text !== ""),
    ...changedOptions(policy, shown.settings.options),
    `五色：${shown.classes.map((bound, i) => `${boundLabel(bound)} ${rangeText(shown.classes, i)}`).join("；")}；${policy.thresholdNote}`,
    ...smallBaseNotes(board, shown),
    ...differenceNotes(board, shown),
    ...foundation(board, extras),
  ];
};

const defined = ({ name, definition }: MeasurePolicy): string => (definition ? `${name}＝${definition}` : name);

const measureNote = ({ policy, plan }: Board, { settings, measure }: Scoreboard): string => {
  const { month, indicator } = settings;
  const beside: readonly Measure[] = indicator === "combined" ? [] : ["annual", "pace"];
  const others = beside
    .filter((other) => other !== measure.measure)
    .map((other) => measureOf(policy, { measure: other }));
  const growthYear = growthYearOf(plan, settings);
  const isMoved = measure.measure === "net" && growthYear !== yearOf(month);
  return `口径：${[
    ...[measure, ...others].map(defined),
    ...(isMoved ? [`净增自${baseLabel(month, growthYear)}起算`] : []),
    `位次和五色按${measure.name}`,
  ].join("；")}`;
};

const definitionNotes = ({ plan }: Board, { settings }: Scoreboard): readonly string[] =>
  indicatorsOf(plan, settings).map((i) => {
    const { name = "", unit = "", definition = "" } = plan.indicators[i] ?? {};
    return `${name}（${unit}）${definition ? `：${definition}` : ""}`;
  });

const combinedNote = ({ plan, policy }: Board, { settings }: Scoreboard): string => {
  const { name, cap, weightNote } = policy.combined;
  const weights = plan.indicators.map(({ shortName, weight }) => `${shortName}${weight}`).join("、");
  const way = settings.options.combine === "weakest" ? "取较弱的一项" : `${weightNote}加权（${weights}）`;
  return `${name}：${way}，单项最高按${plainPercent(cap)}计`;
};

const smallBaseNotes = ({ policy }: Board, { rows }: Scoreboard): readonly string[] => {
  const small = rows.filter(({ smallBase }) => smallBase).map(({ unit }) => unit.name);
  return small.length === 0 ? [] : [`小基数（目标不足${policy.smallBase}）：${small.join("、")}`];
};

const differenceNotes = ({ plan, policy }: Board, { groups, district, settings }: Scoreboard): readonly string[] => {
  const odd = [...(groups.length > 1 ? groups : []), district].filter(sumsDiffer);
  if (odd.length === 0) return [];
  const indicators = indicatorsOf(plan, settings).map((i) => plan.indicators[i]?.shortName ?? "");
  const nameOf = ({ scope }: SumLine): string => plan.groups.find(({ group }) => group === scope)?.name ?? "全区";
  const texts = odd.map((line) => `${nameOf(line)}${differenceOf(line, indicators)}`);
  return [`分项不符：${texts.join("；")}`, policy.sumNote].filter((text) => text !== "");
};

/** “附件印发312，分项加总311”, for each indicator that differs. */
const differenceOf = ({ printed, computed }: SumLine, indicators: readonly string[]): string =>
  (printed?.standing.parts ?? [])
    .flatMap(({ target }, i) => {
      const rows = computed.standing.parts[i]?.target ?? none;
      const name = indicators.length > 1 ? (indicators[i] ?? "") : "";
      return target === rows ? [] : [`${name}附件印发${target}，分项加总${rows}`];
    })
    .join("，");
