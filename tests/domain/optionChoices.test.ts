import { expect, it } from "vitest";
import { changedOptions, optionChoices } from "../../src/domain/optionChoices";
import type { Options } from "../../src/domain/policy";
import { smallPolicy, standardOptions } from "../fixtures/smallPolicy";

it("names each option that is not at the default of the data, and no other", () => {
  expect(changedOptions(smallPolicy, standardOptions)).toEqual([]);
  for (const { option, name, choices } of optionChoices(smallPolicy))
    for (const { value, label } of choices) {
      const options = { ...standardOptions, [option]: value } as Options;
      const isDefault = value === smallPolicy.options[option];
      expect(changedOptions(smallPolicy, options)).toEqual(isDefault ? [] : [`${name}：${label}`]);
    }
});

it("has a word for every value", () => {
  const all: Options = {
    ...{ curve: "linear", scheme: "zhejiang", small: "apart", tolerance: "on", combine: "weakest" },
    basis: "computed",
  };
  expect(changedOptions(smallPolicy, all)).toEqual([
    "区级与小计的目标：分项加总",
    "序时应达：一律线性",
    "五色含义：浙江口径",
    "小基数：单列",
    "一家容差：开",
    "综合方法：短板",
  ]);
});
