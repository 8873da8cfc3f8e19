import { describe, expect, it, test } from "vitest";
import { fetchFolder } from "../../src/data/fetchFolder";
import { loadBoard } from "../../src/data/loadBoard";
import { packed } from "../fixtures/packed";
import { smallTexts } from "./smallPackage";

const page = "\ufeff \n<!DOCTYPE html><html><body>登录</body></html>";

interface Call {
  readonly address: string;
  readonly cache: RequestCache | undefined;
}

/** A server with one folder; it notes what it was asked. */
const served = (files: ReadonlyMap<string, BodyInit>, calls: Call[] = []): typeof fetch => {
  return async (address, init) => {
    calls.push({ address: String(address), cache: init?.cache });
    const body = files.get(String(address).replace(/^\/sub\/data\/|\?.*$/g, ""));
    return body === undefined ? new Response("no", { status: 404 }) : new Response(body);
  };
};

const small = packed(smallTexts) as Map<string, Uint8Array<ArrayBuffer>>;
const failing =
  (status: number): typeof fetch =>
  async () =>
    new Response("", { status });

describe("a folder on a server", () => {
  it("reads only the description of a package that the board came from", async () => {
    const first = await loadBoard(fetchFolder("/sub/data", served(small)));
    if (!first.ok) throw new Error("the small package loads");
    const calls: Call[] = [];
    const again = await loadBoard(fetchFolder("/sub/data", served(small, calls)), first.value);
    expect(again).toEqual({ ok: true, value: first.value });
    expect(calls).toHaveLength(1);
    const older = { ...first.value, version: "0.0.9" };
    await loadBoard(fetchFolder("/sub/data", served(small, calls)), older);
    expect(calls).toHaveLength(12);
  });

  it("reads a file that does not fit once more, past the cache that may hold half of it", async () => {
    const calls: Call[] = [];
    const whole = served(small);
    const cached: typeof fetch = async (address, init) => {
      calls.push({ address: String(address), cache: init?.cache });
      const stale = String(address).includes("units.csv") && init?.cache !== "reload";
      return stale ? new Response("code,na") : whole(address, init);
    };
    expect((await loadBoard(fetchFolder("/sub/data", cached))).ok).toBe(true);
    expect(calls.filter(({ cache }) => cache === "reload").map(({ address }) => address)).toEqual([
      expect.stringContaining("units.csv"),
    ]);
  });

  it("loads, asking afresh only for the package and by hash for the rest", async () => {
    const calls: Call[] = [];
    expect((await loadBoard(fetchFolder("/sub/data", served(small, calls)))).ok).toBe(true);
    expect(calls[0]).toEqual({ address: "/sub/data/datapackage.json", cache: "no-cache" });
    expect(calls).toHaveLength(11);
    for (const { address, cache } of calls.slice(1)) {
      expect(address).toMatch(/^\/sub\/data\/[\w.]+\?v=[0-9a-f]{8}$/);
      expect(cache).toBeUndefined();
    }
  });

  it("may end in a slash and have other letters in its paths", async () => {
    const calls: Call[] = [];
    await fetchFolder(new URL("http://bureau.test/数据/"), served(small, calls))("图 1.csv");
    expect(calls).toEqual([{ address: "http://bureau.test/%E6%95%B0%E6%8D%AE/%E5%9B%BE%201.csv", cache: undefined }]);
  });

  test.each([
    ["a missing file", failing(404), "服务器上没有这个文件"],
    ["a broken server", failing(500), "服务器没有给出这个文件"],
    ["a page in its place", served(new Map([["datapackage.json", page]])), "服务器返回的是网页，不是数据文件"],
    ["no network", () => Promise.reject(new TypeError("Failed to fetch")), "读取失败，网络不通或文件无法打开"],
  ])("with %s is a fault", async (_, fetchFn, problem) => {
    const board = await loadBoard(fetchFolder("/sub/data/", fetchFn));
    expect(board).toMatchObject({ ok: false, faults: [{ file: "datapackage.json", problem }] });
  });

  it("tells every file that is missing", async () => {
    const files = new Map<string, BodyInit>(small);
    files.delete("units.csv");
    files.set("goals.csv", page);
    const board = await loadBoard(fetchFolder("/sub/data/", served(files)));
    expect(board.ok ? [] : board.faults.map(({ file, problem }) => [file, problem])).toEqual([
      ["units.csv", "服务器上没有这个文件"],
      ["goals.csv", "服务器返回的是网页，不是数据文件"],
    ]);
  });
});
