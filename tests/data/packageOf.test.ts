import { describe, expect, it } from "vitest";
import { type PackageFile, packageOf } from "../../src/data/packageOf";
import { tables } from "../../src/data/tables";
import { tableText } from "../../src/data/tableText";
import { published } from "../fixtures/packed";
import { smallTexts } from "./smallPackage";

interface Resource {
  readonly name: string;
  readonly type?: string;
  readonly schema?: {
    readonly fields: readonly { readonly name: string; readonly type: string; readonly constraints?: object }[];
    readonly primaryKey?: readonly string[];
    readonly foreignKeys?: readonly {
      readonly fields: readonly string[];
      readonly reference: { readonly resource: string; readonly fields: readonly string[] };
    }[];
  };
}

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
const texts = new Map([...smallTexts, ["imports.csv", tableText(tables.imports, [])]]);
const bytes = new Map([...texts].map(([path, text]) => [path, encode(text)]));
const about = { name: "small", title: "Small", sources: [{ title: "a test" }] };
const file: PackageFile = packageOf(about, bytes, undefined, published);
const resources = file.resources as readonly Resource[];

describe("a package file", () => {
  it("is a Data Package of version 2", () => {
    expect(file).toMatchObject({
      ...{ $schema: "https://datapackage.org/profiles/2.0/datapackage.json", name: "small", title: "Small" },
      ...{ version: "1.0.0", created: "2031-04-05T06:07:08Z", sources: [{ title: "a test" }] },
    });
    for (const resource of resources)
      expect(resource).toMatchObject({
        name: expect.stringMatching(/^[a-z0-9._/-]+$/),
        path: expect.stringMatching(/^[^./~][^:\\]*$/),
        hash: expect.stringMatching(/^sha256:[0-9a-f]{64}$/),
        mediatype: expect.stringMatching(/^(text\/csv|application\/(json|geo\+json))$/),
        encoding: "utf-8",
        bytes: expect.any(Number),
      });
    expect(new Set(resources.map(({ name }) => name)).size).toBe(resources.length);
  });

  it("knows the hash and the size of each file", () => {
    expect(resources.find(({ name }) => name === "groups")).toMatchObject({
      bytes: 48,
      hash: "sha256:ade4b6cfbee83745d2de0898fde54bf46279e5ac398e08cb109b87e76ae4e051",
    });
  });

  it("has a schema for every table and for nothing else", () => {
    expect(new Set(resources.filter(({ type }) => type === "table").map(({ name }) => name))).toEqual(
      new Set(Object.values(tables).map(({ name }) => name)),
    );
    expect(resources.filter(({ schema }) => !schema).map(({ name }) => name)).toEqual(["board", "flat"]);
  });

  it("says of each column what the loader asks of it", () => {
    const schema = resources.find(({ name }) => name === "reports")?.schema;
    expect(schema?.fields).toEqual([
      { name: "month", type: "yearmonth", constraints: { required: true } },
      { name: "unit", type: "string", constraints: { required: true, pattern: "[0-9A-Za-z_\\-]+" } },
      { name: "indicator", type: "string", constraints: { required: true, pattern: "[0-9A-Za-z_\\-]+" } },
      { name: "value", type: "integer", constraints: { minimum: 0, maximum: 2147483647 } },
      { name: "reported_on", type: "date", constraints: { required: true } },
      { name: "note", type: "string" },
    ]);
    expect(resources.find(({ name }) => name === "targets")?.schema?.primaryKey).toEqual([
      ...["indicator", "scope", "year", "kind"],
    ]);
  });

  it("has keys only to columns that are there", () => {
    const columns = new Map(
      resources.map(({ name, schema }) => [name, schema?.fields.map((field) => field.name) ?? []]),
    );
    const keys = resources.flatMap(({ name, schema }) => [
      ...(schema?.primaryKey ?? []).map((key) => [name, key] as const),
      ...(schema?.foreignKeys ?? []).flatMap(({ fields, reference }) => [
        ...fields.map((key) => [name, key] as const),
        ...reference.fields.map((key) => [reference.resource, key] as const),
      ]),
    ]);
    expect(keys.length).toBeGreaterThan(15);
    for (const [name, key] of keys) expect(columns.get(name)).toContain(key);
  });
});
