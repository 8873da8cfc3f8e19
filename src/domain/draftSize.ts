import type { Draft } from "./imports";

/** How much a draft holds, in words: `24 个数、3 项全区目标`. */
export const draftSize = ({ reports, goals = [] }: Pick<Draft, "reports" | "goals">): string => {
  const counts = reports.length > 0 || goals.length === 0 ? [`${reports.length} 个数`] : [];
  return [...counts, ...(goals.length > 0 ? [`${goals.length} 项全区目标`] : [])].join("、");
};
