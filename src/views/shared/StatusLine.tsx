import { useState } from "react";
import type { Board } from "../../domain/board";
import type { Scoreboard } from "../../domain/scoreboard";
import { asOfLabel } from "../../domain/wording";
import { draftsShown } from "../../state/derive";
import { copyText } from "./copyText";
import styles from "./StatusLine.module.css";
import { useRoot, useShell } from "./shell";

/** 数据截至, how many reported, and the link to this very view. */
export const StatusLine = ({ data, board }: { readonly data: Board; readonly board: Scoreboard }) => {
  const { address } = useRoot();
  const isDraft = useShell((shell) => draftsShown(shell).length > 0);
  const [copied, setCopied] = useState("");
  const { month } = board.settings;
  const { units, of } = board.reported;
  const copy = async () => setCopied((await copyText(address())) ? "已复制" : "请从地址栏复制");
  return (
    <p className={styles.status}>
      <span>{asOfLabel(month, data.ledger.latest)}</span>
      <span>{`${units}/${of} 已报`}</span>
      {isDraft && <span>含草稿</span>}
      <button type="button" data-screen-only onClick={copy} onBlur={() => setCopied("")}>
        复制链接
      </button>
      <span role="status">{copied}</span>
    </p>
  );
};
