import type { Options, Policy } from "./policy";

export interface OptionChoice<K extends keyof Options = keyof Options> {
  readonly option: K;
  readonly name: string;
  readonly about: string;
  readonly choices: readonly { readonly value: Options[K]; readonly label: string }[];
}

const choice = <K extends keyof Options>(
  option: K,
  name: string,
  about: string,
  labels: Readonly<Record<Options[K], string>>,
): OptionChoice => ({
  option,
  name,
  about,
  choices: (Object.entries(labels) as [Options[K], string][]).map(([value, label]) => ({ value, label })),
});

/** What a sum is read against. */
export const basisNames: Readonly<Record<Options["basis"], string>> = { printed: "附件合计", computed: "分项加总" };

/** The options that change numbers, classes or places, in words. Only those not at their default are named in captions. */
export const optionChoices = (policy: Policy): readonly OptionChoice[] => [
  choice("basis", "区级与小计的目标", policy.sumNote, basisNames),
  choice("curve", "序时应达", "各指标自有进度曲线，或一律按月份÷12", { indicator: "指标曲线", linear: "一律线性" }),
  choice("scheme", "五色含义", "浙江口径以绿为最优、蓝为次优", { standard: "蓝优", zhejiang: "浙江口径" }),
  choice("small", "小基数", `目标不足${policy.smallBase}的单位与其他单位同列，或单列不排位次`, {
    ranked: "同列",
    apart: "单列",
  }),
  choice("tolerance", "一家容差", "序时差一家不低于第三级，差两家不低于第四级，零家除外", { off: "关", on: "开" }),
  choice("combine", "综合方法", `${policy.combined.weightNote}加权，或取较弱的一项`, {
    weighted: "加权",
    weakest: "短板",
  }),
];

/** In words, each option that is not at the default of the data. */
export const changedOptions = (policy: Policy, options: Options): readonly string[] =>
  optionChoices(policy).flatMap(({ option, name, choices }) => {
    const { label } = choices.find(({ value }) => value === options[option]) ?? {};
    return options[option] === policy.options[option] || !label ? [] : [`${name}：${label}`];
  });
