import type { Row, Scoreboard } from "../../domain/scoreboard";
import type { Scene } from "../shared/scene";

/** What every card of the comparison paints from. */
export interface Compared extends Scene {
  /** The units compared, in the order chosen. */
  readonly rows: readonly Row[];
  /** One scoreboard for each indicator that is shown by itself. */
  readonly boards: readonly Scoreboard[];
}
