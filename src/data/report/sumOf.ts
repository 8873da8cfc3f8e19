import type { Lexicon } from "./lexicon";

/** What a row that is no unit sums up: a named group, the rows since the last sum, all units; or what was assigned from above. */
export type SumKind = { readonly group: string } | "rows" | "all" | "municipal";

/** The kind of sum that a label in plain form stands for; undefined when it is none. */
export const sumOf = (plain: string, { groupIn }: Pick<Lexicon, "groupIn">): SumKind | undefined => {
  if (plain === "") return undefined;
  if (/市级?下达|市级目标|市定目标/.test(plain)) return "municipal";
  const group = groupIn(plain);
  if (group !== undefined) return { group };
  if (/小计/.test(plain)) return "rows";
  return /^(全区|全县|全市|全部|街镇|区级)?(合计|总计|总和|共计|汇总|累计)(数|\(?家\)?)?$|^(全区|全县|全市|总数)$/.test(
    plain,
  )
    ? "all"
    : undefined;
};
