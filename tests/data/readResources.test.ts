import { describe, expect, it } from "vitest";
import { loadBoard } from "../../src/data/loadBoard";
import { memoryFolder } from "../../src/data/memoryFolder";
import type { ReadFile } from "../../src/data/readFile";
import { fail } from "../../src/domain/fault";
import { draft, type Files, line, narrow, publishedOn, wide } from "./publishing";
import { boardOf, faultsOf } from "./smallPackage";

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

const textIn = (files: Files, path: string): string => Buffer.from(files.get(path) ?? []).toString("utf8");

const withText = (files: Files, path: string, change: (text: string) => string): Files =>
  new Map([...files, [path, bytesOf(change(textIn(files, path)))]]);

/** Reads from the first files, past every cache from the second, and remembers what was read. */
const cached = (first: Files, second: Files | undefined) => {
  const log: string[] = [];
  const read: ReadFile = async (path, hash, afresh = false) => {
    log.push(afresh ? `${path} afresh` : path);
    if (afresh && !second) return fail([{ file: path, unreachable: true, problem: "不通", remedy: "重试" }]);
    return memoryFolder(afresh && second ? second : first)(path, hash, afresh);
  };
  return { read, log, afresh: () => log.filter((entry) => entry.endsWith(" afresh")) };
};

const whole = wide();
const longer = withText(whole, "reports.csv", (text) => `${text}2032-03,oak,mi`);

describe("a file that only grows", () => {
  it.each(["reports.csv", "imports.csv"])("is read as far as it was announced, with a notice: %s", async (path) => {
    const board = await boardOf(withText(whole, path, (text) => `${text}更多`));
    expect(board).toEqual({ ...(await boardOf(whole)), notices: board.notices });
    expect(board.notices).toEqual([
      {
        ...{ file: path, found: "多 6 字节", remedy: "重新发布；手工添加的，运行 npm run package-data" },
        problem: "文件比登记的长，多出的行没有采用：有一次发布没有完成，或有人手工添加了行",
      },
    ]);
  });

  it("may have grown by columns too", async () => {
    const old = narrow({ end: "\r\n", hasMark: true });
    const after = await publishedOn(old, draft("march", [line("2032-03", "oak", 25)]));
    const half: Files = new Map([...old, ["reports.csv", after.get("reports.csv") ?? bytesOf("")]]);
    const board = await boardOf(half);
    expect(board).toEqual({ ...(await boardOf(old)), notices: board.notices });
    expect(board.notices.map(({ file }) => file)).toEqual(["reports.csv"]);
  });

  it.each([
    ["shorter", (text: string) => text.slice(0, -1), "大小"],
    ["another of the same length", (text: string) => text.replace("22", "21"), "内容"],
    ["longer, and another at its beginning", (text: string) => `${text.replace("22", "21")}更多`, "大小"],
    ["without its last columns", (text: string) => text.replace(/,import,cell/, ""), "大小"],
  ])("is refused when it is %s", async (_, change, what) => {
    const faults = await faultsOf(withText(whole, "reports.csv", change));
    expect(faults.map(({ file, problem }) => [file, problem.includes(what)])).toEqual([["reports.csv", true]]);
  });
});

it.each(["targets.csv", "units.csv", "bodies.csv", "board.json", "flat.geojson"])(
  "a file that does not only grow is refused when it is longer: %s",
  async (path) => {
    const faults = await faultsOf(withText(whole, path, (text) => `${text}\n`));
    expect(faults.map(({ file, problem }) => [file, problem])).toEqual([
      [path, expect.stringMatching(/^文件大小与登记的 \d+ 字节不符$/)],
    ]);
  },
);

describe("past the cache", () => {
  it("nothing is read while all is as announced", async () => {
    const { read, log, afresh } = cached(whole, whole);
    expect(await loadBoard(read)).toMatchObject({ ok: true, value: { notices: [] } });
    expect(afresh()).toEqual([]);
    expect(new Set(log).size).toBe(log.length);
  });

  it("a file is read once when it does not fit or is longer, and no other one", async () => {
    const stale = withText(longer, "goals.csv", () => "id");
    const { read, afresh } = cached(stale, whole);
    expect(await loadBoard(read)).toEqual({ ok: true, value: await boardOf(whole) });
    expect([...afresh()].sort()).toEqual(["goals.csv afresh", "reports.csv afresh"]);
  });

  it("what is there counts, be it longer or broken", async () => {
    expect(await loadBoard(cached(whole, longer).read)).toMatchObject({ ok: true, value: { notices: [] } });
    const stale = withText(whole, "reports.csv", () => "month");
    expect(await loadBoard(cached(stale, longer).read)).toMatchObject({
      ok: true,
      value: { notices: [{ file: "reports.csv" }] },
    });
    expect(await loadBoard(cached(longer, stale).read)).toMatchObject({
      ok: true,
      value: { notices: [{ file: "reports.csv" }] },
    });
  });

  it("nothing may be there: what was read first counts while it will do", async () => {
    expect(await loadBoard(cached(longer, undefined).read)).toMatchObject({ ok: true });
    const stale = withText(whole, "reports.csv", () => "month");
    expect(await loadBoard(cached(stale, undefined).read)).toMatchObject({
      ok: false,
      faults: [{ file: "reports.csv", unreachable: true }],
    });
  });
});

describe("a board that is known", () => {
  it("is not read again while its package is the same", async () => {
    const { read, log } = cached(whole, whole);
    const known = await boardOf(whole);
    expect(await loadBoard(read, known)).toEqual({ ok: true, value: known });
    expect(log).toEqual(["datapackage.json"]);
  });

  it("is read again while something is odd, and is itself the answer while the same is", async () => {
    const known = await boardOf(longer);
    expect(known.notices).toHaveLength(1);
    const same = await loadBoard(cached(longer, longer).read, known);
    expect(same.ok && same.value === known).toBe(true);
    const mended = await loadBoard(cached(whole, whole).read, known);
    expect(mended).toEqual({ ok: true, value: await boardOf(whole) });
    const more = await loadBoard(
      cached(
        longer,
        withText(longer, "imports.csv", (text) => `${text}x`),
      ).read,
      known,
    );
    expect(more).toMatchObject({ ok: true, value: { notices: [{ file: "reports.csv" }] } });
  });

  it("is another one once its package is", async () => {
    const after = await publishedOn(longer, draft("march", [line("2032-03", "oak", 25)]));
    const loaded = await loadBoard(memoryFolder(after), await boardOf(longer));
    expect(loaded).toMatchObject({ ok: true, value: { version: "1.1.0", notices: [] } });
  });
});
