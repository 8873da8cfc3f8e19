import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decided, openImport } from "../../src/state/kept";

const file = { name: "六月.csv", bytes: new Uint8Array([1]), pasted: false };
const record = openImport(file, {
  ...{ id: "a", package: "small", addedAt: "2031-07-03T02:20:00Z", reportedOn: "2031-07-03" },
});

describe("the answers of an open import", () => {
  it("are one for each question, the newest; taking one back leaves the others", () => {
    const once = decided(decided(record, ["p", "q", "r"], "checked"), ["q"], "called");
    expect(once.decisions).toEqual([
      { question: "p", reason: "checked" },
      { question: "r", reason: "checked" },
      { question: "q", reason: "called" },
    ]);
    expect(decided(once, ["p", "q"], undefined).decisions).toEqual([{ question: "r", reason: "checked" }]);
  });

  it("given to many at once are those given to each in turn", () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom("p", "q", "r")),
        fc.option(fc.string(), { nil: undefined }),
        (all, reason) => {
          const before = decided(record, ["q"], "before");
          const inTurn = all.reduce((each, question) => decided(each, [question], reason), before);
          const sorted = ({ decisions }: typeof record) =>
            [...decisions].sort((a, b) => (a.question < b.question ? -1 : 1));
          expect(sorted(decided(before, all, reason))).toEqual(sorted(inTurn));
        },
      ),
    );
  });
});
