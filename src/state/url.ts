import { isDay } from "../data/isDay";
import { figureChoices } from "../domain/figureChoices";
import { monthText, parseMonth } from "../domain/month";
import { peerRules } from "../domain/peers";
import { measures } from "../domain/policy";
import type { Supposing } from "../domain/supposed";
import { type Screen, type Sort, screens, sortColumns, type View } from "./view";

interface Codec<T> {
  /** Undefined for anything that is not a value of the field: junk falls back, field by field. */
  readonly read: (text: string) => T | undefined;
  readonly write: (value: T) => string;
}

const oneOf = <T extends string>(...words: readonly T[]): Codec<T> => ({
  read: (text) => words.find((word) => word === text),
  write: (word) => word,
});

const name: Codec<string> = { read: (text) => (text === "" ? undefined : text), write: (text) => text };

/** Words with commas between them, each once; none at all is a list too. */
const names: Codec<readonly string[]> = {
  read: (text) => [...new Set(text.split(",").filter((word) => word !== ""))],
  write: (words) => words.join(),
};

/** `2031-07,unit:indicator:+3`: the month, then each number once, and none that changes nothing. */
const supposing: Codec<Supposing> = {
  read: (text) => {
    const [when = "", ...parts] = text.split(",");
    const month = parseMonth(when);
    const list = parts.flatMap((each) => {
      // A plus sign typed into an address arrives as a space.
      const [, unit = "", indicator = "", by = ""] = /^([^:]+):([^:]+):([ +-]?[1-9]\d{0,3})$/.exec(each) ?? [];
      return by === "" ? [] : [{ unit, indicator, by: Number(by) }];
    });
    const last = new Map(list.map((each) => [`${each.unit}:${each.indicator}`, each]));
    return month === undefined || last.size === 0 ? undefined : { month, counts: [...last.values()] };
  },
  write: ({ month, counts }) =>
    [
      monthText(month),
      ...counts.map(({ unit, indicator, by }) => `${unit}:${indicator}:${by > 0 ? "+" : ""}${by}`),
    ].join(),
};

const year: Codec<number> = {
  read: (text) => (/^[1-9]\d{3}$/.test(text) ? Number(text) : undefined),
  write: String,
};

const sort: Codec<Sort> = {
  read: (text) => {
    const reversed = text.startsWith("-");
    const column = sortColumns.find((word) => word === (reversed ? text.slice(1) : text));
    return column && { column, reversed };
  },
  write: ({ column, reversed }) => `${reversed ? "-" : ""}${column}`,
};

const day: Codec<string> = {
  read: (text) => (isDay(text) ? text : undefined),
  write: (text) => text,
};

/** `32:9` or `3.11`; four decimals are more than any screen needs. */
const ratio: Codec<number> = {
  read: (text) => {
    const [, width = "", height = "1"] = /^(\d{1,5}(?:\.\d{1,4})?)(?::(\d{1,5}))?$/.exec(text) ?? [];
    const value = Number((Number(width) / Number(height)).toFixed(4));
    return value >= 0.5 && value <= 10 ? value : undefined;
  },
  write: String,
};

/** One codec for each field of the view; a new field does not compile without one. The order is the address's. */
const codecs: { readonly [K in keyof View]-?: Codec<NonNullable<View[K]>> } = {
  data: oneOf("demo"),
  known: day,
  view: oneOf<Screen>(...screens),
  indicator: name,
  measure: oneOf(...measures),
  month: { read: parseMonth, write: monthText },
  target: year,
  unit: name,
  units: names,
  peers: oneOf(...peerRules),
  whatif: supposing,
  map: name,
  group: name,
  sort,
  goals: name,
  figures: oneOf(...figureChoices),
  curve: oneOf("indicator", "linear"),
  scheme: oneOf("standard", "zhejiang"),
  small: oneOf("ranked", "apart"),
  tolerance: oneOf("off", "on"),
  combine: oneOf("weighted", "weakest"),
  basis: oneOf("printed", "computed"),
  theme: oneOf("light", "dark"),
  ratio,
};

const fields = Object.keys(codecs) as readonly (keyof View)[];

/** Reads the query string of an address; the law is `decode(encode(view))` equals `view`. */
export const decode = (query: string): View => {
  const params = new URLSearchParams(query);
  const entries = fields.map((field) => {
    const text = params.get(field);
    return [field, text === null ? undefined : codecs[field].read(text)];
  });
  return Object.fromEntries(entries) as View;
};

/** The query string with its question mark, or nothing when the person chose nothing. */
export const encode = (view: View): string => {
  const params = new URLSearchParams();
  for (const field of fields) {
    const value = view[field];
    if (value !== undefined) params.set(field, (codecs[field] as Codec<unknown>).write(value));
  }
  const text = params.toString();
  return text === "" ? "" : `?${text}`;
};
