import type { Scoreboard } from "../../domain/scoreboard";

/** The column of places: of the whole district, or of the peers chosen. */
export const placeTitle = ({ settings }: Scoreboard): string => (settings.peers === undefined ? "位次" : "组内位次");
