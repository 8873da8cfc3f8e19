import { type ClassBound, characterOf } from "../../domain/policy";
import type { Row } from "../../domain/scoreboard";
import { paintOf, rateLabel } from "./format";
import { Swatch } from "./Swatch";

/** A rate with its class before it. */
export const RateWord = ({ row, classes }: { readonly row: Row; readonly classes: readonly ClassBound[] }) => {
  const bound = row.classIndex === undefined ? undefined : classes[row.classIndex];
  return (
    <>
      {bound && <Swatch paint={paintOf(row, classes)} text={characterOf[bound.colour]} />} {rateLabel(row)}
    </>
  );
};
