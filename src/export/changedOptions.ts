import type { Options, Policy } from "../domain/policy";

type Labels = { readonly [K in keyof Options]: Readonly<Record<Options[K], string>> };

const names: Readonly<Record<keyof Options, string>> = {
  basis: "区级与小计的目标",
  curve: "序时应达",
  scheme: "五色含义",
  small: "小基数",
  tolerance: "一家容差",
  combine: "综合方法",
};

const labels: Labels = {
  basis: { printed: "附件合计", computed: "分项加总" },
  curve: { indicator: "指标曲线", linear: "一律线性" },
  scheme: { standard: "蓝优", zhejiang: "浙江口径" },
  small: { ranked: "同列", apart: "单列" },
  tolerance: { off: "关", on: "开" },
  combine: { weighted: "加权", weakest: "短板" },
};

/** In words, each option that is not at the default of the data. */
export const changedOptions = (policy: Policy, options: Options): readonly string[] =>
  (Object.keys(names) as (keyof Options)[])
    .filter((option) => options[option] !== policy.options[option])
    .map((option) => `${names[option]}：${labelOf(option, options)}`);

const labelOf = <K extends keyof Options>(option: K, options: Options): string =>
  (labels[option] as Readonly<Record<Options[K], string>>)[options[option]];
