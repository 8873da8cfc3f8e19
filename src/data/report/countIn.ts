import type { ErrorKind } from "../../domain/finding";
import type { Cell } from "./book";

/** What a cell says about a count of companies. */
export type CountRead =
  | { readonly kind: "count"; readonly value: number }
  | { readonly kind: "missing" }
  | { readonly kind: "withdrawn" }
  | { readonly kind: "wrong"; readonly error: ErrorKind };

const missing: CountRead = { kind: "missing" };
const wrong = (error: ErrorKind): CountRead => ({ kind: "wrong", error });

/** The largest count that the ledger can hold. */
const largest = 2 ** 31 - 1;

/** `counter` is the indicator's own counting word, such as 家. */
export const countIn = (cell: Cell, counter: string): CountRead => {
  switch (cell.kind) {
    case "empty":
      return missing;
    case "number":
      return wholeIn(cell.value);
    case "date":
      return wrong("dateMangled");
    case "boolean":
      return wrong("notNumber");
    case "error":
      return wrong("errorValue");
    case "uncached":
      return wrong("formulaUncached");
    case "text":
      return inText(cell.text, counter);
  }
};

const wholeIn = (value: number): CountRead => {
  if (!Number.isFinite(value)) return wrong("notNumber");
  if (value < 0) return wrong("negative");
  if (!Number.isInteger(value)) return wrong("fractional");
  return value > largest ? wrong("tooLarge") : { kind: "count", value: value + 0 };
};

const nothing = /^([-—–―─/\\]+|未报|未报送|未上报|无|暂无|暂缺|n\/a)$/;
export const dayLike = /^(\d{1,4}[-/.年]\d{1,2}([-/.月]\d{1,2}日?)?|\d{1,2}月(\d{1,2}日?)?)$/;

/** How texts are read that should be numbers: half-width, without spaces, in lower case, one kind of minus. */
export const plainCount = (text: string): string =>
  text
    .normalize("NFKC")
    .replace(/[\s\u200b-\u200d\ufeff]+/g, "")
    .replace(/[−﹣－]/g, "-")
    .toLowerCase();

/** Nothing, or 未报 in words; of a text in plain form. */
export const saysNothing = (plain: string): boolean => plain === "" || nothing.test(plain);

const inText = (text: string, counter: string): CountRead => {
  const plain = plainCount(text);
  if (saysNothing(plain)) return missing;
  if (plain === "撤回") return { kind: "withdrawn" };
  const number = withoutCounter(plain, counter.normalize("NFKC").toLowerCase());
  if (/^[+-]?(\d+|\d{1,3}(,\d{3})+)(\.\d*)?$/.test(number)) {
    if (/^\d{1,2}\.\d{1,2}$/.test(number) && !/\.0*$/.test(number)) return wrong("fractional");
    return wholeIn(Number(number.replace(/,/g, "")));
  }
  if (/^\d+(\.\d+)?%$/.test(number)) return wrong("fractional");
  return wrong(dayLike.test(plain) ? "dateMangled" : "notNumber");
};

const withoutCounter = (text: string, counter: string): string => {
  for (const word of [counter, "个"]) if (word !== "" && text.endsWith(word)) return text.slice(0, -word.length);
  return text;
};
