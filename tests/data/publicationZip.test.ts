import { unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { hashOf } from "../../src/data/hashOf";
import type { Publication } from "../../src/data/publication";
import { publicationZip, zipNameOf } from "../../src/data/publicationZip";

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

const publication: Publication = {
  ...{ version: "3.5.0", before: "3.4.2", created: "2031-08-03T04:05:06Z", note: "七月月报\n24 个数" },
  files: [
    { path: "reports.csv", bytes: bytes("month,unit\n2031-07,oak\n") },
    { path: "imports.csv", bytes: bytes("import\r\n") },
    { path: "datapackage.json", bytes: bytes("{}\n") },
  ],
};

const zip = publicationZip(publication);
const entries = unzipSync(zip);

describe("the zip of a publication", () => {
  it("unpacks to the same bytes, in the order in which they have to be written, behind a sheet", () => {
    const [sheet, ...paths] = Object.keys(entries);
    expect([sheet, ...paths]).toEqual(["发布说明.txt", "reports.csv", "imports.csv", "datapackage.json"]);
    for (const file of publication.files) expect(entries[file.path]).toEqual(file.bytes);
  });

  it("has a name that says what it may be put over, and when it was made", () => {
    expect(zipNameOf("mills", publication)).toMatch(/^mills-3\.5\.0-只覆盖3\.4\.2-203108\d\d-\d{6}\.zip$/);
  });

  it("marks names outside ASCII as UTF-8, as Windows needs it", () => {
    const flags = new DataView(zip.buffer, zip.byteOffset).getUint16(6, true);
    expect(flags & 0x800).toBe(0x800);
  });

  it("has a sheet that opens in Notepad and tells version, change, and each file with its size and hash", () => {
    const text = new TextDecoder("utf-8", { ignoreBOM: true }).decode(entries["发布说明.txt"]);
    expect(text.startsWith("\ufeff数据版本 3.5.0\r\n生成时间 2031-08-03T04:05:06Z\r\n变更说明 七月月报")).toBe(true);
    expect(text).toContain("\r\n只能覆盖数据版本 3.4.2。");
    expect(text.replace(/\r\n/g, "")).not.toMatch(/[\r\n]/);
    for (const file of publication.files)
      expect(text).toContain(`${file.path}  ${file.bytes.length} 字节  ${hashOf(file.bytes)}\r\n`);
  });
});
