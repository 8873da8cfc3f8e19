import type { ReactNode } from "react";
import { gapOf } from "../../domain/completion";
import { decimalsOf, percentText } from "../../domain/percent";
import type { Plan } from "../../domain/plan";
import type { ClassBound } from "../../domain/policy";
import type { Scoreboard } from "../../domain/scoreboard";
import type { Part } from "../../domain/standing";
import type { SortColumn } from "../../state/view";
import { countText, gapText, lackText } from "../shared/format";

export type ColumnId = "rank" | "movement" | "unit" | "bar" | "rate" | "counts" | "gap";

export interface Column {
  readonly id: ColumnId;
  readonly title: string;
  readonly sorts: SortColumn | undefined;
  /** What the parts of a line show in this column; the others are drawn by the row. */
  readonly partsOf: ((parts: readonly Part[]) => ReactNode) | undefined;
}

/** The columns of the ranking: counts for one indicator, the rates of each for all together. */
export const columnsOf = (plan: Plan, { settings, measure }: Scoreboard): readonly Column[] => {
  const several = settings.indicator === "combined";
  const counter = several ? "" : (plan.indicators[settings.indicator as number]?.unit ?? "");
  const plain = (id: ColumnId, title: string, sorts?: SortColumn): Column => ({ id, title, sorts, partsOf: undefined });
  return [
    plain("rank", "位次", "rank"),
    plain("movement", "变化", "movement"),
    plain("unit", "街镇", "unit"),
    plain("bar", ""),
    plain("rate", several ? `综合${measure.name}` : measure.name, "rate"),
    several
      ? {
          id: "counts",
          title: plan.indicators.map(({ shortName }) => shortName).join(" / "),
          sorts: undefined,
          partsOf: (parts) => ratesOf(parts, measure.classes),
        }
      : { id: "counts", title: "实际 / 目标", sorts: "actual", partsOf: countsOf },
    several
      ? { id: "gap", title: "差额", sorts: undefined, partsOf: (parts) => gapsOf(parts, "") }
      : { id: "gap", title: "差额", sorts: "gap", partsOf: (parts) => gapsOf(parts, counter) },
  ];
};

const countsOf = ([part]: readonly Part[]): ReactNode =>
  part ? (
    <>
      {countText(part.actual)}
      <small>{` / ${countText(part.target)}`}</small>
    </>
  ) : null;

const ratesOf = (parts: readonly Part[], classes: readonly ClassBound[]): ReactNode =>
  parts
    .map(({ rate, completion }) =>
      rate
        ? percentText(rate, decimalsOf([rate], classes)[0] ?? 1)
        : completion.kind === "unreported"
          ? lackText(completion)
          : "—",
    )
    .join(" / ");

const gapsOf = (parts: readonly Part[], counter: string): ReactNode =>
  parts.map((part) => gapText(gapOf(part), counter)).join("/");
