import type { ReactNode } from "react";
import type { Board } from "../../domain/board";
import { percentText } from "../../domain/percent";
import { none, type Plan } from "../../domain/plan";
import type { Measure } from "../../domain/policy";
import type { Scoreboard } from "../../domain/scoreboard";
import type { Part } from "../../domain/standing";
import { lackText } from "../../domain/wording";
import type { SortColumn } from "../../state/view";
import { countText, gapText, numberText } from "../shared/format";

type ColumnId = "rank" | "movement" | "unit" | "bar" | "rate" | "counts" | "gap";

export interface Column {
  readonly id: ColumnId;
  /** One title, or two that share the column. */
  readonly heads: readonly Head[];
  /** What the parts of a line show in this column; the others are drawn by the row. */
  readonly partsOf: ((parts: readonly Part[], decimals: Decimals) => ReactNode) | undefined;
}

/** With how many decimals the rate of the part at a position is written. */
type Decimals = (part: number) => number;

export interface Head {
  readonly title: string;
  readonly sorts: SortColumn | undefined;
}

const plain = (id: ColumnId, title: string, sorts?: SortColumn): Column => ({
  id,
  heads: [{ title, sorts }],
  partsOf: undefined,
});

/** The columns of the ranking: counts for one indicator, the rates of each for all together. */
export const columnsOf = ({ plan, policy }: Board, { settings, measure }: Scoreboard): readonly Column[] => [
  plain("rank", "位次", "rank"),
  plain("movement", "变化", "movement"),
  plain("unit", "街镇", "unit"),
  plain("bar", "完成率条形"),
  plain("rate", settings.indicator === "combined" ? `${policy.combined.name}${measure.name}` : measure.name, "rate"),
  ...(settings.indicator === "combined"
    ? severalColumns(plan)
    : countColumns(measure.measure, plan.indicators[settings.indicator]?.unit ?? "")),
];

/** What each measure divides: actual by target, actual by due (toward the target), growth by the growth asked. */
const countHeads: Readonly<Record<Measure, readonly Head[]>> = {
  annual: [
    { title: "实际", sorts: "actual" },
    { title: "目标", sorts: "target" },
  ],
  pace: [
    { title: "实际", sorts: "actual" },
    { title: "应达", sorts: undefined },
    { title: "目标", sorts: "target" },
  ],
  net: [
    { title: "净增", sorts: undefined },
    { title: "应增", sorts: undefined },
  ],
};

const countTexts: Readonly<Record<Measure, (part: Part) => readonly string[]>> = {
  annual: ({ actual, target }) => [actual, target].map(countText),
  pace: ({ actual, due, target }) => [actual, due, target].map(countText),
  net: ({ actual, december, target, gap }) => [
    gap === undefined ? "—" : difference(actual, december),
    difference(target, december),
  ],
};

const difference = (count: number, from: number): string =>
  count === none || from === none ? "—" : numberText(count - from);

const countColumns = (measure: Measure, counter: string): readonly Column[] => [
  { id: "counts", heads: countHeads[measure], partsOf: ([part]) => part && countsOf(countTexts[measure](part)) },
  { id: "gap", heads: [{ title: "差额", sorts: "gap" }], partsOf: (parts) => gapsOf(parts, counter) },
];

const severalColumns = (plan: Plan): readonly Column[] => [
  {
    id: "counts",
    heads: plan.indicators.map(({ shortName }) => ({ title: shortName, sorts: undefined })),
    partsOf: ratesOf,
  },
  { id: "gap", heads: [{ title: "差额", sorts: undefined }], partsOf: (parts) => gapsOf(parts, "") },
];

const countsOf = ([first, ...others]: readonly string[]): ReactNode => (
  <>
    {first}
    <small>{others.map((text) => ` / ${text}`).join("")}</small>
  </>
);

const ratesOf = (parts: readonly Part[], decimals: Decimals): ReactNode =>
  parts
    .map(({ rate, completion }, k) => {
      if (rate) return percentText(rate, decimals(k));
      return completion.kind === "unreported" ? lackText(completion) : "—";
    })
    .join(" / ");

const gapsOf = (parts: readonly Part[], counter: string): ReactNode =>
  parts.map((part) => gapText(part.gap, counter)).join("/");
