import { readFileSync } from "node:fs";
import { type Color, converter, differenceCiede2000, wcagContrast } from "culori";
import { describe, expect, it } from "vitest";
import { colours } from "../../src/domain/policy";

const css = readFileSync("src/views/shared/tokens.css", "utf8");

const tokensIn = (selector: string): ReadonlyMap<string, string> => {
  const start = css.indexOf(`${selector} {`);
  const block = css.slice(start, css.indexOf("}", start));
  return new Map(
    [...block.matchAll(/--([\w-]+):\s*(#[0-9a-f]{6});/g)].map(([, name = "", value = ""]) => [name, value]),
  );
};

const light = tokensIn(":root");
const themes = { light, dark: new Map([...light, ...tokensIn(':root[data-theme="dark"]')]) };

/** Full colour blindness by Machado, Oliveira and Fernandes (2009), applied to linear light. */
const deficiencies = {
  protan: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deutan: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritan: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
} as const;

const linear = converter("lrgb");

const seenBy =
  (matrix: (typeof deficiencies)[keyof typeof deficiencies]) =>
  (colour: string): Color => {
    const { r, g, b } = linear(colour) ?? { r: 0, g: 0, b: 0 };
    const mixed = matrix.map(([x, y, z]) => Math.min(1, Math.max(0, x * r + y * g + z * b)));
    return { mode: "lrgb", r: mixed[0] ?? 0, g: mixed[1] ?? 0, b: mixed[2] ?? 0 };
  };

const eyes: readonly (readonly [string, (colour: string) => Color | string])[] = [
  ["normal", (colour) => colour],
  ...Object.entries(deficiencies).map(([eye, matrix]) => [eye, seenBy(matrix)] as const),
];

const classes = [...colours, "grey"];
const pairs = classes.flatMap((a, i) => classes.slice(i + 1).map((b) => [a, b] as const));
const worlds = Object.entries(themes).flatMap(([theme, tokens]) =>
  eyes.map(([eye, see]) => ({ theme, eye, tokens, see })),
);

describe.each(worlds)("class colours, $theme theme, $eye vision", ({ tokens, see }) => {
  const tokenOf = (name: string): string => tokens.get(name) ?? "";

  it.each(pairs)("%s and %s differ by at least 15 ΔE2000", (a, b) => {
    const distance = differenceCiede2000()(see(tokenOf(a)), see(tokenOf(b)));
    expect(distance).toBeGreaterThanOrEqual(15);
  });
});

describe.each(Object.entries(themes))("text, %s theme", (_, tokens) => {
  const contrast = (a: string, b: string): number => wcagContrast(tokens.get(a) ?? "", tokens.get(b) ?? "");

  it.each(classes)("on %s reads with at least 4.5 to 1", (name) => {
    expect(contrast(name, `on-${name}`)).toBeGreaterThanOrEqual(4.5);
  });

  it.each([
    ["ink", "card"],
    ["ink", "paper"],
    ["ink", "wash"],
    ["mute", "card"],
    ["mute", "paper"],
    ["mute", "wash"],
  ])("%s on %s reads with at least 4.5 to 1", (text, ground) => {
    expect(contrast(text, ground)).toBeGreaterThanOrEqual(4.5);
  });
});
