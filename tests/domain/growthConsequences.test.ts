import { describe, expect, it } from "vitest";
import type { Board } from "../../src/domain/board";
import { consequencesOf } from "../../src/domain/consequences";
import { monthText } from "../../src/domain/month";
import type { Change } from "../../src/domain/reportCheck";
import { scoreboard } from "../../src/domain/scoreboard";
import { withChanges } from "../../src/domain/withChanges";
import { boardOf, month, orchard, reportsOf, settingsOf, smallBoard } from "../fixtures/smallBoard";

const change = (when: string, value: number): Change => ({
  ...{ month: month(when), unit: "oak", indicator: "orchard", value, before: undefined, cell: "B2", asked: [] },
});

const ahead = (...changes: readonly Change[]) => consequencesOf(smallBoard, withChanges(smallBoard, changes), changes);

describe("a changed December", () => {
  const { growth } = ahead(change("2030-12", 30));

  it("is told with what it does to the growth of the last month known of its year", () => {
    expect([growth?.december, growth?.month].map((each) => monthText(each ?? 0))).toEqual(["2030-12", "2031-06"]);
    expect(growth?.indicators.map(({ indicator, measure }) => [indicator, measure.measure])).toEqual([
      [orchard, "net"],
      ["combined", "net"],
    ]);
  });

  it("lists whoever's growth, class or place changes, as both boards say it", () => {
    const after = withChanges(smallBoard, [change("2030-12", 30)]);
    const net = settingsOf({ measure: "net" });
    const [old, now] = [smallBoard, after].map((board) => scoreboard(board, net).rows);
    const [oak] = growth?.indicators[0]?.units ?? [];
    expect(oak?.after.unit.code).toBe("oak");
    expect([oak?.before.standing.rate, oak?.after.standing.rate]).toEqual([
      old?.[0]?.standing.rate,
      now?.[0]?.standing.rate,
    ]);
    expect(oak?.before.standing.rate).not.toEqual(oak?.after.standing.rate);
  });

  it("is nothing of the kind when another month changes, or nothing is known after it", () => {
    expect(ahead(change("2031-06", 50)).growth).toBeUndefined();
    expect(ahead(change("2031-12", 50)).growth).toBeUndefined();
  });

  it("is told by what was known before, when the file brings a new month too", () => {
    const both = ahead(change("2030-12", 30), change("2031-07", 52)).growth;
    expect(monthText(both?.month ?? 0)).toBe("2031-06");
  });

  const growthOn = (board: Board, ...changes: readonly Change[]) =>
    consequencesOf(board, withChanges(board, changes), changes).growth;

  const later = (when: string, indicator: string, counts: Readonly<Record<string, number>>) =>
    boardOf([...smallBoard.ledger.reports, ...reportsOf(when, indicator, counts)]);

  it("goes by the last month of its own year, and is left out where none is known", () => {
    const sparse = later("2032-03", "orchard", { oak: 60 });
    const monthOn = (when: string) => growthOn(sparse, change(when, 30))?.month;
    expect(monthOn("2030-12")).toBe(month("2031-06"));
    expect(monthOn("2031-12")).toBe(month("2032-03"));
    expect(monthOn("2032-12")).toBeUndefined();
  });

  it("counts the December that ends the year to it, and not the month after", () => {
    expect(growthOn(later("2031-12", "orchard", { oak: 60 }), change("2030-12", 30))?.month).toBe(month("2031-12"));
    expect(growthOn(later("2032-01", "orchard", { oak: 60 }), change("2030-12", 30))?.month).toBe(month("2031-06"));
    expect(growthOn(later("2032-01", "orchard", { oak: 60 }), change("2031-12", 30))?.month).toBe(month("2032-01"));
  });

  it("goes by a month in which the corrected number is known: another unit's or indicator's does not count", () => {
    expect(growthOn(later("2031-08", "orchard", { elm: 99 }), change("2030-12", 30))?.month).toBe(month("2031-06"));
    expect(growthOn(later("2031-08", "mill", { oak: 99 }), change("2030-12", 30))?.month).toBe(month("2031-06"));
  });

  it("is that of the last one when a file corrects two", () => {
    const sparse = later("2032-03", "orchard", { oak: 60 });
    const both = [change("2031-12", 50), change("2030-12", 30)];
    for (const changes of [both, [...both].reverse()])
      expect(growthOn(sparse, ...changes)?.december).toBe(month("2031-12"));
  });
});
