import type { Unit } from "../../domain/plan";

/** So many signs of a name fit a line that is read across a room. */
const roomy = 8;

/** The name of a unit on one line: the short one where the whole is too long. */
export const wallName = ({ name, shortName }: Unit): string => (name.length > roomy ? shortName : name);
