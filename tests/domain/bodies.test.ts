import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bodyLines } from "../../src/domain/bodies";
import type { Body } from "../../src/domain/goals";
import { sumLine } from "../../src/domain/sums";
import { at, mill, orchard, settingsOf, smallBoard } from "../fixtures/smallBoard";

const linesOf = (bodies: readonly Body[], settings = settingsOf()) => bodyLines({ ...smallBoard, bodies }, settings);

const pair = (body: string, unit: string | undefined): Body => ({ body, unit });

describe("a co-assessed body", () => {
  it("stands as its units together: 48 + 96 of 53 + 106", () => {
    const [park] = linesOf([pair("园区", "elm"), pair("园区", "oak")]);
    expect(park?.units).toEqual([at.oak, at.elm]);
    const { standing, gap, classIndex } = park?.lines[orchard]?.computed ?? {};
    expect([standing?.rate, standing?.parts[0]?.target, gap, classIndex]).toEqual([
      { num: 144, den: 159 },
      159,
      -15,
      2,
    ]);
    expect(park?.lines[mill]?.actual).toBe(231 + 161);
  });

  it("follows the measure and the month of the settings", () => {
    const bodies = [pair("园区", "oak"), pair("园区", "elm")];
    const net = linesOf(bodies, settingsOf({ measure: "net" }))[0]?.lines[orchard];
    expect(net?.computed.standing.rate).toEqual({ num: 144 - 123, den: 159 - 123 });
  });

  it("has no rate and no colour while one of its units is unreported, and says how many", () => {
    const line = linesOf([pair("园区", "fir"), pair("园区", "yew")])[0]?.lines[orchard];
    expect([line?.missing, line?.actual, line?.computed.standing.rate, line?.computed.classIndex]).toEqual([
      1,
      22,
      undefined,
      undefined,
    ]);
  });

  it("never takes a printed sum, not even under the name of a group", () => {
    const [north] = linesOf([pair("north", "oak"), pair("north", "elm"), pair("north", "pea")]);
    expect(north?.lines.map(({ printed }) => printed)).toEqual([undefined, undefined]);
    expect(north?.lines[orchard]?.computed.standing.parts[0]?.target).toBe(164);
  });

  it("without a unit has no line at all, and with one of two rows filled has that one", () => {
    expect(linesOf([pair("甲园", undefined), pair("乙园", undefined), pair("乙园", "pea")])).toMatchObject([
      { body: "甲园", units: [], lines: [] },
      { body: "乙园", units: [at.pea] },
    ]);
    expect(linesOf([])).toEqual([]);
  });

  it("of any units is the sum of those units", () => {
    const codes = smallBoard.plan.units.map(({ code }) => code);
    fc.assert(
      fc.property(fc.subarray(codes, { minLength: 1 }), (some) => {
        const [line] = linesOf(some.map((code) => pair("园区", code)));
        const members = codes.flatMap((code, u) => (some.includes(code) ? [u] : []));
        const settings = settingsOf({ indicator: mill });
        expect(line?.lines[mill]).toEqual(sumLine(smallBoard, settings, "", members));
      }),
    );
  });
});
