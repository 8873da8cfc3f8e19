import { expect, it, test } from "vitest";
import { markedAsPrinted } from "../../src/domain/goalText";
import { liveBoard } from "../fixtures/liveBoard";
import { faultsAfter } from "./smallPackage";

const faultsOf = (words: string) =>
  faultsAfter(
    ["goals.csv", "verbatim,note\n", "verbatim,note,sic\n"],
    ["goals.csv", "more than 15 bridges,", `more than 15 bridges,,${words}`],
  );

test.each(["", "bridges", "Works|15"])("a goal may print “%s” wrongly, since it prints it", async (words) => {
  expect(await faultsOf(words)).toEqual([]);
});

it("and cannot print wrongly what it does not print", async () => {
  expect(await faultsOf("Works|bridgs")).toMatchObject([
    { file: "goals.csv", row: 2, column: "sic", found: "bridgs", problem: expect.stringContaining("没有这几个字") },
  ]);
});

it("words printed wrongly are marked wherever they stand, and nothing else is", () => {
  expect(markedAsPrinted("甲委、乙局、甲委", { sic: ["甲委"] })).toBe("甲委（原文如此）、乙局、甲委（原文如此）");
  expect(markedAsPrinted("甲委、乙局", {})).toBe("甲委、乙局");
});

it("of the notice, one department is marked, and why an indicator's task is uneven is told of one", async () => {
  const { goals, plan } = await liveBoard();
  const marked = goals.filter((goal) => markedAsPrinted(goal.responsible, goal) !== goal.responsible);
  expect(marked.map(({ id, sic }) => [id, sic])).toEqual([["G24", ["区住房城乡键委"]]]);
  expect(plan.indicators.map(({ paceNote }) => paceNote)).toEqual(["认定按批次进行", undefined]);
});
