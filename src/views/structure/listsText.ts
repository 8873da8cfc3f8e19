import type { Board } from "../../domain/board";
import type { ListKind } from "../../domain/listPolicy";
import type { NamedList } from "../../domain/lists";
import { peersNote } from "../../domain/peers";
import type { Scoreboard } from "../../domain/scoreboard";
import { subjectOf } from "../../domain/subjectOf";
import { asOfLabel } from "../../domain/wording";
import { evidenceText } from "./evidenceText";
import { emptyText, ruleText } from "./ruleText";

export const kindNames: Readonly<Record<ListKind, string>> = { incentive: "激励", supervision: "督办" };

/** Lists as plain text, with what every figure stands on. */
export const listsText = (data: Board, board: Scoreboard, lists: readonly NamedList[], provenance: string): string =>
  [
    `激励与督办（${subjectOf(data, board)}）`,
    ...lists.flatMap((list) => ["", ...linesOf(data, list)]),
    "",
    [
      asOfLabel(board.settings.month, data.ledger.latest),
      `数据版本 ${data.version}`,
      peersNote(board.peers, board.settings.peers),
      data.policy.thresholdNote,
      provenance,
      data.policy.confidentiality,
      data.policy.sample,
    ]
      .filter(Boolean)
      .join(" · "),
  ].join("\n");

const linesOf = (data: Board, list: NamedList): readonly string[] => [
  `【${kindNames[list.policy.kind]}】${list.policy.name}：${ruleText(data, list)}`,
  ...(list.entries.length === 0 ? [emptyText(list)] : []),
  ...list.entries.map((entry, k) => {
    const { unit, smallBase } = entry.row;
    return `${k + 1}. ${unit.name}${smallBase ? "（小基数）" : ""}：${evidenceText(data, list, entry)}`;
  }),
];
