import type { ClassBound } from "../../domain/policy";
import type { Row } from "../../domain/scoreboard";
import { classLabel, classSign } from "../../domain/wording";
import { paintOf } from "../shared/format";
import { Swatch } from "../shared/Swatch";

/** The class of a unit before its name; a screen reader hears it in words. */
export const UnitSign = ({ row, classes }: { readonly row: Row; readonly classes: readonly ClassBound[] }) => (
  <>
    <span aria-hidden="true">
      <Swatch paint={paintOf(row, classes)} text={classSign(row, classes)} />
    </span>
    <span className="visually-hidden">{`${classLabel(row, classes)}，`}</span>
  </>
);
