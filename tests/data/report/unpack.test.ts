import fc from "fast-check";
import { strToU8, zipSync } from "fflate";
import { describe, expect, it, test } from "vitest";
import { crc32 } from "../../../src/data/report/crc32";
import { unpack } from "../../../src/data/report/unpack";
import { findingsOf, gridOf, sheetOf, textsOf } from "./workbookOf";

const row = '<row r="1"><c r="A1"><v>17</v></c></row>';
const sheetPath = "xl/worksheets/sheet1.xml";

/** Offsets of fields in an entry of the directory. */
const fields = { flags: 8, method: 10, crc: 16, packed: 20, size: 24, offset: 42 } as const;

const entryAt = (zip: Uint8Array, path: string): number => {
  const name = strToU8(path);
  for (let at = 0; at < zip.length; at++)
    if (
      zip[at] === 0x50 &&
      zip[at + 1] === 0x4b &&
      zip[at + 2] === 1 &&
      name.every((byte, i) => zip[at + 46 + i] === byte)
    )
      return at;
  throw new Error(path);
};

/** The same file with other words about one entry in its directory. */
const claim = (zip: Uint8Array, path: string, claims: Partial<Record<keyof typeof fields, number>>): Uint8Array => {
  const copy = zip.slice();
  const view = new DataView(copy.buffer);
  for (const [field, value] of Object.entries(claims))
    view.setUint32(entryAt(copy, path) + fields[field as keyof typeof fields], value, true);
  return copy;
};

const noise = (length: number): Uint8Array => {
  const bytes = new Uint8Array(length);
  for (let at = 0, rest = 1; at < length; at++) {
    rest = (Math.imul(rest, 1664525) + 1013904223) >>> 0;
    bytes[at] = rest >>> 24;
  }
  return bytes;
};

const kindOf = async (bytes: Uint8Array) => (await findingsOf(bytes)).map(({ kind }) => kind);

const kindIn = (zip: Uint8Array, path: string): unknown => {
  const archive = unpack(zip);
  if (!archive.ok) return archive.faults[0]?.kind;
  const content = archive.value.read(path);
  return content.ok ? content.value.length : content.faults[0]?.kind;
};

describe("a zip bomb", () => {
  const megabyte = 1024 * 1024;

  it("is refused by what its directory says, before anything is inflated", async () => {
    const files = { a: new Uint8Array(megabyte), b: new Uint8Array(2 * megabyte) };
    const zip = zipSync(files);
    expect(kindIn(claim(zip, "a", { size: 198 * megabyte }), "b")).toBe("zipBomb");
    expect(kindIn(claim(zip, "a", { size: 198 * megabyte + 1 }), "c")).toBe("zipBomb");
    expect(await findingsOf(claim(zip, "a", { size: 198 * megabyte + 1 }))).toEqual([
      {
        ...{ kind: "zipBomb", id: "zipBomb", sheet: "", cell: "", found: "" },
        problem: "文件解压后超过 200 MB",
        remedy: "删去表格以外的空白行列和多余的工作表，另存后再导入",
      },
    ]);
  });

  it("is refused for packing more than 200 times in anything that is read", () => {
    const zip = zipSync({ flat: new Uint8Array(megabyte + 1), small: new Uint8Array(megabyte) });
    expect(kindIn(zip, "flat")).toBe("zipBomb");
    expect(kindIn(zip, "small")).toBe(megabyte);
  });

  test.each([0, 1, 70_000, 16 * megabyte])("that announces %i bytes is not inflated further", (size) => {
    const content = new Uint8Array(18 * megabyte);
    content.set(noise(megabyte));
    const zip = claim(zipSync({ part: content }), "part", { size });
    const start = performance.now();
    expect(kindIn(zip, "part")).toBe("zipBomb");
    expect(performance.now() - start).toBeLessThan(1000);
  });
});

describe("a workbook file", () => {
  const whole = sheetOf(row);

  it("is read from whole parts", async () => {
    expect(textsOf(await gridOf(whole))).toEqual([["17"]]);
  });

  test.each([
    ["says that a part is longer than it is", { size: 4000 }],
    ["has another checksum than its content", { crc: 5 }],
    ["ends within a part", { packed: 60_000 }],
    ["refers beyond its end", { offset: 9_000_000 }],
    ["is packed in an unknown way", { method: 12 }],
  ])("that %s is damaged", async (_, claims) => {
    expect(await kindOf(claim(whole, sheetPath, claims))).toEqual(["damaged"]);
  });

  it("with an encrypted part is encrypted", async () => {
    expect(await kindOf(claim(whole, sheetPath, { flags: 0x00080001 }))).toEqual(["encrypted"]);
  });

  it("that names a part twice, be it in other letters, is damaged: nobody knows which one is meant", async () => {
    expect(await kindOf(sheetOf(row, { files: { "XL/Worksheets/Sheet1.xml": "other" } }))).toEqual(["damaged"]);
  });

  it("may hold paths that climb out of it, and ten thousand parts: they are not looked at", async () => {
    const many = Object.fromEntries(Array.from({ length: 10_000 }, (_, at) => [`xl/media/${at}.png`, "x"]));
    const files = { ...many, "../../etc/passwd": "x", "/": "", "xl/../../a": "x", __proto__: "x" };
    expect(textsOf(await gridOf(sheetOf(row, { files })))).toEqual([["17"]]);
  });

  it("may be written with backslashes and in other letters", async () => {
    const bytes = sheetOf(row, {
      files: {
        [sheetPath]: undefined,
        "XL\\worksheets\\Sheet1.xml": `<worksheet><sheetData>${row}</sheetData></worksheet>`,
      },
    });
    expect(textsOf(await gridOf(bytes))).toEqual([["17"]]);
  });

  it("may have a comment at its end", async () => {
    const commented = new Uint8Array(whole.length + 300);
    commented.set(whole);
    new DataView(commented.buffer).setUint16(whole.length - 2, 300, true);
    expect(textsOf(await gridOf(commented))).toEqual([["17"]]);
  });

  it("may be a view into more bytes", async () => {
    const around = new Uint8Array(whole.length + 31);
    around.set(whole, 13);
    expect(textsOf(await gridOf(around.subarray(13, 13 + whole.length)))).toEqual([["17"]]);
  });
});

describe("a zip file for large contents", () => {
  const end = 22;

  /** Moves what the directory says into the fields that are wide enough for it. */
  const widened = (zip: Uint8Array): Uint8Array => {
    const at = entryAt(zip, "part");
    const view = new DataView(zip.buffer, zip.byteOffset);
    const directory = zip.slice(at, zip.length - end);
    const extra = new Uint8Array(28);
    const wide = new DataView(extra.buffer);
    wide.setUint16(0, 1, true);
    wide.setUint16(2, 24, true);
    [fields.size, fields.packed, fields.offset].forEach((field, i) => {
      wide.setUint32(4 + i * 8, view.getUint32(at + field, true), true);
      new DataView(directory.buffer).setUint32(field, 0xffffffff, true);
    });
    new DataView(directory.buffer).setUint16(30, extra.length, true);
    const record = new Uint8Array(56 + 20);
    const tail = new DataView(record.buffer);
    tail.setUint32(0, 0x06064b50, true);
    tail.setUint32(32, 1, true);
    tail.setUint32(48, at, true);
    tail.setUint32(56, 0x07064b50, true);
    tail.setUint32(64, at + directory.length + extra.length, true);
    const last = zip.slice(zip.length - end);
    new DataView(last.buffer).setUint16(10, 0xffff, true);
    new DataView(last.buffer).setUint32(16, 0xffffffff, true);
    return new Uint8Array([...zip.subarray(0, at), ...directory, ...extra, ...record, ...last]);
  };

  it("is read by its wide fields", () => {
    const zip = widened(zipSync({ part: strToU8("榆树街道".repeat(40)) }));
    const archive = unpack(zip);
    const content = archive.ok ? archive.value.read("part") : archive;
    expect(content).toEqual({ ok: true, value: strToU8("榆树街道".repeat(40)) });
  });

  it("that announces four thousand million parts is damaged, and that soon", () => {
    const zip = widened(zipSync({ part: strToU8("x") }));
    new DataView(zip.buffer).setUint32(zip.length - end - 76 + 32, 0xfffffff0, true);
    expect(kindIn(zip, "part")).toBe("damaged");
  });
});

describe("the checksum", () => {
  it("of the standard's example is the standard's", () => {
    expect(crc32(strToU8("123456789"))).toBe(0xcbf43926);
    expect(crc32(new Uint8Array())).toBe(0);
  });

  it("of any content is what a writer of zip files has written", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        expect(crc32(bytes)).toBe(new DataView(zipSync({ a: bytes }).buffer).getUint32(14, true));
      }),
    );
  });
});
