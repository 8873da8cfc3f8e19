import fc from "fast-check";
import { strFromU8, strToU8 } from "fflate";
import { writeXlsx } from "hucre/xlsx";
import { beforeAll, describe, expect, it, test } from "vitest";
import { gbkOf } from "./gbkOf";
import { mangled } from "./mangled";
import { read, sheetOf } from "./workbookOf";

const rows =
  '<row r="1" spans="1:3" ht="14.2"><c r="A1" t="s"><v>0</v></c><c r="B1" s="1"><v>48152</v></c></row>' +
  '<row r="2" hidden="1"><c r="A2" t="str"><f>A1&amp;"x"</f><v>榆树x</v></c><c r="C2" t="e"><f>NA()</f><v>#N/A</v></c></row>' +
  '<row r="5"><c r="B5"><f t="shared" ref="B5:B6" si="0">SUM(B1:B4)</f><v>17</v></c><c r="C5" t="b"><v>1</v></c></row>' +
  '<row r="6"><c r="B6"><f t="shared" si="0"/></c><c r="C6" t="inlineStr"><is><t xml:space="preserve"> 19 </t></is></c></row>';
const strings = ["<t>榆树街道</t>", "<r><rPr><b/></rPr><t>橡</t></r><r><t>树</t></r>"];
const whole = sheetOf(rows, { strings, formats: ["yyyy-mm-dd"] });
const sheet = `<worksheet><sheetData>${rows}</sheetData><mergeCells><mergeCell ref="A1:C1"/></mergeCells></worksheet>`;

const slowest = 5000;

/** Neither thrown nor late: a book, or findings that say something. */
const staysSound = async (bytes: Uint8Array, pasted = false): Promise<void> => {
  const start = performance.now();
  const result = await read(bytes, pasted);
  expect(performance.now() - start).toBeLessThan(slowest);
  if (result.ok) expect(result.value.sha256).toMatch(/^[0-9a-f]{64}$/);
  else
    for (const { problem, remedy } of result.faults) expect(Math.min(problem.length, remedy.length)).toBeGreaterThan(3);
};

const always = (bytes: fc.Arbitrary<Uint8Array>, numRuns = 400) =>
  fc.assert(
    fc.asyncProperty(bytes, fc.boolean(), (some, pasted) => staysSound(some, pasted)),
    { numRuns },
  );

const part = (path: string, content: string) =>
  mangled(strToU8(content)).map((bytes) => sheetOf(rows, { strings, files: { [path]: bytes } }));

describe("a file that nobody would hand in", { timeout: 60_000 }, () => {
  let written: Uint8Array;
  beforeAll(async () => {
    written = await writeXlsx({
      sheets: [
        {
          name: "十月",
          rows: [
            ["街镇", "家数"],
            ["榆树街道", 23],
          ],
        },
      ],
    });
  });

  it("is read or refused when it is anything at all", async () => {
    const starts = fc.constantFrom(
      [],
      [0x50, 0x4b, 3, 4],
      [0xd0, 0xcf, 0x11, 0xe0],
      [0xff, 0xfe],
      [0xef, 0xbb, 0xbf],
      [0x3c],
    );
    const bytes = fc.tuple(starts, fc.uint8Array({ maxLength: 400 })).map(([start, rest]) => [...start, ...rest]);
    await always(bytes.map((some) => new Uint8Array(some)));
  });

  it("is read or refused when it is a workbook with holes", async () => {
    await always(mangled(whole));
    await always(mangled(written));
  });

  test.each([
    ["xl/worksheets/sheet1.xml", sheet],
    ["xl/sharedStrings.xml", `<sst>${strings.map((text) => `<si>${text}</si>`).join("")}</sst>`],
    [
      "xl/styles.xml",
      '<styleSheet><numFmts><numFmt numFmtId="170" formatCode="yyyy"/></numFmts><cellXfs><xf numFmtId="170"/></cellXfs></styleSheet>',
    ],
    [
      "xl/workbook.xml",
      '<workbook><workbookPr date1904="1"/><sheets><sheet name="月报" sheetId="1" r:id="rId7"/></sheets></workbook>',
    ],
    [
      "xl/_rels/workbook.xml.rels",
      '<Relationships><Relationship Id="rId7" Type="a/worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
    ],
  ])("is read or refused when it is a workbook with a hole in %s", async (path, content) => {
    await always(part(path, content));
  });

  it("is read or refused when it is a text with holes", async () => {
    await always(mangled(strToU8('街镇,"本月\n末数"\r\n榆树街道,"1,234"\r\n')));
    await always(mangled(gbkOf("街镇;家数\n橡树镇;29\n")));
  });
});

it("reads no other cells from a workbook that was changed on its way", async () => {
  const sound = await read(whole);
  const cells = sound.ok ? sound.value.sheets[0]?.rows : [];
  const start = strFromU8(whole, true).indexOf("sheet1.xml") + "sheet1.xml".length;
  const flips = fc.tuple(fc.integer({ min: start, max: start + 300 }), fc.integer({ min: 1, max: 255 }));
  await fc.assert(
    fc.asyncProperty(flips, async ([at, mask]) => {
      const copy = whole.slice();
      copy[at] = (copy[at] ?? 0) ^ mask;
      const result = await read(copy);
      if (result.ok) expect(result.value.sheets[0]?.rows).toEqual(cells);
      else
        expect(result.faults.map(({ kind }) => kind)).toEqual([expect.stringMatching(/^(damaged|zipBomb|encrypted)$/)]);
    }),
    { numRuns: 300 },
  );
});
