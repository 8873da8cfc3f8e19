import type { Draft } from "./imports";
import { monthLabel } from "./month";

/** What a draft changes, in words: `1999年9月月报：新增 24 个数，更正 2 个数（file）`. */
const draftNote = (draft: Draft): string => {
  const { file, undoes, note } = draft.import;
  if (undoes !== "") return note;
  const what = [spanOf(draft), numbersOf(draft).join("，")].filter((text) => text !== "").join("：");
  return file === "" ? what : `${what}（${file}）`;
};

const spanOf = ({ reports }: Draft): string => {
  const months = [...new Set(reports.map(({ month }) => month))].sort((a, b) => a - b);
  const [first] = months;
  const last = months[months.length - 1];
  if (first === undefined || last === undefined) return "没有新的数";
  return `${first === last ? monthLabel(first) : `${monthLabel(first)}至${monthLabel(last)}`}月报`;
};

const numbersOf = ({ reports, before }: Draft): readonly string[] => {
  if (!before) return reports.length === 0 ? [] : [`${reports.length} 个数`];
  const count = (isOne: (value: number | undefined, old: number | undefined) => boolean): number =>
    reports.filter(({ value }, i) => isOne(value, before[i])).length;
  const counts: readonly (readonly [string, number])[] = [
    ["新增", count((value, old) => value !== undefined && old === undefined)],
    ["更正", count((value, old) => value !== undefined && old !== undefined)],
    ["撤回", count((value) => value === undefined)],
  ];
  return counts.flatMap(([what, of]) => (of > 0 ? `${what} ${of} 个数` : []));
};

/** What drafts change, for the change note: a proposal that the clerk may edit. */
export const changeNoteOf = (drafts: readonly Draft[]): string => drafts.map(draftNote).join("；");
