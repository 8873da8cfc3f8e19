import type { Board } from "../../domain/board";
import { type PeerRule, peerChoices } from "../../domain/peers";
import { choose } from "../../state/view";
import styles from "./Controls.module.css";
import { useRoot } from "./shell";

/** Among whom the places are. */
export const PeersSelect = ({
  data: { plan, policy },
  peers,
}: {
  readonly data: Pick<Board, "plan" | "policy">;
  readonly peers: PeerRule | undefined;
}) => {
  const { go } = useRoot();
  const choices = peerChoices(plan, policy.kinds ?? {});
  if (choices.length === 0) return null;
  return (
    <label className={styles.year}>
      <span>位次</span>
      <select
        value={peers ?? ""}
        onChange={({ target }) => go(choose("peers", choices.find(({ value }) => value === target.value)?.value))}
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
