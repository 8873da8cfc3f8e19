import { describe, expect, it } from "vitest";
import { fraction } from "../../src/domain/fraction";
import { monthAt } from "../../src/domain/month";
import type { ClassBound, Options } from "../../src/domain/policy";
import { changedOptions } from "../../src/export/changedOptions";
import * as words from "../../src/export/wording";
import * as format from "../../src/views/shared/format";
import * as optionChoices from "../../src/views/shared/optionChoices";
import { boundsOf, classesOf, smallPolicy, standardOptions } from "../fixtures/smallPolicy";

const narrow: readonly ClassBound[] = [
  { colour: "blue", name: "first", from: fraction(1001, 1000) },
  { colour: "green", name: "second", from: fraction(1, 3) },
  { colour: "red", name: "last", from: undefined },
];

describe("an export says what the screen says", () => {
  it("of months", () => {
    for (let month = monthAt(2030, 1); month <= monthAt(2032, 12); month++) {
      for (const year of [2030, 2031, 2032]) expect(words.baseLabel(month, year)).toBe(format.baseLabel(month, year));
      for (const latest of [month - 1, month])
        expect(words.asOfLabel(month, latest)).toBe(format.asOfLabel(month, latest));
    }
  });

  it("of what has no rate", () => {
    expect(words.lackText(undefined)).toBe(format.lackText(undefined));
    for (const missing of ["month", "december"] as const)
      expect(words.lackText({ kind: "unreported", missing })).toBe(format.lackText({ kind: "unreported", missing }));
    for (const because of ["no target", "nothing due", "no growth asked"] as const)
      expect(words.lackText({ kind: "untasked", because })).toBe(format.lackText({ kind: "untasked", because }));
  });

  it("of classes", () => {
    for (const classes of [...Object.values(boundsOf).map(classesOf), narrow])
      classes.forEach((bound, classIndex) => {
        const row = { classIndex, standing: { parts: [], rate: undefined, lack: undefined } };
        expect(words.rangeText(classes, classIndex)).toBe(format.rangeText(classes, classIndex));
        expect(words.classLabel(row, classes)).toBe(format.classLabel(row, classes));
        expect(words.boundLabel(bound)).toBe(format.classLabel(row, classes));
      });
  });

  it("of options", () => {
    const choices = optionChoices.optionChoices(smallPolicy);
    expect(changedOptions(smallPolicy, standardOptions)).toEqual([]);
    for (const { option, choices: values } of choices)
      for (const { value } of values) {
        const options = { ...standardOptions, [option]: value } as Options;
        expect(changedOptions(smallPolicy, options)).toEqual(optionChoices.changedOptions(smallPolicy, options));
      }
    const all: Options = {
      curve: "linear",
      scheme: "zhejiang",
      small: "apart",
      tolerance: "on",
      combine: "weakest",
      basis: "computed",
    };
    expect(changedOptions(smallPolicy, all)).toEqual(optionChoices.changedOptions(smallPolicy, all));
  });
});
