/** A month as words say it; the year may be left to the surroundings. */
export interface MonthWords {
  readonly year: number | undefined;
  /** 1 to 12. */
  readonly month: number;
}

/** Whether both can mean the same month: a year that one of them leaves open is no difference. */
export const mayAgree = (a: MonthWords, b: MonthWords): boolean =>
  a.month === b.month && (a.year === undefined || b.year === undefined || a.year === b.year);

const digits = "〇一二三四五六七八九";

/** 二〇二六年十月 in figures; of 1-10月 only its end. */
const inFigures = (text: string): string =>
  text
    .replace(/零/g, "〇")
    .replace(range, "$1月")
    .replace(
      /([〇一二三四五六七八九]{4})年/g,
      (_, year: string) => `${[...year].map((d) => digits.indexOf(d)).join("")}年`,
    )
    .replace(/(十[一二]?|[一二三四五六七八九])月/g, (_, month: string) => `${monthNumber(month)}月`);

const monthNumber = (text: string): number =>
  text.startsWith("十") ? 10 + Math.max(0, digits.indexOf(text.slice(1) || "〇")) : digits.indexOf(text);

const range = /(?<!\d)(?:1[0-2]|0?[1-9])[-—–~～至到](1[0-2]|0?[1-9])月/g;
const dated = /(?<!\d)((?:19|20|21)\d\d)[年\-./_](1[0-2]|0?[1-9])[月\-./_](3[01]|[12]\d|0?[1-9])(?:日|(?!\d))/g;
const withYear = /(?<!\d)((?:19|20|21)\d\d)[年\-./_]?(1[0-2]|0?[1-9])(?:月|(?![\d年]))/g;
const alone = /(?<![\d年])(1[0-2]|0?[1-9])月(?!\d{1,2}[日号])/g;
const year = /(?<!\d)((?:19|20|21)\d\d)(?=年|[-./_]?(?:1[0-2]|0?[1-9])(?!\d))/g;

const earliestEnd = 28;

/** Every month that a text in plain form names; a whole day counts only as the end of its month, or after 截至. */
export const monthsIn = (plain: string): readonly MonthWords[] => {
  const found: MonthWords[] = [];
  const isClosing = /截[至止]/.test(plain);
  const withoutDays = inFigures(plain).replace(dated, (_, y: string, m: string, day: string) => {
    if (isClosing || Number(day) >= earliestEnd) found.push({ year: Number(y), month: Number(m) });
    return "\n";
  });
  const rest = withoutDays.replace(withYear, (_, y: string, m: string) => {
    found.push({ year: Number(y), month: Number(m) });
    return "\n";
  });
  for (const [, month] of rest.matchAll(alone)) found.push({ year: undefined, month: Number(month) });
  return found;
};

/** The text without the months that it names. */
export const withoutMonths = (plain: string): string =>
  [dated, withYear, alone].reduce((text, pattern) => text.replace(pattern, ""), inFigures(plain));

/** The only year that a text names. */
export const yearIn = (plain: string): number | undefined => {
  const years = new Set([...inFigures(plain).matchAll(year)].map(([, digits]) => Number(digits)));
  return years.size === 1 ? [...years][0] : undefined;
};
