import { describe, expect, it } from "vitest";
import { pollDelay } from "../../src/state/poll";
import { overdueSentence, stalenessOf } from "../../src/state/staleness";
import { boardOf, reportsOf, smallBoard } from "../fixtures/smallBoard";

const board = { ...smallBoard, policy: { ...smallBoard.policy, reportDueDay: 10 } };

describe("staleness by the calendar", () => {
  it.each([
    ["2031-06-09", "overdue", 30],
    ["2031-06-10", "fresh", 0],
    ["2031-07-09", "fresh", 0],
    ["2031-07-10", "due", 0],
    ["2031-07-11", "overdue", 1],
    ["2031-08-09", "overdue", 30],
  ])("on %s the board is %s", (today, kind, days) => {
    expect(stalenessOf(board, today)).toMatchObject(days > 0 ? { kind, days } : { kind });
  });

  it("names who is missing, and counts from the newest month whose day has come", () => {
    expect(overdueSentence(stalenessOf(board, "2031-07-13"))).toBe("2031年6月已逾期 3 天 · 未报：戊林（果）");
    expect(overdueSentence(stalenessOf(board, "2031-07-10"))).toBe("今天是2031年6月的报送截止日 · 未报：戊林（果）");
    expect(stalenessOf(board, "2031-08-10")).toMatchObject({ kind: "due", missing: ["全部 6 个"] });
    const empty = { ...boardOf([]), policy: board.policy };
    expect(overdueSentence(stalenessOf(empty, "2031-08-12"))).toBe("启用以来尚无月报 · 2031年7月的月报已逾期");
    expect(overdueSentence({ kind: "fresh" })).toBe("");
  });

  it("asks no report of a unit without a task, and none of the starting line", () => {
    const all = { oak: 49, elm: 97, pea: 5, fir: 24, yew: 64 };
    const mills = { oak: 232, elm: 163, pea: 10, fir: 96, yew: 52, ash: 40 };
    const whole = boardOf([...reportsOf("2031-07", "orchard", all), ...reportsOf("2031-07", "mill", mills)]);
    expect(stalenessOf({ ...whole, policy: board.policy }, "2031-08-28")).toEqual({ kind: "fresh" });
    expect(stalenessOf({ ...boardOf([]), policy: board.policy }, "2031-01-28")).toEqual({ kind: "fresh" });
  });

  it("tells nothing from a clock that stands before a month that is reported, and says so", () => {
    expect(stalenessOf(board, "2031-06-01").kind).not.toBe("clock");
    const stopped = stalenessOf(board, "2015-01-01");
    expect(stopped.kind).toBe("clock");
    expect(overdueSentence(stopped)).toBe("本机日期 2015-01-01 早于已报月份，请校准本机时钟；逾期与否无法判断");
  });

  it("takes the last day of a month that has no such day", () => {
    const late = { ...smallBoard, policy: { ...smallBoard.policy, reportDueDay: 31 } };
    expect(stalenessOf(late, "2031-09-30").kind).toBe("due");
    expect(stalenessOf(late, "2031-09-29")).toMatchObject({ kind: "overdue", month: 2031 * 12 + 6 });
  });
});

it("a wall looks again after a minute, more rarely after failures, at most every five minutes, never in step", () => {
  expect([0, 1, 2, 3, 50].map((failures) => pollDelay(failures, 1))).toEqual([60e3, 120e3, 240e3, 300e3, 300e3]);
  expect(pollDelay(0, 0)).toBe(48e3);
});
