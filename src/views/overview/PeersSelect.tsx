import type { Board } from "../../domain/board";
import { type PeerRule, peerChoices } from "../../domain/peers";
import styles from "./Overview.module.css";

/** Among whom the places are. */
export const PeersSelect = ({
  data: { plan, policy },
  peers,
  onChoose,
}: {
  readonly data: Board;
  readonly peers: PeerRule | undefined;
  readonly onChoose: (peers: PeerRule | undefined) => void;
}) => {
  const choices = peerChoices(plan, policy.kinds ?? {});
  if (choices.length === 0) return null;
  return (
    <label className={styles.peers}>
      <span>位次</span>
      <select
        value={peers ?? ""}
        onChange={({ target }) => onChoose(choices.find(({ value }) => value === target.value)?.value)}
      >
        <option value="">全区</option>
        {choices.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
    </label>
  );
};
