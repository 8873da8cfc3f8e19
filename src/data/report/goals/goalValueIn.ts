import type { ErrorKind } from "../../../domain/finding";
import type { Goal } from "../../../domain/goals";
import { isRange, plainValue } from "../../../domain/goalValue";
import type { Cell } from "../book";
import { dayLike, plainCount, saysNothing } from "../countIn";

/** What a cell says about a goal. */
export type GoalValueRead =
  /** `isShare`: 0.16 where percent are asked may be 16 in a cell that shows percent. */
  | { readonly kind: "value"; readonly value: string; readonly isShare: boolean }
  | { readonly kind: "missing" }
  | { readonly kind: "withdrawn" }
  | { readonly kind: "wrong"; readonly error: ErrorKind };

const missing: GoalValueRead = { kind: "missing" };
const wrong = (error: ErrorKind): GoalValueRead => ({ kind: "wrong", error });

export const goalValueIn = (cell: Cell, goal: Pick<Goal, "value" | "unit">): GoalValueRead => {
  switch (cell.kind) {
    case "empty":
      return missing;
    case "number":
      return ofNumber(cell.value, goal);
    case "date":
      return wrong("dateMangled");
    case "boolean":
      return wrong("notNumber");
    case "error":
      return wrong("errorValue");
    case "uncached":
      return wrong("formulaUncached");
    case "text":
      return inText(cell.text, goal);
  }
};

const beyond = 1_000_000_000_000;

/** As a sheet shows it: 16.400000000000002 is what is left of 16.4 after reckoning. */
const ofNumber = (value: number, { unit }: Pick<Goal, "unit">): GoalValueRead => {
  if (value < 0) return wrong("negative");
  if (value >= beyond) return wrong("tooLarge");
  const plain = plainValue(Number(value.toPrecision(12)).toFixed(8));
  if (plain === undefined) return wrong("notNumber");
  return { kind: "value", value: plain, isShare: unit.includes("%") && value > 0 && value <= 1 };
};

const inText = (text: string, goal: Pick<Goal, "value" | "unit">): GoalValueRead => {
  const plain = plainCount(text);
  if (saysNothing(plain)) return missing;
  if (plain === "撤回") return { kind: "withdrawn" };
  const number = withoutUnit(plain.replace(/平方米/g, "m2"), goal.unit).replace(/,(?=\d{3})/g, "");
  if (/^-\d/.test(number)) return wrong("negative");
  if (/^\d{13,}/.test(number)) return wrong("tooLarge");
  const value = plainValue(number);
  if (value !== undefined && (!isRange(value) || isRange(goal.value))) return { kind: "value", value, isShare: false };
  return wrong(isDay(plain) ? "dateMangled" : "notNumber");
};

/** 1-2 is a range, or what is left of a mangled day, and says so where no range is asked. */
const isDay = (plain: string): boolean => dayLike.test(plain) && !/^\d+(\.\d+)?-\d+(\.\d+)?$/.test(plain);

/** The goal's unit, or what it counts without the “per year”. */
const withoutUnit = (text: string, unit: string): string => {
  const plain = plainCount(unit);
  for (const word of [plain, plain.split("/")[0] ?? "", "个"])
    if (word !== "" && text.endsWith(word)) return text.slice(0, -word.length);
  return text;
};
