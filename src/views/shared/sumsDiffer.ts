import type { SumLine } from "../../domain/sums";

/** Whether the printed sum and the sum of the rows disagree in any indicator shown. */
export const sumsDiffer = ({ printed, computed }: SumLine): boolean =>
  printed?.standing.parts.some(({ target }, i) => target !== computed.standing.parts[i]?.target) ?? false;
