import { describe, expect, it } from "vitest";
import { memoryFolder } from "../../src/data/memoryFolder";
import { publication } from "../../src/data/publication";
import type { Fault } from "../../src/domain/fault";
import type { Draft } from "../../src/domain/imports";
import {
  draft,
  type Files,
  goalLine,
  line,
  narrow,
  now,
  publicationOf,
  publishedOn,
  wide,
  writtenInto,
} from "./publishing";
import { boardOf } from "./smallPackage";

const textOf = (files: Files, path: string): string => new TextDecoder().decode(files.get(path));

const faultsOf = async (files: Files, ...drafts: readonly Draft[]): Promise<readonly Fault[]> => {
  const made = await publication(memoryFolder(files), drafts, { now, note: "" });
  return made.ok ? [] : made.faults;
};

const march = draft("march", [line("2032-03", "oak", 25)]);

describe("a publication of goals", () => {
  const goals = draft("goals", [], { file: "目标.xlsx" }, [goalLine("2033", "14.5", { note: "快报" })]);

  it("adds lines to their own file, and leaves the ledger alone", async () => {
    const made = await publicationOf(wide(), [goals]);
    expect([made.version, made.files.map(({ path }) => path)]).toEqual([
      ...["1.0.1", ["goal_reports.csv", "imports.csv", "datapackage.json"]],
    ]);
    expect(textOf(writtenInto(wide(), made), "goal_reports.csv")).toBe(
      "id,period,value,reported_on,note,import,cell\nA,2032,13,2033-01-08,,may,目标!C2\nA,2033,14.5,2034-03-01,快报,goals,目标!H2\n",
    );
  });

  it("widens a file that knows nothing of imports", async () => {
    const after = await publishedOn(narrow(), goals);
    expect(textOf(after, "goal_reports.csv").split("\n").slice(0, 3)).toEqual([
      "id,period,value,reported_on,note,import,cell",
      "A,2032,13,2033-01-08,,,",
      "A,2033,14.5,2034-03-01,快报,goals,目标!H2",
    ]);
  });

  it("of a line that an earlier day keeps from holding is refused, and the goal is named", async () => {
    const late = draft("late", [], {}, [goalLine("2032", "15", { reportedOn: "2033-01-07" })]);
    expect(await faultsOf(wide(), late)).toEqual([
      expect.objectContaining({
        file: "goal_reports.csv",
        found: "A 2032年",
        problem: expect.stringContaining("2033-01-08"),
      }),
    ]);
  });

  it("clears what another one left unfinished, also when it brings none itself", async () => {
    const left = "A,2033,15,2034-03-01,,gone,目标!H2\n";
    const half = new Map([...wide(), ["goal_reports.csv", Buffer.from(textOf(wide(), "goal_reports.csv") + left)]]);
    expect((await boardOf(half)).notices.map(({ file }) => file)).toEqual(["goal_reports.csv"]);
    const after = await publishedOn(half, march);
    expect((await boardOf(after)).notices).toEqual([]);
    expect(textOf(after, "goal_reports.csv")).toBe(textOf(wide(), "goal_reports.csv"));
  });

  it("does not write over a line that somebody added by hand", async () => {
    const byHand = "A,2033,15,2034-03-01,,,\n";
    const longer = new Map([...wide(), ["goal_reports.csv", Buffer.from(textOf(wide(), "goal_reports.csv") + byHand)]]);
    for (const one of [goals, march])
      expect((await faultsOf(longer, one)).map(({ file, found }) => [file, found])).toEqual([
        ["goal_reports.csv", byHand.trim()],
      ]);
  });
});
