import type { Finding, FindingKind } from "../../domain/finding";
import { monthText } from "../../domain/month";

type Words = Pick<Finding, "found" | "problem" | "remedy">;
type About = Pick<Finding, "unit" | "indicator" | "month">;

/** A finding with the id that follows from what it is about, so that the same file gives the same ids. */
export const findingAt = (
  kind: FindingKind,
  { sheet, cell }: Pick<Finding, "sheet" | "cell">,
  words: Words,
  about: About = {},
): Finding => {
  const { unit, indicator, month } = about;
  const parts = [kind, sheet, cell, unit, indicator, month === undefined ? undefined : monthText(month)];
  return {
    kind,
    id: parts.filter((part) => part !== undefined && part !== "").join("|"),
    sheet,
    cell,
    ...words,
    ...about,
  };
};

/** The file as a whole. */
export const nowhere = { sheet: "", cell: "" } as const;
