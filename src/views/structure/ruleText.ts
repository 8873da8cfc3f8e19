import type { Board } from "../../domain/board";
import { compare, fraction } from "../../domain/fraction";
import type { ListPolicy } from "../../domain/listPolicy";
import type { NamedList, Unsaid } from "../../domain/lists";
import { type ClassBound, type Colour, characterOf, type Measure, measureOf } from "../../domain/policy";
import { plainPercent } from "../../domain/wording";
import { counterOf } from "../shared/counter";

/** The rule of a list with its parameters, as it is applied. */
export const ruleText = (data: Board, list: NamedList): string =>
  [conditionOf(data, list), list.policy.kind === "supervision" ? "已达年度目标的不列入" : ""]
    .filter(Boolean)
    .join("；");

const conditionOf = (data: Board, { policy, board }: NamedList): string => {
  const name = rateName(data, board);
  switch (policy.rule) {
    case "met": {
      const counter = counterOf(data.plan, board.settings);
      const several = board.settings.indicator === "combined";
      const surplus = policy.surplus > 0 ? `，并${several ? "各" : ""}超出至少${policy.surplus}${counter}` : "";
      const rate = compare(policy.rate, fraction(1)) > 0 ? `，实际不低于目标的${plainPercent(policy.rate)}` : "";
      return `${several ? "各指标" : ""}月末实际达到或超过${board.targetYear}年目标${surplus}${rate}`;
    }
    case "streak":
      return `${name}连续${policy.months}个月及以上为${classesText(data, { policy, board })}，各月按当年目标评定，缺报即中断`;
    case "behind":
      return `本月${name}为${classesText(data, { policy, board })}`;
    default:
      return moveText(policy, name, board.settings.peers === undefined ? "位次" : "组内位次");
  }
};

const wholes: Readonly<Record<Measure, string>> = {
  annual: "实际占年度目标",
  pace: "实际占序时应达",
  net: "年内净增占年度净增任务",
};

/** The rate that a list goes by, and what it is a part of: 年度完成率（实际占年度目标）. */
const rateName = ({ policy }: Board, { settings, measure }: NamedList["board"]): string => {
  const several = settings.indicator === "combined";
  return `${several ? policy.combined.name : ""}${measure.name}（${wholes[measure.measure]}${several ? "，各指标合并计算" : ""}）`;
};

const moveText = (policy: Extract<ListPolicy, { readonly top: number }>, measure: string, place: string): string => {
  const way = policy.rule === "risers" ? "上升" : "下降";
  const of = policy.by === "place" ? `${measure}${place}` : measure;
  const among = policy.by === "place" ? "，只在两个月都有位次的单位之间比较" : "";
  return `近${policy.months}个月${of}${way}最多的前${policy.top}个，与末一个相同的一并列入${among}`;
};

/** In the colours of the scheme chosen. */
const classesText = (data: Board, { policy, board }: Pick<NamedList, "policy" | "board">): string => {
  const colours: readonly Colour[] = "classes" in policy ? policy.classes : [];
  const { classes } = measureOf(data.policy, board.settings);
  return colours
    .map((colour) => classes.findIndex((bound) => bound.colour === colour))
    .flatMap((index) => {
      const bound = board.classes[index];
      return bound ? `${characterOf[bound.colour]}（${bound.name}，${boundsText(board.classes, index)}）` : [];
    })
    .join("或");
};

/** Exactly where a class begins and ends: 不低于85%、低于90%. */
const boundsText = (classes: readonly ClassBound[], index: number): string => {
  const [from, above] = [classes[index]?.from, classes[index - 1]?.from];
  return [from ? `不低于${plainPercent(from)}` : "", above ? `低于${plainPercent(above)}` : ""]
    .filter(Boolean)
    .join("、");
};

const reasons: Readonly<Record<Unsaid, string>> = {
  start: "起点是基数，还没有月报，不列名单",
  unreported: "本月尚无月报，不列名单",
  incomparable: "对比月没有月报、属于上一目标年，或不在起点之后，不作比较",
};

/** Why a list is empty. */
export const emptyText = ({ unsaid }: Pick<NamedList, "unsaid">): string =>
  unsaid ? reasons[unsaid] : "没有符合的街镇";
