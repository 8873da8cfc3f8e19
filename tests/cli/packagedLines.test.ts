import { describe, expect, it } from "vitest";
import { beijingTime } from "../../src/cli/beijingTime";
import { packagedLines } from "../../src/cli/packagedLines";
import type { PackageFile } from "../../src/data/packageOf";

const packageAt = (version: string, hashes: Readonly<Record<string, string>>): PackageFile => ({
  ...{ $schema: "", name: "d", title: "", sources: [], version, created: "2031-07-03T23:30:00Z" },
  resources: Object.entries(hashes).map(([path, hash]) => ({ path, hash })),
});

const time = "2031年7月4日 07:30（北京时间）";
const first = packageAt("1.0.4", { "units.csv": "u", "goals.csv": "g", "old.geojson": "o" });

describe("a packaged folder", () => {
  it("is told with what changed and its versions", () => {
    const next = packageAt("1.0.5", { "units.csv": "u", "goals.csv": "h", "reports.csv": "r", "imports.csv": "i" });
    expect(packagedLines("d", next, first)).toEqual([
      `d：已更新，原版本 1.0.4，现版本 1.0.5，${time}`,
      "  新增 reports.csv、imports.csv",
      "  改动 goals.csv",
      "  已不在 old.geojson",
    ]);
  });

  it("is told in one line when it is new or the same, and says when only words are others", () => {
    expect(packagedLines("d", first, undefined)).toEqual([`d：已建立 datapackage.json，3 个文件，版本 1.0.4，${time}`]);
    expect(packagedLines("d", first, first)).toEqual([`d：没有变化，版本 1.0.4，${time}`]);
    expect(packagedLines("d", { ...first, version: "1.0.5" }, first)).toEqual([
      expect.stringContaining("现版本 1.0.5"),
      "  文件没有变化，更新的是 datapackage.json 里的说明",
    ]);
    expect(
      packagedLines("d", { ...first, version: "2" }, { ...first, resources: [null as unknown as object] }),
    ).toEqual([expect.stringContaining("现版本 2"), "  新增 units.csv、goals.csv、old.geojson"]);
  });
});

describe("a time in Beijing", () => {
  it("is the same whatever clock this machine is set to", () => {
    expect(beijingTime("2031-12-31T16:00:00.250Z")).toBe("2032年1月1日 00:00（北京时间）");
    expect(beijingTime("2031-07-04T17:00:00+08:00")).toBe("2031年7月4日 17:00（北京时间）");
    expect(beijingTime("昨天")).toBe("昨天");
  });
});
