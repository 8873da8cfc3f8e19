import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

/** A number below a bound, the same for the same seed. */
export type Random = (below: number) => number;

/** Mulberry32. */
export const randomFrom = (seed: number): Random => {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return Math.floor((((t ^ (t >>> 14)) >>> 0) / 2 ** 32) * below);
  };
};

const tokens = [
  ...["", "-1", "-0", "1e400", "1e-9", "NaN", "Infinity", "99999999999999999999", "2147483648", "0x1F", "1,2,3", "07"],
  ...[
    "=1+1",
    "#REF!",
    "TRUE",
    "1-2",
    "2026年13月",
    "2026-11",
    "十月",
    "合计",
    "小计",
    "撤回",
    "未报",
    "街镇",
    "\u202e42\u202c",
  ],
  ...[
    "__proto__",
    "constructor",
    '"',
    "\u0000",
    "\ufeff",
    "\r\n\r\n",
    "\t\t\t",
    ",,,,",
    "<c>",
    "</row>",
    "&#x0;",
    "&lol;",
  ],
  ...[
    'r="XFD1048576"',
    'r="A0"',
    'r=""',
    't="s"',
    't="e"',
    's="999999"',
    "<f>1/0</f>",
    "<v>1e999</v>",
    "<!ENTITY a 'b'>",
  ],
];

const pick = <T>(list: readonly T[], random: Random): T => list[random(list.length)] as T;

type Change = (text: string, random: Random) => string;

const textChanges: readonly Change[] = [
  (text, random) => {
    const at = random(text.length + 1);
    return text.slice(0, at) + pick(tokens, random) + text.slice(at);
  },
  (text, random) => {
    const at = random(text.length + 1);
    return text.slice(0, at) + text.slice(at + random(80));
  },
  (text, random) => {
    const at = random(text.length + 1);
    const piece = text.slice(at, at + random(400));
    return text.slice(0, at) + piece.repeat(1 + random(3)) + text.slice(at);
  },
  (text, random) => {
    const numbers = [...text.matchAll(/\d+/g)];
    const number = numbers[random(Math.max(1, numbers.length))];
    if (!number) return text;
    return text.slice(0, number.index) + pick(tokens, random) + text.slice(number.index + number[0].length);
  },
  (text, random) => {
    const lines = text.split("\n");
    const [a, b] = [random(lines.length), random(lines.length)];
    const swapped = [lines[a] ?? "", lines[b] ?? ""];
    [lines[b], lines[a]] = [swapped[0] ?? "", swapped[1] ?? ""];
    return lines.join("\n");
  },
];

const changedText: Change = (text, random) =>
  Array.from({ length: 1 + random(4) }).reduce<string>((all) => pick(textChanges, random)(all, random), text);

const changedBytes = (bytes: Uint8Array, random: Random): Uint8Array => {
  const copy = Uint8Array.from(bytes);
  if (random(4) === 0) return copy.subarray(0, random(copy.length + 1));
  for (let n = 1 + random(12); n > 0; n--) copy[random(copy.length)] = random(256);
  return copy;
};

/** One of the parts of a workbook with its text changed, or a part taken away. */
const changedParts = (bytes: Uint8Array, random: Random): Uint8Array => {
  const parts = unzipSync(bytes);
  const path = pick(
    Object.keys(parts).filter((name) => /\.(xml|rels)$/.test(name)),
    random,
  );
  if (random(20) === 0) delete parts[path];
  else parts[path] = strToU8(changedText(strFromU8(parts[path] ?? new Uint8Array()), random));
  return zipSync(parts, { level: 0 });
};

/** The same file damaged, or changed where it hurts. */
export const mutated = (name: string, bytes: Uint8Array, random: Random): Uint8Array => {
  if (random(4) === 0) return changedBytes(bytes, random);
  if (!/\.xlsx$/i.test(name)) return strToU8(changedText(new TextDecoder().decode(bytes), random));
  try {
    return changedParts(bytes, random);
  } catch {
    return changedBytes(bytes, random);
  }
};
