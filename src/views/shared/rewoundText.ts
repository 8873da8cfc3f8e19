import type { Rewound } from "../../state/store";

/** Older data lies over newer: what is missing, and who has to look. */
export const rewoundText = ({ from, numbers }: Rewound, version: string): string =>
  `现在的数据 ${version} 里没有本页先前显示的 ${from.version} 的 ${numbers} 个数，可能被旧的发布包或备份覆盖。请数据员核对。`;
