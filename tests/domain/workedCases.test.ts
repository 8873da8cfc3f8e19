import { describe, expect, it, test } from "vitest";
import type { Board } from "../../src/domain/board";
import { ledgerOf } from "../../src/domain/ledger";
import { parseMonth, yearOf } from "../../src/domain/month";
import { percentText } from "../../src/domain/percent";
import { targetOf } from "../../src/domain/plan";
import type { Colour, Measure, Options } from "../../src/domain/policy";
import { type Row, type Scoreboard, scoreboard } from "../../src/domain/scoreboard";
import { liveBoard, seedRows } from "../fixtures/liveBoard";

const characters: Readonly<Record<Colour, string>> = { blue: "蓝", green: "绿", yellow: "黄", orange: "橙", red: "红" };

const live = await liveBoard();
const cases = await seedRows("worked-cases.csv", [
  "indicator",
  "unit",
  "as_of",
  "target_year",
  "actual",
  "target",
  "previous_target",
  "due",
  "annual_rate",
  "annual_class",
  "pace_rate",
  "pace_class",
  "pace_class_one_company_tolerance",
  "gap",
  "small_base",
  "why",
]);

type Case = (typeof cases)[number];

const monthOf = (row: Case): number => parseMonth(row.as_of) ?? Number.NaN;

const indicatorOf = (row: Case): number =>
  live.plan.indicators.findIndex(({ indicator }) => indicator === row.indicator);

const unitOf = (row: Case): number => live.plan.units.findIndex(({ name }) => name === row.unit);

/** The live board after the unit of the case has reported the actual of the case. */
const boardAfter = (row: Case): Board => {
  const report = {
    month: monthOf(row),
    unit: live.plan.units[unitOf(row)]?.code ?? "",
    indicator: row.indicator,
    value: Number(row.actual),
    reportedOn: "2099-01-05",
    note: "",
  };
  return { ...live, ledger: ledgerOf(live.plan, [...live.ledger.reports, report]) };
};

const shown = (row: Case, measure: Measure, options: Partial<Options> = {}): { board: Scoreboard; own: Row } => {
  const board = scoreboard(boardAfter(row), {
    indicator: indicatorOf(row),
    measure,
    month: monthOf(row),
    target: undefined,
    options: { ...live.policy.options, ...options },
  });
  return { board, own: board.rows[unitOf(row)] as Row };
};

const rateText = ({ own }: { own: Row }): string =>
  own.standing.rate ? `${percentText(own.standing.rate, own.decimals)}%` : "—";

const character = ({ board, own }: { board: Scoreboard; own: Row }): string =>
  own.classIndex === undefined ? "灰" : characters[board.classes[own.classIndex]?.colour ?? "red"];

const gapText = ({ own }: { own: Row }): string =>
  own.gap === undefined ? "—" : own.gap === 0 ? "达标" : own.gap < 0 ? `差${-own.gap}家` : `超${own.gap}家`;

/** Everything that a worked case states, computed from the package. */
const computed = (row: Case): Omit<Case, "indicator" | "unit" | "as_of" | "why"> => {
  const [annual, pace] = [shown(row, "annual"), shown(row, "pace")];
  const part = annual.own.standing.parts[0];
  const previous = Math.min(yearOf(monthOf(row)), annual.board.targetYear - 1);
  return {
    target_year: String(annual.board.targetYear),
    actual: String(part?.actual),
    target: String(part?.target),
    previous_target: String(targetOf(live.plan, indicatorOf(row), unitOf(row), previous)),
    due: String(part?.due),
    annual_rate: rateText(annual),
    annual_class: character(annual),
    pace_rate: rateText(pace),
    pace_class: character(pace),
    pace_class_one_company_tolerance: character(shown(row, "pace", { tolerance: "on" })),
    gap: gapText(annual),
    small_base: annual.own.smallBase ? "yes" : "",
  };
};

describe("the worked cases", () => {
  it("are 21 different ones", () => {
    expect(new Set(cases.map((row) => JSON.stringify(row))).size).toBe(21);
  });

  test.each(cases)("hold for $unit $indicator $as_of, $actual of $target", (row) => {
    const { indicator: _i, unit: _u, as_of: _m, why: _w, ...stated } = row;
    expect(computed(row)).toEqual(stated);
  });
});
