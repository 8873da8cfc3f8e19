import type { AnnexMark } from "../../domain/annex";
import type { Plan } from "../../domain/plan";

/** Where a contradiction stands: table, printed line, year. */
export const markPlace = (
  { indicators }: Plan,
  { indicator, line, year }: AnnexMark,
  as: "name" | "shortName",
): string => `${indicators.find((each) => each.indicator === indicator)?.[as] ?? ""} ${line} ${year}年`;
