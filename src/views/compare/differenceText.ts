import type { Difference } from "../../domain/comparison";
import { compare, type Fraction, fraction, minus } from "../../domain/fraction";
import { percentText } from "../../domain/percent";
import type { Row } from "../../domain/scoreboard";
import { lackText } from "../../domain/wording";
import { gapText, numberText } from "../shared/format";

const zero = fraction(0);

/** 多完成3.2个百分点; undefined points are for `lackBetween` to explain. */
export const pointsText = (points: Fraction, decimals: number): string =>
  signed(points, decimals, ["多完成", "少完成"]) ?? "完成率相同";

/** 高3.2个百分点, of the middle. */
export const medianText = (points: Fraction, decimals: number): string =>
  signed(points, decimals, ["高", "低"]) ?? "正在中位";

const signed = (points: Fraction, decimals: number, [more, less]: readonly [string, string]): string | undefined => {
  const sign = compare(points, zero);
  if (sign === 0) return undefined;
  return `${sign > 0 ? more : less}${percentText(sign < 0 ? minus(zero, points) : points, decimals)}个百分点`;
};

/** 多差5家; where one is above and the other below its target, both are said. */
export const gapsText = (mine: number, theirs: number, counter: string): string => {
  if (mine === theirs) return mine === 0 ? "都达标" : "差额相同";
  const more = numberText(Math.abs(mine - theirs));
  if (mine <= 0 && theirs <= 0) return `${mine < theirs ? "多" : "少"}差${more}${counter}`;
  if (mine >= 0 && theirs >= 0) return `${mine > theirs ? "多" : "少"}超${more}${counter}`;
  return `${gapText(mine, counter)}，对方${gapText(theirs, counter)}`;
};

export const countsText = (difference: number, counter: string): string =>
  difference === 0 ? "相同" : `${difference > 0 ? "多" : "少"}${numberText(Math.abs(difference))}${counter}`;

/** Units of different sets are not ranked against each other. */
export const placesText = ({ places }: Pick<Difference, "places">, isApart = false): string => {
  if (places === undefined) return isApart ? "不在同一组" : "—";
  return places === 0 ? "位次相同" : `${places > 0 ? "高" : "低"}${Math.abs(places)}位`;
};

/** Who of the two has no rate, and why. */
export const lackBetween = (one: Row, other: Row): string =>
  [one, other]
    .filter(({ standing }) => standing.rate === undefined)
    .map(({ unit, standing }) => `${unit.shortName}：${lackText(standing.lack)}`)
    .join("，");
