import type { Board } from "../domain/board";

/** What the numbers of any table stand on: where they come from, which version, and how they may be used. */
export const foundation = (board: Board, extras: readonly string[]): readonly string[] => {
  const { sources, policy, version, created } = board;
  const titles = sources.map(({ title }) => title);
  const origins = titles.some((title) => title.includes(policy.document)) ? titles : [policy.document, ...titles];
  return [
    origins.join("；") && `来源：${origins.join("；")}`,
    `数据版本 ${version}，${publishedText(created)}发布`,
    marksOf(board, extras).join(" · "),
  ].filter((text) => text !== "");
};

/** The same in short, for the foot of every page. */
export const stampOf = (board: Board, extras: readonly string[]): string =>
  [...marksOf(board, extras), `数据版本 ${board.version}`].join(" · ");

const marksOf = ({ policy }: Board, extras: readonly string[]): readonly string[] =>
  [policy.confidentiality, policy.sample, ...extras].filter((text) => text !== "");

const eightHours = 8 * 3_600_000;

/** `2031年7月4日 17:00（北京时间）`; a time that is not one is left as it was written. */
const publishedText = (created: string): string => {
  const time = Date.parse(created);
  if (Number.isNaN(time)) return created;
  const there = new Date(time + eightHours);
  const day = `${there.getUTCFullYear()}年${there.getUTCMonth() + 1}月${there.getUTCDate()}日`;
  return `${day} ${there.toISOString().slice(11, 16)}（北京时间）`;
};
