import { describe, expect, it } from "vitest";
import { memoryFolder } from "../../src/data/memoryFolder";
import { publication } from "../../src/data/publication";
import { draft, line, now, publishedOn, wide } from "./publishing";

const march = (reportedOn: string) => draft("march", [line("2032-03", "oak", 25, { reportedOn })]);
const newer = draft("newer", [line("2032-03", "oak", 26, { reportedOn: "2034-03-02" })]);

describe("a draft with a line that would not hold beside a newer one of the ledger", () => {
  it("is not published, and the line is named", async () => {
    const files = await publishedOn(wide(), newer);
    const made = await publication(memoryFolder(files), [march("2034-03-01")], { now, note: "" });
    expect(made.ok ? [] : made.faults).toEqual([
      expect.objectContaining({
        file: "reports.csv",
        found: expect.stringContaining("mill 2032年3月"),
        problem: "台账里已有报送日期更晚（2034-03-02）的数，发布后不会生效",
      }),
    ]);
  });

  it("is published once it bears the same day", async () => {
    const files = await publishedOn(wide(), newer);
    const made = await publication(memoryFolder(files), [march("2034-03-02")], { now, note: "" });
    expect(made.ok).toBe(true);
  });
});
