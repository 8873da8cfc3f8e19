import type { Fault } from "./fault";
import type { Body, Goal, GoalReport } from "./goals";
import type { Import } from "./imports";
import type { Layout } from "./layout";
import type { Ledger } from "./ledger";
import type { Plan } from "./plan";
import type { Policy } from "./policy";
import type { Supposing } from "./supposed";

/** One checked data package: everything that any screen may show. */
export interface Board {
  readonly name: string;
  readonly version: string;
  /** ISO time of publication. */
  readonly created: string;
  readonly sources: readonly { readonly title: string; readonly path?: string }[];
  readonly policy: Policy;
  readonly plan: Plan;
  readonly ledger: Ledger;
  readonly layouts: readonly Layout[];
  readonly goals: readonly Goal[];
  readonly goalReports: readonly GoalReport[];
  readonly bodies: readonly Body[];
  /** All imports that were published, oldest first. */
  readonly imports: readonly Import[];
  /** What is odd about the folder without making its numbers wrong. */
  readonly notices: readonly Fault[];
  /** Set on a board of which some counts are supposed: those that are. */
  readonly supposing?: Supposing;
}
