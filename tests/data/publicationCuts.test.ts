import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { loadBoard } from "../../src/data/loadBoard";
import { memoryFolder } from "../../src/data/memoryFolder";
import { type Publication, publication } from "../../src/data/publication";
import type { Board } from "../../src/domain/board";
import type { Draft } from "../../src/domain/imports";
import {
  anyDrafts,
  anyPackage,
  draft,
  type Files,
  goalLine,
  line,
  narrow,
  now,
  publicationOf,
  wide,
  writtenInto,
} from "./publishing";
import { boardOf } from "./smallPackage";

const isPrefix = (a: Uint8Array, b: Uint8Array): boolean => a.length <= b.length && a.every((byte, i) => byte === b[i]);

/** The folder when the writing stopped in the file at `step`, of which so many of the new bytes are there. */
const cutAt = (old: Files, { files }: Publication, step: number, added: number): Files => {
  const { path, bytes } = files[step] ?? { path: "", bytes: new Uint8Array() };
  const before = old.get(path)?.length ?? 0;
  const whole = writtenInto(old, { files: files.slice(0, step) });
  return added === 0 ? whole : new Map([...whole, [path, bytes.subarray(0, before + added)]]);
};

/** How many bytes a writing adds that may stop at any of them; 1 for a file that is replaced whole. */
const stepsOf = (old: Files, { path, bytes }: Publication["files"][number]): number => {
  const before = old.get(path);
  if (path === "datapackage.json" || (before && !isPrefix(before, bytes))) return 1;
  return bytes.length - (before?.length ?? 0);
};

const sizeOf = (bytes: Uint8Array, before: Uint8Array | undefined): number => bytes.length - (before?.length ?? 0);

/** Paths and contents, quicker to compare than bytes. */
const textsOf = ({ files }: Publication): readonly string[] =>
  files.map(({ path, bytes }) => `${path} ${Buffer.from(bytes).toString("latin1")}`);

interface Publishing {
  readonly old: Files;
  readonly made: Publication;
  readonly drafts: readonly Draft[];
  readonly before: Board;
  readonly after: Board;
}

const publishing = async (old: Files, list: readonly Draft[]): Promise<Publishing> => {
  const made = await publicationOf(old, list);
  return { old, made, drafts: list, before: await boardOf(old), after: await boardOf(writtenInto(old, made)) };
};

/** Stops the writing, and checks that the folder is the old or the new one, and that publishing again makes it the new. */
const survives = async (all: Publishing, step: number, part: number): Promise<void> => {
  const { old, made, before, after } = all;
  const file = made.files[step]!;
  const most = stepsOf(old, file);
  const isNew = step === made.files.length - 1 && part === most;
  const cut = isNew
    ? writtenInto(old, made)
    : cutAt(old, made, step, most === 1 ? part * sizeOf(file.bytes, old.get(file.path)) : part);
  const loaded = await loadBoard(memoryFolder(cut));
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.faults));
  const { notices, ...board } = loaded.value;
  expect({ ...board, notices: [] }).toEqual(isNew ? after : before);
  const isLonger = ({ path }: { readonly path: string }) =>
    old.has(path) && cut.get(path)!.length > old.get(path)!.length;
  expect(notices.map((notice) => notice.file)).toEqual(
    isNew ? [] : made.files.filter(isLonger).map(({ path }) => path),
  );
  const again = await publication(memoryFolder(cut), all.drafts, { now, note: "三月" });
  if (isNew) expect(again).toMatchObject({ ok: false, faults: [{ file: "imports.csv" }] });
  else expect(again.ok && textsOf(again.value)).toEqual(textsOf(made));
};

const drafts = [
  draft("june", [line("2032-03", "oak", 25, { note: '说“是”，"对"\n再说' }), line("2032-03", "elm", 46)], {
    note: "=1",
  }),
  draft(
    "un",
    [line("2032-01", "elm", undefined)],
    { file: "", sha256: "", undoes: "may", note: "撤销导入 五月.xlsx" },
    [goalLine("2032", "", { note: "撤销" })],
  ),
];

describe.each([
  ["that knows imports", wide()],
  ["that has never heard of imports", narrow()],
  ["of a person who uses Windows", narrow({ end: "\r\n", hasMark: true, isClosed: false })],
])("a package %s", (_, old) => {
  it("is as it was or as it will be, wherever its writing stops, and the next publication completes it", async () => {
    const all = await publishing(old, drafts);
    const { files } = all.made;
    expect(files.map(({ path }) => path)).toEqual([
      "reports.csv",
      "goal_reports.csv",
      "imports.csv",
      "datapackage.json",
    ]);
    for (const [step, file] of files.entries())
      for (let part = 0; part <= stepsOf(old, file); part++) await survives(all, step, part);
  }, 60_000);
});

describe("any package and any drafts", () => {
  it("survive a cut anywhere", async () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    await fc.assert(
      fc.asyncProperty(anyPackage, anyDrafts, fc.nat(3), share, async (old, list, at, of) => {
        const all = await publishing(old, list);
        const step = Math.min(at, all.made.files.length - 1);
        await survives(all, step, Math.round(of * stepsOf(old, all.made.files[step]!)));
      }),
      { numRuns: 200 },
    );
  }, 60_000);
});
