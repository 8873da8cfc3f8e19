import { yearOf } from "../../domain/month";
import { changedOptions } from "../../domain/optionChoices";
import { peersNote } from "../../domain/peers";
import { growthYearOf } from "../../domain/settings";
import { asOfLabel, baseLabel } from "../../domain/wording";
import styles from "./Caption.module.css";
import { provenanceOf } from "./provenance";
import type { Scene } from "./scene";
import { useShell } from "./shell";

/** 口径, 来源, data version and confidentiality: what every figure on the screen stands on. */
export const Caption = ({ data, board }: Scene) => {
  const { policy } = data;
  const provenance = useShell(provenanceOf);
  const options = changedOptions(policy, board.settings.options);
  const { month } = board.settings;
  const peers = peersNote(board.peers, board.settings.peers);
  const growthYear = growthYearOf(data.plan, board.settings);
  const several = board.settings.indicator === "combined";
  return (
    <footer className={styles.caption}>
      <p>
        <span>{asOfLabel(board.settings.month, data.ledger.latest)}</span>
        <span>{`口径：${board.measure.definition || board.measure.name}`}</span>
        {board.measure.measure === "net" && growthYear !== yearOf(month) && (
          <span>{`净增自${baseLabel(month, growthYear)}起算`}</span>
        )}
        {several && <span>{policy.combined.weightNote}</span>}
        {peers && <span>{peers}</span>}
        {options.map((option) => (
          <span key={option}>{option}</span>
        ))}
        <span>{policy.thresholdNote}</span>
      </p>
      <p>
        <span>{`来源：${data.sources.map(({ title }) => title).join("；")}`}</span>
        <span>{`数据版本 ${data.version}`}</span>
        {provenance && <b>{provenance}</b>}
        {policy.confidentiality && <span>{policy.confidentiality}</span>}
        {policy.sample && <b>{policy.sample}</b>}
      </p>
    </footer>
  );
};
