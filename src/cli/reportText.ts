import type { Board } from "../domain/board";
import type { Consequences, IndicatorConsequences } from "../domain/consequences";
import { type Finding, isQuestion } from "../domain/finding";
import { monthLabel, monthText } from "../domain/month";
import { none } from "../domain/plan";
import { characterOf } from "../domain/policy";
import type { ReportCheck } from "../domain/reportCheck";
import type { Row } from "../domain/scoreboard";

const placeOf = ({ sheet, cell }: Finding, file: string): string => [sheet || file, cell].filter(Boolean).join(" ");

export const findingLine = (finding: Finding, file: string): string => {
  const { found, problem, remedy } = finding;
  const place = [placeOf(finding, file), found && `“${found}”`].filter(Boolean).join(" ");
  return `  ${isQuestion(finding) ? "确认" : "错误"} ${place}：${problem}。${remedy}。`;
};

/** What was read from where. */
export const readingLines = ({
  file,
  sha256,
  detected,
  columns,
  months,
  same,
  changes,
}: ReportCheck): readonly string[] => [
  `${file}  sha256 ${sha256.slice(0, 12)}`,
  `月份：${months.map(monthLabel).join("、") || "未定"}${detected ? `（${detected.from}写的是${monthLabel(detected.month)}）` : ""}`,
  ...columns
    .filter(({ use }) => use === "count")
    .map(({ sheet, cell, heading }) => `  读取 ${[sheet, cell].filter(Boolean).join(" ")} “${heading}”`),
  `新的或不同的数 ${changes.length} 个，与台账相同 ${same} 个`,
];

const mostListed = 60;

export const changeLines = ({ changes }: ReportCheck, { plan }: Board): readonly string[] => {
  const units = new Map(plan.units.map(({ code, name }) => [code, name]));
  const indicators = new Map(plan.indicators.map(({ indicator, name }) => [indicator, name]));
  const lines = changes.slice(0, mostListed).map(({ month, unit, indicator, before, value, cell }) => {
    const text = (count: number | undefined): string => (count === undefined ? "未报" : String(count));
    return `  ${monthText(month)} ${units.get(unit)} ${indicators.get(indicator)}：${text(before)} → ${text(value)}（${cell}）`;
  });
  return changes.length > mostListed ? [...lines, `  另有 ${changes.length - mostListed} 个`] : lines;
};

export const consequenceLines = (
  { month, before, indicators }: Consequences,
  { plan, policy }: Board,
): readonly string[] => [
  month === before ? `${monthLabel(month)}更正前后：` : `与${monthLabel(before)}相比：`,
  ...indicators.flatMap((each) => [
    `  ${each.indicator === "combined" ? policy.combined.name : (plan.indicators[each.indicator]?.name ?? "")}（${each.measure.name}）`,
    ...each.units.map(
      ({ before: old, after }) => `    ${after.unit.name} ${standingText(old, each)} → ${standingText(after, each)}`,
    ),
    ...(each.changed > each.units.length ? [`    另有 ${each.changed - each.units.length} 个街镇`] : []),
  ]),
];

const standingText = ({ standing, classIndex, rank }: Row, { classes }: IndicatorConsequences): string => {
  const [part] = standing.parts;
  const colour = classIndex === undefined ? undefined : classes[classIndex]?.colour;
  const actual = standing.parts.length === 1 && part && part.actual !== none ? `${part.actual} ` : "";
  return `${actual}${colour ? characterOf[colour] : "灰"}${rank === undefined ? "" : ` 第${rank}位`}`;
};
