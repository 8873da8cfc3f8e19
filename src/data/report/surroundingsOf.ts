import { yearOf } from "../../domain/month";
import { plainName } from "../unitNames";
import { type NamedMonth, type Surroundings, titleTexts } from "./columnsOf";
import type { Block } from "./findBlocks";
import type { Lexicon } from "./lexicon";
import { type MonthWords, mayAgree, monthsIn, yearIn } from "./monthIn";

interface Source {
  readonly text: string;
  readonly from: string;
}

/** Titles from the nearest up, then the sheet's name, then the file's. */
export const surroundingsOf = (
  block: Block,
  file: string,
  lexicon: Lexicon,
  confirmed: number | undefined,
): Surroundings => {
  const sources: readonly Source[] = [
    ...titleTexts(block).map((text) => ({ text, from: "标题" })),
    { text: plainName(block.plane.sheet), from: "工作表名" },
    { text: plainName(file.replace(/\.\w+$/, "")), from: "文件名" },
  ];
  const month = firstOf(sources, onlyMonth);
  const year = month?.value.year ?? firstOf(sources, ({ text }) => yearIn(text))?.value;
  return {
    indicator: firstOf(sources, (source) => onlyIndicator(source, lexicon))?.value,
    words: month?.value,
    from: month?.from ?? "",
    named: namedIn(sources),
    year: year ?? (confirmed === undefined ? undefined : yearOf(confirmed)),
  };
};

const firstOf = <T>(sources: readonly Source[], read: (source: Source) => T | undefined) => {
  for (const source of sources) {
    const value = read(source);
    if (value !== undefined) return { value, from: source.from };
  }
  return undefined;
};

const onlyMonth = ({ text }: Source): MonthWords | undefined => {
  const months = monthsIn(text);
  return months.every(({ year, month }) => year === months[0]?.year && month === months[0]?.month)
    ? months[0]
    : undefined;
};

/** Of a source in several lines, all must agree. */
const namedIn = (sources: readonly Source[]): readonly NamedMonth[] =>
  [...new Set(sources.map(({ from }) => from))].flatMap((from) => {
    const months = sources.filter((source) => source.from === from).flatMap(({ text }) => monthsIn(text));
    const words = months.find(({ year }) => year !== undefined) ?? months[0];
    return words && months.every((other) => mayAgree(other, words)) ? [{ words, from }] : [];
  });

/** Small firms of a kind are told apart from the kind, though their name begins with it. */
const onlyIndicator = ({ text }: Source, { indicatorsIn }: Lexicon): number | undefined => {
  const { indicators, rest } = indicatorsIn(text);
  return indicators.length === 1 && !/\n中小/.test(rest) ? indicators[0] : undefined;
};
