import { type ClassBound, characterOf } from "../../domain/policy";
import type { Row } from "../../domain/scoreboard";
import { classLabel, paintOf } from "../shared/format";
import { Swatch } from "../shared/Swatch";

export type Judged = Pick<Row, "classIndex" | "standing">;

/** A class as its swatch; its name for who cannot see it. */
export const ClassMark = ({ row, classes }: { readonly row: Judged; readonly classes: readonly ClassBound[] }) => {
  const bound = row.classIndex === undefined ? undefined : classes[row.classIndex];
  const sign = bound ? characterOf[bound.colour] : row.standing.lack?.kind === "untasked" ? "—" : "灰";
  return (
    <span title={classLabel(row, classes)}>
      <Swatch paint={paintOf(row, classes)} text={sign} />
    </span>
  );
};
