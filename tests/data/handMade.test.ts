import { describe, expect, it } from "vitest";
import { memoryFolder } from "../../src/data/memoryFolder";
import { publication } from "../../src/data/publication";
import { draft, type Files, line, narrow, now, publicationOf, wide } from "./publishing";

const textOf = (files: Files): string => Buffer.from(files.get("reports.csv") ?? []).toString("utf8");

const longer = (files: Files, text: string): Files =>
  new Map([...files, ["reports.csv", new TextEncoder().encode(textOf(files) + text)]]);

const march = draft("march", [line("2032-03", "oak", 25), line("2032-03", "elm", 47)]);
const april = draft("april", [line("2032-04", "oak", 26)]);

const lostIn = async (files: Files): Promise<readonly (string | undefined)[]> => {
  const made = await publication(memoryFolder(files), [april], { now, note: "" });
  return made.ok ? [] : made.faults.map(({ file, found }) => `${file} ${found}`);
};

const left = "2032-03,oak,mill,25,2034-03-01,,march,表!B2\n";
const byHand = "2032-02,elm,mill,45,2032-03-08,,,\n";

describe("lines at the end of a file that nobody announced", () => {
  it("are written over when another publication left them", async () => {
    const made = await publicationOf(longer(wide(), left), [april]);
    expect(made.files).toEqual((await publicationOf(wide(), [april])).files);
  });

  it("are written over when another publication left them in a wider file", async () => {
    const [wider] = (await publicationOf(narrow(), [march])).files;
    const half: Files = new Map([...narrow(), ["reports.csv", wider?.bytes ?? new Uint8Array()]]);
    expect((await publicationOf(half, [april])).files).toEqual((await publicationOf(narrow(), [april])).files);
  });

  it.each([
    ["alone", wide(), byHand, byHand],
    ["after those of a publication", wide(), left + byHand, byHand],
    ["without a line end", wide(), byHand.trim(), byHand],
    [
      "in a file that was not closed",
      narrow({ isClosed: false }),
      "\n2032-02,elm,mill,45,2032-03-08,",
      byHand.slice(0, -3),
    ],
    [
      "with the id of an import that is held",
      wide(),
      "2032-03,oak,mill,25,2034-03-01,,may,表!B2",
      "2032-03,oak,mill,25,2034-03-01,,may,表!B2",
    ],
    ["cut off in their first half", wide(), "2032-03,oak,mi", "2032-03,oak,mi"],
  ])("are not written over when somebody may have added them: %s", async (_, files, text, found) => {
    expect(await lostIn(longer(files, text))).toEqual([`reports.csv ${found.trim()}`]);
  });

  it("may be empty", async () => {
    expect(await lostIn(longer(wide(), "\n\n,,,,,,,\n"))).toEqual([]);
  });
});
