import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { classMonths } from "../../src/domain/classMonths";
import { measures } from "../../src/domain/policy";
import { scoreboard } from "../../src/domain/scoreboard";
import { longBoard, monthly } from "../fixtures/longBoard";
import { at, month, orchard, settingsOf, smallBoard } from "../fixtures/smallBoard";

const counts = [46, 47, undefined, 48, 50, 51, 51, 52, 53, 53, 53, 54, 57, 58, 58];
const board = longBoard(monthly("2031-01", "orchard", counts));

describe("the classes of a unit by month", () => {
  it("are those of each month's own target; 未报 is none of them, and a month to come nothing at all", () => {
    const { years } = classMonths(board, settingsOf({ month: month("2032-03"), target: 2034 }), at.oak);
    expect(
      years.map(({ year, months }) => [year, ...months.map(({ is }) => (is ? (is.classIndex ?? "灰") : ""))]),
    ).toEqual([
      [2031, 3, 3, "灰", 2, 2, 1, 1, 1, 0, 0, 0, 0],
      [2032, 3, 3, 3, "", "", "", "", "", "", "", "", ""],
    ]);
  });

  it("are counted, and the last of them for as long as it has lasted", () => {
    const { counts: inAll, run } = classMonths(board, settingsOf({ month: month("2032-03") }), at.oak);
    expect(inAll).toEqual({ classes: [4, 3, 2, 5, 0], unreported: 1, untasked: 0 });
    expect(run).toEqual({ classIndex: 3, months: 3 });
    expect(classMonths(board, settingsOf({ month: month("2031-03") }), at.oak).run).toBeUndefined();
    expect(classMonths(board, settingsOf({ month: month("2031-04") }), at.oak).run).toEqual({
      classIndex: 2,
      months: 1,
    });
  });

  it("begin with one empty year, and say of a unit without a task that it has none", () => {
    const start = classMonths(longBoard(), settingsOf({ month: month("2030-12") }), at.oak);
    expect(start.years.map(({ year, months }) => [year, months.every(({ is }) => is === undefined)])).toEqual([
      [2031, true],
    ]);
    expect(classMonths(smallBoard, settingsOf(), at.ash).counts).toEqual({
      classes: [0, 0, 0, 0, 0],
      unreported: 0,
      untasked: 6,
    });
  });

  it("are those of the scoreboard of that month, on every measure, with and without the tolerance", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...measures),
        fc.constantFrom("on" as const, "off" as const),
        fc.integer({ min: 1, max: 15 }),
        (measure, tolerance, k) => {
          const settings = settingsOf({ measure, month: month("2032-03"), options: { tolerance } });
          const seen = classMonths(board, settings, at.oak).years.flatMap(({ months }) => months)[k - 1];
          const then = scoreboard(board, { ...settings, indicator: orchard, month: month("2030-12") + k });
          expect(seen?.is?.classIndex).toBe(then.rows[at.oak]?.classIndex);
        },
      ),
    );
  });
});
