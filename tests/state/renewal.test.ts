import { describe, expect, it } from "vitest";
import { isRenewalHour, renewalDelay, renewalsBefore } from "../../src/state/renewal";

describe("a page that loads itself afresh", () => {
  it("waits longer each time, an hour at most", () => {
    const waits = Array.from({ length: 12 }, (_, times) => renewalDelay(times));
    expect(waits.slice(0, 3)).toEqual([5_000, 15_000, 45_000]);
    expect([...waits].sort((a, b) => a - b)).toEqual(waits);
    expect(Math.max(...waits)).toBe(3_600_000);
    expect(renewalDelay(1e9)).toBe(3_600_000);
  });

  it("looks for a program that is not there whole at least every five minutes, unless it was loaded in vain before", () => {
    expect([0, 1, 2, 9].map((missed) => renewalDelay(0, missed))).toEqual([5_000, 15_000, 45_000, 300_000]);
    expect(renewalDelay(9, 1)).toBe(3_600_000);
  });

  it("counts what it did lately, and begins anew after quiet hours, or when the note is not its own", () => {
    const now = Date.UTC(2031, 5, 1, 12);
    expect(renewalsBefore(`4 ${now - 60_000}`, now)).toBe(4);
    expect(renewalsBefore(`4 ${now - 4 * 3_600_000}`, now)).toBe(0);
    expect([null, "", "x y", `x ${now}`].map((note) => renewalsBefore(note, now))).toEqual([0, 0, 0, 0]);
  });

  it("does so for a new build in its hour only", () => {
    const at = (hour: number) => new Date(2031, 5, 1, hour, 30).getTime();
    expect([2, 3, 4].map((hour) => isRenewalHour(at(hour), 3))).toEqual([false, true, false]);
  });
});
