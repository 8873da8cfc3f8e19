import type { Rewound } from "../../state/store";
import { numberText } from "./format";

/** Older data lies over newer: what is missing, and who has to look. */
export const rewoundText = ({ from, numbers }: Rewound, version: string): string => {
  const what =
    numbers > 0
      ? `里没有本页先前显示的 ${from.version} 的 ${numberText(numbers)} 个数`
      : `的发布时间早于本页先前显示的 ${from.version}`;
  return `现在的数据 ${version} ${what}，可能被旧的发布包或备份覆盖。请数据员核对。`;
};
