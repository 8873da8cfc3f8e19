import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { descriptorFile } from "../../src/data/descriptor";
import { harmless } from "../../src/data/harmless";
import { memoryFolder } from "../../src/data/memoryFolder";
import { publication } from "../../src/data/publication";
import { rawText } from "../../src/data/rawText";
import { narrowed } from "../../src/data/widened";
import type { Fault } from "../../src/domain/fault";
import type { Draft } from "../../src/domain/imports";
import { countsAt } from "../../src/domain/ledger";
import { withReports } from "../../src/domain/withReports";
import { month } from "../fixtures/smallBoard";
import {
  anyDrafts,
  anyPackage,
  draft,
  type Files,
  line,
  narrow,
  now,
  publicationOf,
  publishedOn,
  wide,
  writtenInto,
} from "./publishing";
import { boardOf } from "./smallPackage";

const textOf = (files: Files, path: string): string =>
  new TextDecoder("utf-8", { ignoreBOM: true }).decode(files.get(path));

const descriptionOf = (files: Files): Readonly<Record<string, unknown>> => JSON.parse(textOf(files, descriptorFile));

const faultsOf = async (files: Files, ...drafts: readonly Draft[]): Promise<readonly Fault[]> => {
  const made = await publication(memoryFolder(files), drafts, { now, note: "" });
  return made.ok ? [] : made.faults;
};

const narrowBytes = (bytes: Uint8Array): Uint8Array =>
  new TextEncoder().encode(narrowed(rawText(bytes), ["import", "cell"]));

const march = draft("march", [line("2032-03", "oak", 25), line("2032-03", "elm", 47)], { file: "三月.xlsx" });
const correction = draft("mend", [line("2032-01", "oak", 24, { note: "漏报" })], { file: "更正.csv" });

/** As it comes back from a file. */
const asWritten = ({ import: taken, reports, goals = [] }: Draft) => ({
  import: { ...taken, file: harmless(taken.file), note: harmless(taken.note) },
  reports: reports.map(lineAsWritten),
  goals: goals.map(lineAsWritten),
});

const lineAsWritten = <L extends Pick<Draft["reports"][number], "note" | "origin">>({ origin, note, ...line }: L) => ({
  ...{ ...line, note: harmless(note) },
  ...(origin ? { origin: { ...origin, cell: harmless(origin.cell) } } : {}),
});

describe("a publication", () => {
  it("adds lines to the ledger and to the imports, and describes the package anew", async () => {
    const old = wide();
    const made = await publicationOf(old, [march]);
    expect(made.files.map(({ path }) => path)).toEqual(["reports.csv", "imports.csv", "datapackage.json"]);
    const after = writtenInto(old, made);
    expect(textOf(after, "reports.csv")).toBe(
      `${textOf(old, "reports.csv")}2032-03,oak,mill,25,2034-03-01,,march,表!B2\n2032-03,elm,mill,47,2034-03-01,,march,表!B2\n`,
    );
    expect(textOf(after, "imports.csv")).toBe(
      `${textOf(old, "imports.csv")}march,三月.xlsx,${"7".repeat(64)},2034-03-01T02:03:04Z,,\n`,
    );
    const { ledger, plan, imports, version, created } = await boardOf(after);
    expect([...countsAt(plan, ledger, 0, month("2032-03"))]).toEqual([25, 47, -1]);
    expect(imports.map(({ id }) => id)).toEqual(["may", "march"]);
    expect([version, created]).toEqual([made.version, made.created]);
  });

  it("is the step of a month when a month has its first lines, and of a patch otherwise", async () => {
    const versionAfter = async (files: Files, ...drafts: readonly Draft[]) =>
      (await publicationOf(files, drafts)).version;
    expect(await versionAfter(wide(), march)).toBe("1.1.0");
    expect(await versionAfter(wide(), correction)).toBe("1.0.1");
    expect(await versionAfter(wide(), correction, march)).toBe("1.1.0");
    expect(await versionAfter(wide(), draft("base", [line("2031-12", "oak", 20)]))).toBe("1.0.1");
    const after = await publishedOn(wide(), march);
    expect(await versionAfter(after, correction)).toBe("1.1.1");
    expect(await versionAfter(after, draft("more", [line("2032-03", "ash", 9)]))).toBe("1.1.1");
  });

  it("tells what changed, newest first, and keeps whatever people wrote about the package and its files", async () => {
    const old = new Map(wide());
    const { resources, ...about } = descriptionOf(old);
    const described = (resources as readonly { readonly path: string }[]).map((resource) =>
      resource.path === "reports.csv" ? { ...resource, description: "by hand" } : resource,
    );
    const more = { licenses: [{ name: "none" }], contributors: ["the clerk"], 备注: { a: [1, null] } };
    old.set(descriptorFile, new TextEncoder().encode(JSON.stringify({ ...about, ...more, resources: described })));
    const first = writtenInto(old, await publicationOf(old, [march], "三月"));
    const second = writtenInto(first, await publicationOf(first, [correction], "更正"));
    expect(descriptionOf(second)).toMatchObject({
      ...{ name: "elsewhere", title: "package elsewhere", sources: [{ title: "made by a test" }], ...more },
      changes: [
        { version: "1.1.1", created: "2034-03-04T05:06:07Z", note: "更正" },
        { version: "1.1.0", created: "2034-03-04T05:06:07Z", note: "三月" },
      ],
      resources: expect.arrayContaining([expect.objectContaining({ path: "reports.csv", description: "by hand" })]),
    });
  });

  it.each([["once in words"], [null], [{ version: "0" }]])("keeps changes that are no list: %j", async (changes) => {
    const old = new Map(wide());
    old.set(descriptorFile, new TextEncoder().encode(JSON.stringify({ ...descriptionOf(old), changes })));
    const after = await publishedOn(old, march);
    expect(descriptionOf(after).changes).toEqual([
      { version: "1.1.0", created: "2034-03-04T05:06:07Z", note: "三月" },
      ...(changes === null ? [] : [changes]),
    ]);
  });

  it("lists the files in the order of any package, the new one too", async () => {
    const { resources } = descriptionOf(await publishedOn(narrow(), march));
    expect((resources as readonly { readonly path: string }[]).map(({ path }) => path)).toEqual([
      ...["board.json", "units.csv", "groups.csv", "indicators.csv", "targets.csv", "reports.csv", "imports.csv"],
      ...["goals.csv", "goal_reports.csv", "bodies.csv", "flat.geojson"],
    ]);
  });

  it("of an import without a number adds but the import", async () => {
    const made = await publicationOf(wide(), [draft("none", [])]);
    expect([made.version, made.files.map(({ path }) => path)]).toEqual(["1.0.1", ["imports.csv", "datapackage.json"]]);
  });
});

describe("what was published before", () => {
  it("is passed over", async () => {
    const after = await publishedOn(wide(), march);
    const again = await publicationOf(after, [march, correction, correction]);
    expect((await boardOf(writtenInto(after, again))).imports.map(({ id }) => id)).toEqual(["may", "march", "mend"]);
  });

  it("is nothing to write, and that is said", async () => {
    const after = await publishedOn(wide(), march, correction);
    const nothing = [{ file: "imports.csv", problem: "这些导入已经发布过，没有要写入的内容", remedy: "重新读取数据" }];
    expect(await faultsOf(after, correction, march)).toEqual(nothing);
    expect(await faultsOf(after)).toEqual(nothing);
  });
});

describe("nothing is handed out", () => {
  it("when a draft does not fit the plan", async () => {
    const odd = draft("odd", [
      line("2032-03", "fir", 25),
      line("2032-03", "oak", 26, { indicator: "bridges" }),
      line("2034-01", "oak", 27),
      line("2032-04", "oak", 28, { reportedOn: "2032-03-31" }),
      line("2032-05", "oak", 2 ** 31),
    ]);
    expect((await faultsOf(wide(), march, odd)).map(({ row, column, found }) => [row, column, found])).toEqual([
      [12, "value", "2147483648"],
      [8, "unit", "fir"],
      [9, "indicator", "bridges"],
      [10, "month", "2034-01"],
      [11, "month", "2032-04"],
    ]);
  });

  it.each([
    ["units.csv", "oak", "fir"],
    ["reports.csv", "note", "text"],
    ["imports.csv", "sha256", "sha512"],
    ["datapackage.json", '"name"', '"nome"'],
    ["datapackage.json", '"version"', '"revision"'],
  ])("when %s of the folder is broken", async (path, from, to) => {
    const broken = new Map(wide()).set(path, new TextEncoder().encode(textOf(wide(), path).replace(from, to)));
    const faults = await faultsOf(broken, march);
    expect(faults.length).toBeGreaterThan(0);
    expect(faults.every(({ file, problem, remedy }) => file === path && problem !== "" && remedy !== "")).toBe(true);
  });

  it("when a column is missing that no table may lack", async () => {
    const broken = narrow({ columns: ["month", "unit", "indicator", "value", "reported_on"] });
    expect((await faultsOf(broken, march)).map(({ file, row, column }) => [file, row, column])).toEqual([
      ["reports.csv", 1, "note"],
    ]);
  });

  it("when the folder cannot be read", async () => {
    expect((await faultsOf(new Map(), march)).map(({ file }) => file)).toEqual([descriptorFile]);
    const without = new Map([...wide()].filter(([path]) => path !== "goals.csv"));
    expect((await faultsOf(without, march)).map(({ file }) => file)).toEqual(["goals.csv"]);
  });
});

describe("any publication", () => {
  it("only adds bytes to the files that grow, and leaves what a package without imports held as it was", async () => {
    await fc.assert(
      fc.asyncProperty(anyPackage, anyDrafts, async (old, drafts) => {
        for (const { path, bytes } of (await publicationOf(old, drafts)).files) {
          const before = old.get(path);
          if (path === descriptorFile || !before) continue;
          const beginning = Buffer.from(old.has("imports.csv") ? bytes : narrowBytes(bytes)).subarray(0, before.length);
          expect(beginning.equals(before)).toBe(true);
        }
      }),
    );
  });

  it("comes back from its files word for word", async () => {
    await fc.assert(
      fc.asyncProperty(anyPackage, anyDrafts, async (old, drafts) => {
        const before = await boardOf(old);
        const { ledger, imports, goalReports } = await boardOf(await publishedOn(old, ...drafts));
        const written = drafts.map(asWritten);
        const [reports, taken] = [written.flatMap((each) => each.reports), written.map((each) => each.import)];
        expect(ledger.reports).toEqual([...before.ledger.reports, ...reports]);
        expect(imports).toEqual([...before.imports, ...taken]);
        expect(goalReports).toEqual([...before.goalReports, ...written.flatMap((each) => each.goals)]);
        expect(ledger).toEqual(withReports(before, reports, taken).ledger);
      }),
    );
  });

  it("in two steps is the one at once", async () => {
    await fc.assert(
      fc.asyncProperty(anyPackage, anyDrafts, fc.nat(3), async (old, drafts, at) => {
        const [first, second] = [drafts.slice(0, at), drafts.slice(at)];
        if (first.length === 0 || second.length === 0) return;
        const atOnce = await publishedOn(old, ...drafts);
        const inSteps = await publishedOn(await publishedOn(old, ...first), ...second);
        for (const path of ["reports.csv", "goal_reports.csv", "imports.csv"])
          expect(textOf(inSteps, path)).toBe(textOf(atOnce, path));
        expect((await boardOf(inSteps)).ledger).toEqual((await boardOf(atOnce)).ledger);
      }),
    );
  });

  it("has no cell that a table program would take for a formula", async () => {
    await fc.assert(
      fc.asyncProperty(anyPackage, anyDrafts, async (old, drafts) => {
        const { ledger, imports } = await boardOf(await publishedOn(old, ...drafts));
        const texts = [
          ...ledger.reports.flatMap(({ note, origin }) => [note, origin?.cell ?? ""]),
          ...imports.flatMap(({ file, note }) => [file, note]),
        ];
        for (const text of texts) expect(text).not.toMatch(/^[=+\-@＝＋－＠]/);
      }),
    );
  });
});
