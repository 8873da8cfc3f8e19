import { describe, expect, it } from "vitest";
import { goalReport } from "../../fixtures/smallGoals";
import { check, desk, head } from "./goalDesk";
import { told } from "./smallDesk";

describe("the notes of a sheet of goals", () => {
  it("may say something new about a value that stays, once, and asks nothing then", () => {
    const held = [goalReport("Q2", "2031-07", "38.5", "2031-08-01")];
    const [line] = held.map((each) => ({ ...each, note: "初步数；比上期减少：已确认" }));
    const sheet = `${head}\nQ2 | | 38.50 | | 初步数`;
    const first = check(sheet, desk(held));
    expect(first.goals).toEqual([
      { id: "Q2", period: "2031-07", value: "38.5", before: "38.5", cell: "目标!C2", note: "初步数", asked: [] },
    ]);
    expect([told(first), first.same]).toEqual([[], 0]);
    const again = check(sheet, desk(line ? [line] : []));
    expect([again.goals, again.same]).toEqual([[], 1]);
    expect(check(`${head}\nQ2 | | 38.5 | | 初步`, desk(line ? [line] : [])).goals).toHaveLength(1);
  });

  it("keeps its notes whole", () => {
    const note = "长".repeat(200);
    expect(check(`${head}\nQ2 | | 38.5 | | ${note}`).goals[0]?.note).toBe(note);
  });
});

describe("a withdrawal on a sheet of goals", () => {
  it("is a withdrawal of a period that has no value, and says which has one", () => {
    const reported = [goalReport("Q2", "2031-05", "30", "2031-06-01"), goalReport("Q2", "2030", "25", "2031-01-09")];
    const [finding, another] = check(`${head}\nQ2 | | 撤回 | |`, desk(reported)).findings;
    expect(another).toBeUndefined();
    expect(finding).toMatchObject({ kind: "nothingToWithdraw", sheet: "目标", cell: "C2", found: "撤回", goal: "Q2" });
    expect(finding?.problem).toBe("果品“精深”加工额2031年7月没有数可撤回");
    expect(finding?.remedy).toBe("最近一期为2031年5月（30）；撤回它的写明期间，不撤回的删去“撤回”");
  });

  it("of what was withdrawn already says nothing new", () => {
    const gone = [goalReport("Q2", "2031-07", "30", "2031-08-01"), goalReport("Q2", "2031-07", "", "2031-08-02")];
    const read = check(`${head}\nQ2 | | 撤回 | |`, desk(gone));
    expect([told(read), read.goals, read.same]).toEqual([[], [], 1]);
  });

  it("waits for the month of the file before it is judged", () => {
    const read = check(`${head}\nQ2 | | 撤回 | |`, desk([], { month: undefined }));
    expect(told(read)).toEqual(["monthMissing"]);
  });
});
