import { isSameValue } from "./goalValue";
import type { Draft } from "./imports";
import { monthLabel } from "./month";

/**
 * What a draft changes, in words: `1999年9月月报：新增 24 个数，更正 2 个数；全区目标：新增 3 项（file）`.
 */
const draftNote = (draft: Draft): string => {
  const { file, undoes, note } = draft.import;
  if (undoes !== "") return note;
  const parts = [
    [spanOf(draft), ...numbersOf(draft)],
    [(draft.goals ?? []).length > 0 ? "全区目标" : "", ...goalsOf(draft)],
  ].flatMap(([of = "", ...numbers]) => [of, numbers.join("，")].filter((text) => text !== "").join("：") || []);
  const what = parts.join("；") || "没有新的数";
  return file === "" ? what : `${what}（${file}）`;
};

const spanOf = ({ reports }: Draft): string => {
  const months = [...new Set(reports.map(({ month }) => month))].sort((a, b) => a - b);
  const [first] = months;
  const last = months[months.length - 1];
  if (first === undefined || last === undefined) return "";
  return `${first === last ? monthLabel(first) : `${monthLabel(first)}至${monthLabel(last)}`}月报`;
};

const numbersOf = ({ reports, before }: Draft): readonly string[] => {
  if (!before) return reports.length === 0 ? [] : [`${reports.length} 个数`];
  const steps = reports.map(({ value }, i) => ({ isNew: before[i] === undefined, isGone: value === undefined }));
  return told(steps, "个数");
};

const goalsOf = ({ goals = [], goalsBefore = [] }: Draft): readonly string[] =>
  told(
    goals.map(({ value }, i) => {
      const before = goalsBefore[i] ?? "";
      return { isNew: before === "", isGone: value === "", isSaid: value !== "" && isSameValue(value, before) };
    }),
    "项",
  );

interface StepKind {
  readonly isNew: boolean;
  readonly isGone: boolean;
  /** The value stays: only something is said about it. */
  readonly isSaid?: boolean;
}

const told = (steps: readonly StepKind[], what: string): readonly string[] => {
  const counts: readonly (readonly [string, number])[] = [
    ["新增", steps.filter(({ isNew, isGone }) => isNew && !isGone).length],
    ["更正", steps.filter(({ isNew, isGone, isSaid }) => !isNew && !isGone && !isSaid).length],
    ["撤回", steps.filter(({ isGone }) => isGone).length],
    ["补充说明", steps.filter(({ isSaid }) => isSaid).length],
  ];
  return counts.flatMap(([how, of]) => (of > 0 ? `${how} ${of} ${what}` : []));
};

/** What drafts change, for the change note: a proposal that the clerk may edit. */
export const changeNoteOf = (drafts: readonly Draft[]): string => drafts.map(draftNote).join("；");
