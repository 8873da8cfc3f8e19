import type { Scoreboard } from "../../domain/scoreboard";

/** The column of places: among the peers chosen, whose name stands in the heading. */
export const placeTitle = ({ settings }: Scoreboard): string => (settings.peers === undefined ? "位次" : "组内位次");
