import type { Board } from "../domain/board";
import {
  type Consequences,
  commonDecimals,
  type IndicatorConsequences,
  type UnitConsequence,
} from "../domain/consequences";
import { type Finding, isQuestion } from "../domain/finding";
import { monthLabel } from "../domain/month";
import { percentText } from "../domain/percent";
import { periodLabel } from "../domain/period";
import { none } from "../domain/plan";
import type { Change, ColumnRead, ReportCheck } from "../domain/reportCheck";
import { sideOf } from "../domain/sideOf";
import { classSign, missingText } from "../domain/wording";

const placeOf = ({ sheet, cell }: Finding, file: string): string => [sheet || file, cell].filter(Boolean).join(" ");

export const findingLine = (finding: Finding, file: string): string => {
  const { found, problem, remedy } = finding;
  const place = [placeOf(finding, file), found && `“${found}”`].filter(Boolean).join(" ");
  return `  ${isQuestion(finding) ? "确认" : "错误"} ${place}：${problem}。${remedy}。`;
};

/** What was read from where, and what was not. */
export const readingLines = (check: ReportCheck): readonly string[] => {
  const { file, sha256, detected, columns, months, findings } = check;
  const ignored = columns.filter(({ use }) => use === "ignored").map(columnText);
  return [
    `${file}${sha256 === "" ? "" : `  sha256 ${sha256.slice(0, 12)}`}`,
    `月份：${months.map(monthLabel).join("、") || "未定"}${detected ? `（${detected.from}写的是${monthLabel(detected.month)}）` : ""}`,
    ...columns.filter(({ use }) => use === "count" || use === "value").map((column) => `  采用 ${columnText(column)}`),
    ...(ignored.length > 0 ? [`  不采用 ${ignored.join("、")}`] : []),
    ...(findings.every(isQuestion) ? [newsText(check)] : []),
  ];
};

const newsText = ({ changes, goals, same }: ReportCheck): string =>
  `新的或不同的数 ${changes.length} 个${goals.length > 0 ? `、全区目标 ${goals.length} 项` : ""}，与台账相同 ${same} 个`;

const columnText = ({ sheet, cell, heading }: ColumnRead): string =>
  [sheet, cell, heading && `“${heading}”`].filter(Boolean).join(" ");

const mostListed = 60;

const capped = (lines: readonly string[], what: string): readonly string[] =>
  lines.length > mostListed ? [...lines.slice(0, mostListed), `    另有 ${lines.length - mostListed} ${what}`] : lines;

/** The numbers of a month that was reported before, one by one; of those of a new month, how many. */
export const changeLines = ({ changes }: ReportCheck, { plan, ledger }: Board): readonly string[] => {
  const units = new Map(plan.units.map(({ code, name }) => [code, name]));
  const indicators = new Map(plan.indicators.map(({ indicator, name }) => [indicator, name]));
  const lineOf = ({ unit, indicator, before, value, cell }: Change): string =>
    `    ${units.get(unit)} ${indicators.get(indicator)}：${countText(before)}→${value === undefined ? "撤回" : value}${cell && `（${cell}）`}`;
  return [...new Set(changes.map(({ month }) => month))].flatMap((month) => {
    const own = changes.filter((change) => change.month === month);
    const title = `  ${monthLabel(month)}：${own.length} 个数`;
    return month > ledger.latest ? [`${title}，此前没有报过`] : [title, ...capped(own.map(lineOf), "个数")];
  });
};

/** The values of goals that change, one by one. */
export const goalLines = ({ goals }: ReportCheck, board: Pick<Board, "goals">): readonly string[] => {
  if (goals.length === 0) return [];
  const names = new Map(board.goals.map(({ id, indicator, unit }) => [id, { indicator, unit }]));
  return [
    `  全区目标：${goals.length} 项`,
    ...goals.map(({ id, period, value, before, cell, note }) => {
      const { indicator = "", unit = "" } = names.get(id) ?? {};
      const isSaid = value !== "" && value === before;
      const step = isSaid
        ? `${value}${unit}，补充说明：${note}`
        : `${before || "未报"}→${value === "" ? "撤回" : `${value}${unit}`}`;
      return `    ${id} ${indicator}（${periodLabel(period)}）：${step}${cell && `（${cell}）`}`;
    }),
  ];
};

/** What changes do, for each indicator: the whole district first, then unit by unit. */
export const consequenceLines = (
  { month, before, indicators, growth }: Consequences,
  board: Board,
): readonly string[] => [
  month === before ? `${monthLabel(month)}更正前→更正后：` : `${monthLabel(before)}→${monthLabel(month)}：`,
  ...indicators.flatMap((each) => indicatorLines(each, board)),
  ...(growth
    ? [
        `${monthLabel(growth.december)}是此后一年净增的起点，${monthLabel(growth.month)}更正前→更正后：`,
        ...growth.indicators.flatMap((each) => indicatorLines(each, board)),
      ]
    : []),
];

const indicatorLines = (each: IndicatorConsequences, { plan, policy }: Board): readonly string[] => {
  const { indicator, measure, units, changed } = each;
  const name = indicator === "combined" ? policy.combined.name : (plan.indicators[indicator]?.name ?? "");
  const lines = units.flatMap((unit) => unitText(unit, each));
  const others = changed > units.length ? ` 等 ${changed} 个街镇有变化` : "";
  const [old, now] = districtTexts(each, policy.options.basis);
  return [
    `  ${name}（${measure.name}）：全区 ${old === now ? now : `${old}→${now}`}${others}`,
    ...capped(lines, "个街镇"),
  ];
};

/** Before and after with the same decimals, so that only what changes looks so. */
const districtTexts = (of: IndicatorConsequences, basis: Board["policy"]["options"]["basis"]): readonly string[] => {
  const { before, after } = of.district;
  const decimals = commonDecimals({ before: sideOf(before, basis), after: sideOf(after, basis) }, of.classes);
  return [before, after].map((line) => {
    const { rate } = sideOf(line, basis).standing;
    const actual = of.indicator === "combined" ? "" : countText(line.actual);
    const more = [rate ? `${percentText(rate, decimals)}%` : "", missingText(line)].filter(Boolean).join("，");
    return actual && more ? `${actual}（${more}）` : actual || more || "未报";
  });
};

/** Of several indicators together only colour and place are told; nothing where neither changes. */
const unitText = (
  { before, after }: UnitConsequence,
  { indicator, classes }: IndicatorConsequences,
): readonly string[] => {
  const isSame = before.classIndex === after.classIndex && before.rank === after.rank;
  if (indicator === "combined" && isSame) return [];
  const counts = [before, after].map(({ standing }) => countText(standing.parts[0]?.actual));
  const texts = [
    ...(indicator === "combined" ? [] : [stepText(counts[0] ?? "", counts[1] ?? "")]),
    `位次 ${stepText(String(before.rank ?? "—"), String(after.rank ?? "—"))}`,
    stepText(classSign(before, classes), classSign(after, classes)),
  ];
  return [`    ${after.unit.name} ${texts.join("，")}`];
};

const stepText = (from: string, to: string): string => (from === to ? to : `${from}→${to}`);

const countText = (count: number | undefined): string =>
  count === undefined || count === none ? "未报" : String(count);
