import type { Options } from "./policy";
import type { SumLine, SumSide } from "./sums";

/** The side of a sum that the options ask for; without a printed sum there is only one. */
export const sideOf = ({ printed, computed }: SumLine, basis: Options["basis"]): SumSide =>
  basis === "printed" ? (printed ?? computed) : computed;
