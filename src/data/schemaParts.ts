import * as v from "valibot";
import { type Fraction, fraction, parseFraction, scale } from "../domain/fraction";
import { remedyMark } from "./issueFault";

/** A message of our own schemas: the problem and its remedy. */
export const say = (problem: string, remedy: string): string => `${problem}${remedyMark}${remedy}`;

export const filled = v.pipe(v.string(), v.nonEmpty(say("文字是空的", "补上内容")));

export const whole = (least: number, most: number) =>
  v.pipe(
    v.number(),
    v.integer(say("必须是整数", "改为整数")),
    v.minValue(least, say(`不能小于 ${least}`, "改大一些")),
    v.maxValue(most, say(`不能大于 ${most}`, "改小一些")),
  );

/** A number of percent, read exactly as it is written. */
export const percent = v.pipe(
  v.number(),
  v.check((value) => parseFraction(String(value)) !== undefined, say("百分数过大或过细", "改为如 95 或 87.5 的数")),
  v.transform((value): Fraction => scale(parseFraction(String(value)) ?? fraction(0), fraction(1, 100))),
);

export const distinct = (list: readonly string[]): boolean => new Set(list).size === list.length;
