import type { Board } from "../../domain/board";
import type { EvidenceOf, Listed, MonthRow } from "../../domain/listed";
import type { NamedList } from "../../domain/lists";
import { monthLabel, monthOfYear } from "../../domain/month";
import { percentText, plainDecimals } from "../../domain/percent";
import { type ClassBound, characterOf } from "../../domain/policy";
import type { Row } from "../../domain/scoreboard";
import type { Settings } from "../../domain/settings";
import { counterOf } from "../shared/counter";
import { gapText, numberText, rankLabel, rateLabel } from "../shared/format";

/** So many months of a streak are told one by one; of a longer one, the last. */
const mostMonths = 6;

/** Why a unit is on the list: “连续4个月红：7月84.1%、8月……；差11家”. */
export const evidenceText = (data: Board, { board }: Pick<NamedList, "board">, { row, evidence }: Listed): string => {
  const gap = gapsText(data, board.settings.indicator, row);
  switch (evidence.kind) {
    case "standing":
      return row.standing.rate
        ? `${ratioText(counterOf(data.plan, board.settings), row)}${rateLabel(row)}，${gap}`
        : gap;
    case "streak":
      return `${streakText(evidence.months, board.classes)}；${gap}`;
    case "places":
      return `${placesText(evidence, row)}，${rateLabel(row)}；${gap}`;
    case "points": {
      const isRise = evidence.points.num > 0;
      const points = percentText(evidence.points, plainDecimals(evidence.points)).replace("−", "");
      return `${isRise ? "上升" : "下降"}${points}个百分点：${monthLabel(evidence.from.month)}${rateLabel(evidence.from.row)}，本月${rateLabel(row)}；${gap}`;
    }
  }
};

/** The places are those of the ranking; where more units have one in one of the months, it is said who was counted. */
const placesText = ({ from, gained, among }: EvidenceOf<"places">, row: Row): string => {
  const moved = `${gained > 0 ? "上升" : "下降"}${Math.abs(gained)}位`;
  const places = `${monthLabel(from.month)}${rankLabel(from.row)}，本月${rankLabel(row)}`;
  return (from.row.rank ?? 0) - (row.rank ?? 0) === gained
    ? `${moved}：${places}`
    : `在两个月都有位次的${among}个街镇中${moved}；位次表上${places}`;
};

/** What the rate of a small base is made of. */
const ratioText = (counter: string, row: Row): string => {
  const [part, another] = row.standing.parts;
  if (!row.smallBase || another || part?.completion.kind !== "measured") return "";
  return `${numberText(part.completion.actual)}/${numberText(part.completion.goal)}${counter} `;
};

const gapsText = ({ plan }: Board, indicator: Settings["indicator"], row: Row): string =>
  indicator === "combined"
    ? row.standing.parts
        .map((part, i) => [plan.indicators[i], part] as const)
        .filter(([, { target }]) => target > 0)
        .map(([of, { gap }]) => `${of?.shortName ?? ""}${gapText(gap, of?.unit ?? "")}`)
        .join("、")
    : gapText(row.gap, plan.indicators[indicator]?.unit ?? "");

const streakText = (months: readonly MonthRow[], classes: readonly ClassBound[]): string => {
  const told = months.slice(-mostMonths);
  const colourOf = ({ row: { classIndex } }: MonthRow): string => {
    const bound = classIndex === undefined ? undefined : classes[classIndex];
    return bound ? characterOf[bound.colour] : "";
  };
  const colours = [...new Set(months.map(colourOf))];
  const several = colours.length > 1;
  const each = told.map((one, k) => {
    const isNewYear = k === 0 || monthOfYear(one.month) === 1;
    const when = isNewYear ? monthLabel(one.month) : `${monthOfYear(one.month)}月`;
    return `${when}${several ? colourOf(one) : ""}${rateLabel(one.row)}`;
  });
  const [first] = months;
  const since = first && told.length < months.length ? `（自${monthLabel(first.month)}起），近${told.length}个月` : "";
  return `连续${months.length}个月${colours.join("、")}${since}：${each.join("、")}`;
};
