import { useId } from "react";
import styles from "./Segmented.module.css";

interface Choice<T extends string> {
  readonly value: T;
  readonly label: string;
}

/** A row of alternatives, one of which is on: native radio buttons, so that arrow keys and readers work by themselves. */
export const Segmented = <T extends string>({
  label,
  choices,
  value,
  onChoose,
}: {
  readonly label: string;
  readonly choices: readonly Choice<T>[];
  readonly value: T;
  readonly onChoose: (value: T) => void;
}) => {
  const name = useId();
  return (
    <fieldset className={styles.row}>
      <legend className="visually-hidden">{label}</legend>
      {choices.map((choice) => (
        <label key={choice.value} className={styles.choice}>
          <input
            type="radio"
            name={name}
            checked={choice.value === value}
            onChange={() => onChoose(choice.value)}
            className={styles.radio}
          />
          <span className={styles.label}>{choice.label}</span>
        </label>
      ))}
    </fieldset>
  );
};
