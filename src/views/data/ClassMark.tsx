import type { ClassBound } from "../../domain/policy";
import type { Row } from "../../domain/scoreboard";
import { classLabel, classSign } from "../../domain/wording";
import { paintOf } from "../shared/format";
import { Swatch } from "../shared/Swatch";

export type Judged = Pick<Row, "classIndex" | "standing">;

/** A class as its swatch; its name for who cannot see it. */
export const ClassMark = ({ row, classes }: { readonly row: Judged; readonly classes: readonly ClassBound[] }) => (
  <span title={classLabel(row, classes)}>
    <Swatch paint={paintOf(row, classes)} text={classSign(row, classes)} />
  </span>
);
