import type { Row } from "../../domain/scoreboard";

/** The row before or after a unit in the order of places among its peers; those without a place follow in the plan's order. */
export const neighbourInRank = (rows: readonly Row[], unit: number, by: number): Row | undefined => {
  const order = rows
    .filter(({ set }) => set === rows[unit]?.set)
    .sort((a, b) => (a.rank ?? rows.length + 1) - (b.rank ?? rows.length + 1) || a.index - b.index);
  const at = order.findIndex(({ index }) => index === unit);
  return at === -1 ? undefined : order[at + by];
};

/** 前一位, and among peers 目标较大前一位: it never leads out of the set. */
export const neighbourLabel = ({ among }: Pick<Row, "among">, by: -1 | 1): string =>
  `${among}${by < 0 ? "前" : "后"}一位`;
