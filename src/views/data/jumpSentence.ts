import type { Policy } from "../../domain/policy";

/** When an import asks whether a number that moved is true: what the checks of a report do, in words. */
export const jumpSentence = ({ checks }: Pick<Policy, "checks">, counter: string): string => {
  if (!checks) return "比上期减少的，都要确认；增加的不问。";
  const { jumpShare, jumpLeast, goalShare } = checks;
  return [
    "比上期减少的，都要确认。增加的，超过这个街镇以往一个月最多的增减，",
    `而且超出的部分既大于上期数的 ${jumpShare}%（不足 1 ${counter}按 1 ${counter}算）、又大于 ${jumpLeast} ${counter}，才要确认。`,
    "隔了几个月才报的，以往最多的增减先乘以月数；以往没有增减可比的，改用到当年目标的差额来比。",
    goalShare === undefined ? "" : `全区目标的数比上期减少，或者增加超过 ${goalShare}%，也要确认。`,
  ].join("");
};
