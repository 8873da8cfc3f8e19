import { expect, it } from "vitest";
import { csvBytes } from "../../src/export/csvBytes";
import { goalLedgerSheet } from "../../src/export/goalLedgerSheet";
import { smallBoard } from "../fixtures/smallBoard";
import { goalReport, smallGoals } from "../fixtures/smallGoals";

it("has every line about the goals in the order of their days, withdrawals and drafts marked", () => {
  const taken = { sha256: "", importedAt: "2031-07-02T03:04:05Z", note: "" };
  const board = {
    ...smallBoard,
    goals: smallGoals,
    imports: [
      { ...taken, id: "june", file: "六月.xlsx", undoes: "" },
      { ...taken, id: "un", file: "", undoes: "june" },
    ],
    goalReports: [
      goalReport("Q2", "2031-06", "30.5", "2031-07-02", { import: "june", cell: "目标!C5" }),
      goalReport("Q3", "2030", "12", "2031-01-09"),
      goalReport("Q2", "2031-06", "", "2031-07-02", { import: "un", cell: "" }),
    ],
  };
  const lines = new TextDecoder().decode(csvBytes(goalLedgerSheet(board, ["草稿"], new Set(["un"])))).split("\r\n");
  expect(lines.slice(0, 4)).toEqual([
    "编号,目标,要求,单位,期间,数值,报送日期,状态,说明,导入文件,单元格",
    "Q3,良种覆盖率,超过22%,%,2030年,12,2031-01-09,已发布,,,",
    "Q2,果品“精深”加工额,超过40亿元,亿元,2031年6月,30.5,2031-07-02,已发布,,六月.xlsx,目标!C5",
    "Q2,果品“精深”加工额,超过40亿元,亿元,2031年6月,撤回,2031-07-02,草稿,,撤销导入：六月.xlsx,",
  ]);
  expect(lines.join("\n")).toContain("made up");
});
