import { type Finding, type FindingKind, isQuestion } from "../../domain/finding";
import { monthText } from "../../domain/month";

type Words = Pick<Finding, "found" | "problem" | "remedy" | "brief">;
type About = Pick<Finding, "unit" | "indicator" | "month" | "goal">;

/**
 * A finding with the id that follows from what it is about, so that the same file gives the same ids. A question's is its
 * very words too: a decision never answers another question about the same cell.
 */
export const findingAt = (
  kind: FindingKind,
  { sheet, cell }: Pick<Finding, "sheet" | "cell">,
  words: Words,
  about: About = {},
): Finding => {
  const { unit, indicator, month, goal } = about;
  const asked = isQuestion({ kind }) ? words.problem : undefined;
  const parts = [kind, sheet, cell, unit, indicator, month === undefined ? undefined : monthText(month), goal, asked];
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
