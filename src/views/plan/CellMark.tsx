import { useId } from "react";
import type { AnnexMark } from "../../domain/annex";
import styles from "./CellMark.module.css";
import { markNote } from "./planText";

/** A printed number that does not add up: explained on hover and focus, and on paper by the note of its number. */
export const CellMark = ({ value, marks }: { readonly value: string; readonly marks: readonly AnnexMark[] }) => {
  const id = useId();
  const numbers = marks.map(({ number }) => number);
  return (
    <span className={styles.cell}>
      <button
        type="button"
        className={styles.mark}
        aria-describedby={id}
        data-marks={numbers.join(" ")}
        onFocus={({ currentTarget }) => currentTarget.scrollIntoView({ block: "nearest", inline: "nearest" })}
        onKeyDown={({ key, currentTarget }) => key === "Escape" && currentTarget.blur()}
      >
        <span className={styles.value}>{value}</span>
        <sup>{`注${numbers.join("、")}`}</sup>
      </button>
      <span role="tooltip" id={id} className={styles.note}>
        {marks.map((mark) => (
          <span key={mark.number}>{markNote(mark)}</span>
        ))}
      </span>
    </span>
  );
};
