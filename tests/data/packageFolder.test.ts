import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { diskFolder } from "../../src/cli/diskFolder";
import { packageFolder, readFiles, readPackage } from "../../src/cli/package";
import { descriptorFile } from "../../src/data/descriptor";
import { publication } from "../../src/data/publication";
import { draft, line } from "./publishing";
import { boardOf, smallTexts } from "./smallPackage";

const first = new Date("2031-05-06T07:08:09Z");
const second = new Date("2031-06-07T08:09:10Z");
const third = new Date("2031-07-08T09:10:11Z");
const march = draft("march", [line("2032-03", "oak", 25)]);
const byHand = "2032-02,elm,mill,45,2032-03-08,,,\n";
let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "package-"));
  for (const [path, text] of smallTexts) await writeFile(join(folder, path), text);
});

afterEach(() => rm(folder, { recursive: true }));

const change = (file: string, from: string, to: string): Promise<void> =>
  writeFile(join(folder, file), (smallTexts.get(file) ?? "").replace(from, to));

const stamp = async (): Promise<unknown[]> => {
  const file = await readPackage(folder);
  if (file === "unreadable") throw new Error("the description is readable");
  return [file?.version, file?.created];
};

describe("packaging a folder", () => {
  it("describes it, so that it loads", async () => {
    expect(await packageFolder(folder, first)).toEqual({
      ok: true,
      value: `${folder}：已建立 datapackage.json，10 个文件，版本 1.0.0，2031年5月6日 15:08（北京时间）`,
    });
    const files = await readFiles(folder, [descriptorFile, ...smallTexts.keys()]);
    expect((await boardOf(files)).version).toBe("1.0.0");
    expect((await readdir(folder)).sort()).toEqual([...smallTexts.keys(), descriptorFile].sort());
  });

  it("keeps version and time while nothing changes", async () => {
    await packageFolder(folder, first);
    expect(await packageFolder(folder, second)).toMatchObject({ ok: true, value: expect.stringContaining("没有变化") });
    expect(await stamp()).toEqual(["1.0.0", "2031-05-06T07:08:09Z"]);
  });

  it("raises the version when a file changed", async () => {
    await packageFolder(folder, first);
    await change("reports.csv", "corrected", "mended");
    expect((await packageFolder(folder, second)).ok).toBe(true);
    expect(await stamp()).toEqual(["1.0.1", "2031-06-07T08:09:10Z"]);
  });

  it("has nothing to add to what a publication wrote", async () => {
    await packageFolder(folder, first, {
      name: "mine",
      title: "My data",
      sources: [],
      demo: { seed: 5, until: "2031-02" },
    });
    const made = await publication(diskFolder(folder), [march], { now: second, note: "三月" });
    if (!made.ok) throw new Error(JSON.stringify(made.faults));
    for (const { path, bytes } of made.value.files) await writeFile(join(folder, path), bytes);
    expect(await stamp()).toEqual(["1.1.0", "2031-06-07T08:09:10Z"]);
    expect(await packageFolder(folder, third)).toMatchObject({ ok: true, value: expect.stringContaining("没有变化") });
    await writeFile(join(folder, "reports.csv"), `${await readFile(join(folder, "reports.csv"), "utf8")}${byHand}`);
    await packageFolder(folder, third);
    expect(await stamp()).toEqual(["1.1.1", "2031-07-08T09:10:11Z"]);
    expect(await readPackage(folder)).toMatchObject({ changes: [{ version: "1.1.0", note: "三月" }] });
  });

  it("leaves the description alone when the data are at fault", async () => {
    await packageFolder(folder, first);
    await change("reports.csv", "oak,mill,23", "oak,mill,-23");
    await rm(join(folder, "flat.geojson"));
    const result = await packageFolder(folder, second);
    expect(result.ok ? [] : result.faults.map(({ file, row, found }) => [file, row, found])).toEqual([
      [descriptorFile, undefined, "flat.geojson"],
      ["reports.csv", 4, "-23"],
    ]);
    expect(await stamp()).toEqual(["1.0.0", "2031-05-06T07:08:09Z"]);
  });

  it("does so when there is no folder at all", async () => {
    const result = await packageFolder(join(folder, "nowhere"), first);
    expect(result.ok ? 0 : result.faults.length).toBe(9);
  });

  it("keeps what people wrote about the package", async () => {
    await packageFolder(folder, first, { name: "mine", title: "My data", sources: [{ title: "a notice" }] });
    await change("goals.csv", "Works", "Roads");
    await packageFolder(folder, second);
    expect(await readPackage(folder)).toMatchObject({
      name: "mine",
      title: "My data",
      sources: [{ title: "a notice" }],
    });
  });

  it("refuses a description that cannot be read, since name, sources and version are in it, and leaves it", async () => {
    for (const text of ["{", "null", "[]", '{"version":7}']) {
      await writeFile(join(folder, descriptorFile), text);
      const result = await packageFolder(folder, first);
      expect(result).toMatchObject({ ok: false, faults: [{ file: descriptorFile }] });
      expect(await readFile(join(folder, descriptorFile), "utf8")).toBe(text);
    }
  });
});
