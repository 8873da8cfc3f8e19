import type { Plan } from "../../domain/plan";
import type { Settings } from "../../domain/settings";

/** The counting word of what is on screen, such as 家; the first indicator's for all together. */
export const counterOf = (plan: Plan, { indicator }: Pick<Settings, "indicator">): string =>
  plan.indicators[indicator === "combined" ? 0 : indicator]?.unit ?? "";
