import type { Finding } from "../../domain/finding";
import { placeText } from "./ReadingNote";
import { useDesk } from "./useDesk";
import styles from "./WorkCard.module.css";

interface QuestionProps {
  readonly question: Finding;
  /** Undefined until it is confirmed. */
  readonly reason: string | undefined;
  /** Undefined while nobody has typed: then it is what was answered, here or for many at once. */
  readonly typed: string | undefined;
  readonly onType: (text: string) => void;
  /** What was typed last is answered, or left for later. */
  readonly onLeave: () => void;
}

/** One thing to be looked at, with room for a word about it. */
export const Question = ({ question, reason, typed, onType, onLeave }: QuestionProps) => {
  const { id, sheet, cell, found, problem, remedy } = question;
  const { decide } = useDesk();
  const text = typed ?? reason ?? "";
  const isConfirmed = reason !== undefined;
  const leave = () => {
    if (isConfirmed && text !== reason) void decide(id, text);
    onLeave();
  };
  return (
    <li data-done={isConfirmed || undefined}>
      <label className={styles.confirm}>
        <input
          type="checkbox"
          checked={isConfirmed}
          onChange={({ target }) => void decide(id, target.checked ? text : undefined)}
        />
        <span>
          <b>{problem}</b>
          <small>{[placeText(sheet, cell), found && `读到“${found}”`].filter(Boolean).join(" · ")}</small>
          <small>{remedy}</small>
        </span>
      </label>
      <label className={styles.reason}>
        <span className="visually-hidden">{`说明（可不填）：${problem}`}</span>
        <input
          type="text"
          value={text}
          placeholder="说明（可不填）"
          maxLength={200}
          onChange={({ target }) => onType(target.value)}
          onBlur={leave}
        />
      </label>
    </li>
  );
};
