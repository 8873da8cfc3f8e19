import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import type { Board } from "../../src/domain/board";
import { consequencesOf } from "../../src/domain/consequences";
import { planOf, type TargetRow } from "../../src/domain/plan";
import type { Change } from "../../src/domain/reportCheck";
import { withChanges } from "../../src/domain/withChanges";
import { IndicatorTable } from "../../src/views/data/ConsequenceTables";
import { boardOf, month, reportsOf, smallPlan } from "../fixtures/smallBoard";

const [first, second, third] = smallPlan.units;
const units = [first!, second!, third!];
const june = month("2031-06");

/** Three units with targets so large that two rates which differ little need more decimals than one. */
const board: Board = boardOf(
  reportsOf("2031-06", "orchard", { oak: 9_502, elm: 9_503, pea: 5_000 }),
  planOf(
    units,
    smallPlan.groups.slice(0, 1),
    smallPlan.indicators.slice(0, 1),
    units.flatMap(({ code }) => [
      { indicator: "orchard", scope: code, year: 2030, value: 8_000, kind: "baseline" } satisfies TargetRow,
      { indicator: "orchard", scope: code, year: 2031, value: 10_000, kind: "assigned" } satisfies TargetRow,
    ]),
  ),
);

/** The cells of each row of the table of one indicator, tags taken off. */
const rowsAfter = (...changes: readonly Change[]): readonly string[] => {
  const consequences = consequencesOf(board, withChanges(board, changes), changes);
  const of = consequences.indicators[0]!;
  const html = renderToStaticMarkup(
    <IndicatorTable of={of} plan={board.plan} policy={board.policy} when={consequences} />,
  );
  return [...html.matchAll(/<tr.*?<\/tr>/g)].map(([row]) => row.replace(/<\/t[hd]>/g, "|").replace(/<[^>]*>/g, ""));
};

const change = (unit: string, value: number): Change => ({
  ...{ month: june, unit, indicator: "orchard", value, before: undefined, cell: "B2", asked: [] },
});

it("a rate that stays is said once, with as many decimals as it had before or has now", () => {
  expect(rowsAfter(change("elm", 9_400)).slice(1)).toEqual([
    "甲山镇甲山|9,502|95.02%|绿|2→变为1|",
    "乙水镇乙水|9,503→变为9,400|95.03%→变为94.00%|绿→变为黄|1→变为2|",
    "全区|24,005→变为23,902|80.0%→变为79.7%|红||",
  ]);
});

it("a rate that changes by little has the same decimals on both sides, and enough of them", () => {
  expect(rowsAfter(change("pea", 5_004)).slice(1)).toEqual([
    "丙田镇丙田|5,000→变为5,004|50.00%→变为50.04%|红|3|",
    "全区|24,005→变为24,009|80.02%→变为80.03%|红||",
  ]);
});
