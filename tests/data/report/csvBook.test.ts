import { dsvFormat } from "d3-dsv";
import fc from "fast-check";
import { strToU8 } from "fflate";
import { describe, expect, it, test } from "vitest";
import { gbkOf } from "./gbkOf";
import { findingsOf, gridOf, textsOf } from "./workbookOf";

const table = "街镇,本月末数\r\n榆树街道,17\r\n橡树镇,\r\n";
const content = [["街镇", "本月末数"], ["榆树街道", "17"], ["橡树镇"]];

const wide = (text: string, littleEndian: boolean): Uint8Array => {
  const view = new DataView(new ArrayBuffer(text.length * 2));
  for (let at = 0; at < text.length; at++) view.setUint16(at * 2, text.charCodeAt(at), littleEndian);
  return new Uint8Array(view.buffer);
};

const rowsOf = async (bytes: Uint8Array, pasted = false) => textsOf(await gridOf(bytes, pasted));
const rowsIn = (text: string, pasted = false) => rowsOf(strToU8(text), pasted);

describe("a text file", () => {
  test.each([
    ["UTF-8", strToU8(table)],
    ["UTF-8 with a mark", strToU8(`\ufeff${table}`)],
    ["UTF-16 as Excel writes it", wide(`\ufeff${table}`, true)],
    ["UTF-16 the other way round", wide(`\ufeff${table}`, false)],
    ["GBK", gbkOf(table)],
  ])("in %s is read", async (_, bytes) => {
    expect(await rowsOf(bytes)).toEqual(content);
  });

  it("in GB18030 has characters of four bytes too", async () => {
    const rare = Uint8Array.of(0x81, 0x39, 0xee, 0x39);
    expect(await rowsOf(new Uint8Array([...gbkOf("街"), ...rare, ...gbkOf("镇,5")]))).toEqual([["街㐀镇", "5"]]);
  });

  it("is one sheet of texts without a name: numbers are left to whoever knows what they mean", async () => {
    expect(await gridOf(strToU8("017, 1,\u00a0\u3000,x"))).toEqual({
      sheet: "",
      rows: [
        [{ kind: "text", text: "017" }, { kind: "text", text: " 1" }, { kind: "empty" }, { kind: "text", text: "x" }],
      ],
      merges: [],
      hiddenRows: new Set(),
    });
  });

  it("of any words in GBK is read to the letter", async () => {
    const words = fc.stringMatching(/^[一-龥]{2,9}$/);
    await fc.assert(
      fc.asyncProperty(fc.array(words, { minLength: 12, maxLength: 12 }), async (names) => {
        const lines = names.map((name, at) => `${name}街道,${at}`);
        expect(await rowsOf(gbkOf(`街镇,家数\n${lines.join("\n")}`))).toEqual([
          ["街镇", "家数"],
          ...names.map((name, at) => [`${name}街道`, String(at)]),
        ]);
      }),
    );
  });
});

/** Each row: what parts the cells, the text, and its rows. */
const delimited = [
  [
    "a comma",
    "a,b;c\n1,2\n",
    [
      ["a", "b;c"],
      ["1", "2"],
    ],
  ],
  [
    "a tab, even with thousands",
    "a\tb\n1,234\t5,678\n",
    [
      ["a", "b"],
      ["1,234", "5,678"],
    ],
  ],
  [
    "a semicolon",
    "a;b，c\n1;2\n",
    [
      ["a", "b，c"],
      ["1", "2"],
    ],
  ],
  [
    "a full-width comma",
    "榆树，3\n橡树，4\n",
    [
      ["榆树", "3"],
      ["橡树", "4"],
    ],
  ],
  [
    "what most lines have outside quotation marks",
    '"x;y;z";1\n"a,b,c";2\n',
    [
      ["x;y;z", "1"],
      ["a,b,c", "2"],
    ],
  ],
  [
    "what Excel's first line says",
    "sep=;\r\na;1,5\r\nb;2,5",
    [
      ["a", "1,5"],
      ["b", "2,5"],
    ],
  ],
  ["nothing", "榆树\n\n橡树\n", [["榆树"], [], ["橡树"]]],
  [
    "a comma, when a title has others",
    "说明；到月底；一共\n榆树,3\n橡树,4\n",
    [["说明；到月底；一共"], ["榆树", "3"], ["橡树", "4"]],
  ],
] as const;

describe("the cells of a text", () => {
  test.each(delimited)("are parted by %s", async (_, text, rows) => {
    expect(await rowsIn(text)).toEqual(rows);
  });

  test.each([
    [
      '"a\r\nb",5\n"c ""d""",6\n',
      [
        ["a\r\nb", "5"],
        ['c "d"', "6"],
      ],
    ],
    [
      "a,7\rb,8\r",
      [
        ["a", "7"],
        ["b", "8"],
      ],
    ],
    ['5" pipe,9\n', [['5" pipe', "9"]]],
    ['"",""\n"",10\n', [[], ["", "10"]]],
  ])("of %j are %j", async (text, rows) => {
    expect(await rowsIn(text)).toEqual(rows);
  });

  it("are what a writer has written, whatever parts them", async () => {
    const cell = fc.string({ unit: fc.constantFrom("a", "5", '"', "\n", "\r\n", "长", " "), minLength: 1 });
    const text = cell.map((inner) => `x${inner}`);
    const rows = fc.array(fc.array(text, { minLength: 2, maxLength: 4 }), { minLength: 1 });
    await fc.assert(
      fc.asyncProperty(rows, fc.constantFrom(",", "\t", ";", "，"), async (some, delimiter) => {
        expect(await rowsIn(dsvFormat(delimiter).formatRows(some))).toEqual(some);
      }),
    );
  });

  test.each([
    ['a,b\n"c,d\n', ["A2"]],
    ['a,"b"c\nd,"e" ,f\ng', ["B1", "B2"]],
    ['a\n"b""\nc', ["A2"]],
    ['a\n"b\nc,"d\ne,"f"g', ["A2"]],
    ['"a"b\n"c"d\n"e"', ["A1", "A2"]],
    ['"', ["A1"]],
    ['a\t"b\nc\td', ["B1"]],
  ])("of %j begin with a quotation mark that does not end in %j", async (text, addresses) => {
    expect(await findingsOf(strToU8(text))).toEqual(
      addresses.map((cell) => ({
        ...{ kind: "damaged", id: `damaged|${cell}`, sheet: "", cell, found: '"' },
        problem: "英文双引号不成对或位置不对",
        remedy: "删去多余的英文双引号，或另存为 xlsx 再导入",
      })),
    );
  });

  it("are parted by no quotation mark", async () => {
    expect(await rowsIn('sep="\na,5')).toEqual([['sep="'], ["a", "5"]]);
  });

  it("are told of a hundred times at most when all of them are so", async () => {
    expect(await findingsOf(strToU8('"a"b\n'.repeat(5000)))).toHaveLength(100);
  });

  it("may be 200,000, blank ones not counted, and not one more", async () => {
    const lines = "1,,2\n".repeat(100_000);
    expect(await findingsOf(strToU8(lines))).toEqual([]);
    expect(await findingsOf(strToU8(`${lines}3`))).toMatchObject([{ kind: "tooManyCells", id: "tooManyCells" }]);
  });

  test.each([",", "\n", '"', "1,"])(
    "are read or refused soon when they are 20 MB of %j",
    async (piece) => {
      const bytes = strToU8(piece.repeat(Math.floor((20 * 1024 * 1024) / piece.length)));
      const start = performance.now();
      await findingsOf(bytes);
      expect(performance.now() - start).toBeLessThan(5000);
    },
    30_000,
  );
});

describe("cells copied from a sheet", () => {
  it("are parted by tabs, with quotation marks around those of several lines", async () => {
    expect(await rowsIn('街镇\t"本月\n末数"\r\n榆树,橡树\t1,234\r\n', true)).toEqual([
      ["街镇", "本月\n末数"],
      ["榆树,橡树", "1,234"],
    ]);
  });

  it("may be a column, or a text with commas", async () => {
    expect(await rowsIn("榆树\n橡树", true)).toEqual([["榆树"], ["橡树"]]);
    expect(await rowsIn("榆树,12\n橡树,13", true)).toEqual([
      ["榆树", "12"],
      ["橡树", "13"],
    ]);
  });

  it("are text, whatever they begin like", async () => {
    expect(await rowsIn("PK\t14", true)).toEqual([["PK", "14"]]);
    expect(await rowsIn("<table>\t15", true)).toEqual([["<table>", "15"]]);
  });

  it("are asked for when there are none", async () => {
    expect(await findingsOf(strToU8("\t\r\n"), true)).toMatchObject([{ kind: "notTable", problem: "没有粘贴到内容" }]);
  });
});
