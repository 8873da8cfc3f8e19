import type { Draft } from "./imports";

/** So many numbers and values of goals in words: `24 个数、3 项全区目标`; no numbers are told only where nothing is. */
export const sizeText = ({ numbers, goals }: { readonly numbers: number; readonly goals: number }): string => {
  const counts = numbers > 0 || goals === 0 ? [`${numbers} 个数`] : [];
  return [...counts, ...(goals > 0 ? [`${goals} 项全区目标`] : [])].join("、");
};

/** How much a draft holds, in words. */
export const draftSize = ({ reports, goals = [] }: Pick<Draft, "reports" | "goals">): string =>
  sizeText({ numbers: reports.length, goals: goals.length });
