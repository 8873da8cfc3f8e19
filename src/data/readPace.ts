import { atLeast, compare, type Fraction, fraction, isSame, parseFraction } from "../domain/fraction";
import type { PaceCurve } from "../domain/plan";
import { bad, type CellResult, good } from "./cellResult";

const remedy = "写 linear，或 12 个以空格分隔的累计份额，如 0 0 0 0 0 0 0 0 0 1/3 2/3 1";

/** Reads `linear`, or twelve cumulative shares that never fall and end at 1. */
export const readPace = (text: string): CellResult<PaceCurve> => {
  if (text === "linear") return good(text);
  const shares = text.split(/\s+/).map(parseFraction);
  if (!shares.every(isShare)) return bad("进度曲线中有不能识别的份额", remedy);
  if (shares.length !== 12) return bad(`进度曲线有 ${shares.length} 个份额，应为 12 个`, remedy);
  const last = shares[11] as Fraction;
  if (!shares.every((share, i) => i === 0 || atLeast(share, shares[i - 1] as Fraction)))
    return bad("进度曲线的累计份额不能下降", remedy);
  if (compare(shares[0] as Fraction, fraction(0)) < 0) return bad("进度曲线的份额不能为负数", remedy);
  return isSame(last, fraction(1)) ? good(shares) : bad("进度曲线的最后一个份额必须是 1", remedy);
};

const isShare = (share: Fraction | undefined): share is Fraction => share !== undefined;
