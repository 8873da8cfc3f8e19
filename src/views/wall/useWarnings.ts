import type { Board } from "../../domain/board";
import { dayAt, overdueSentence, stalenessOf } from "../../state/staleness";
import type { Rewound } from "../../state/store";
import { isUnreachable, placeLabel } from "../shared/Faults";
import { numberText } from "../shared/format";
import { useRoot, useShell } from "../shared/shell";

/** What stands in the way of trusting the screen: a report that is due today or late, or something broken. */
export interface Warning {
  readonly kind: "due" | "overdue" | "fault";
  readonly text: string;
}

/** The calendar's word, older data over newer, and what is wrong with newer data. */
export const useWarnings = (data: Board): readonly Warning[] => {
  const { now } = useRoot();
  const faults = useShell((shell) => shell.faults);
  const rewound = useShell((shell) => shell.rewound);
  const server = useShell((shell) => shell.board?.version);
  const staleness = stalenessOf(data, dayAt(now()));
  const [fault] = faults;
  const shown = rewound?.from.version ?? data.version;
  const warnings: Warning[] = [];
  if (staleness.kind !== "fresh")
    warnings.push({ kind: staleness.kind === "clock" ? "fault" : staleness.kind, text: overdueSentence(staleness) });
  if (rewound)
    warnings.push({
      kind: "fault",
      text: `服务器上的数据 ${server} ${lackOf(rewound, shown)}，可能被旧的发布包或备份覆盖，请数据员核对；现仍显示 ${shown}。确实要退回的，按 Shift+回车`,
    });
  if (fault)
    warnings.push({
      kind: "fault",
      text: `${isUnreachable(faults) ? "连不上服务器" : `新数据有 ${faults.length} 处问题，未载入（${placeLabel(fault)}：${fault.problem}）`}；现仍显示数据版本 ${shown}`,
    });
  return warnings;
};

const lackOf = ({ numbers }: Rewound, shown: string): string =>
  numbers > 0 ? `缺少 ${shown} 的 ${numberText(numbers)} 个数` : `的发布时间早于 ${shown}`;
