import { expect, it } from "vitest";
import { faultLines } from "../../src/cli/faultLines";
import type { Fault } from "../../src/domain/fault";

const dangling = (row: number, found: string): Fault => ({
  ...{ file: "reports.csv", row, column: "import", found, problem: "没有这个编号", remedy: "先登记" },
});

it("tells faults that differ in their row alone in one line, in the order in which they come first", () => {
  const whole: Fault = { file: "goals.csv", problem: "没有这个文件", remedy: "补上" };
  const faults = [...[9, 3, 4, 5].map((row) => dangling(row, "a")), whole, dangling(6, "b"), dangling(7, "a")];
  expect(faultLines(faults)).toEqual([
    "  reports.csv 第 3–5、7、9 行 import “a”：没有这个编号（5 处）。处理：先登记。",
    "  goals.csv：没有这个文件。处理：补上。",
    "  reports.csv 第 6 行 import “b”：没有这个编号。处理：先登记。",
  ]);
  expect(faultLines([])).toEqual([]);
});
