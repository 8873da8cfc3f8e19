import type { ReactNode } from "react";
import styles from "./Button.module.css";

/**
 * `main` is the one step that the card leads to. Disabled ones keep the focus. The second half of a double click is not
 * heard: by then another button may stand under the pointer.
 */
export const Button = ({
  kind = "plain",
  label,
  disabled = false,
  onPress,
  children,
}: {
  readonly kind?: "main" | "plain" | "quiet";
  /** When the words on it do not say enough by themselves. */
  readonly label?: string;
  readonly disabled?: boolean;
  readonly onPress: () => void;
  readonly children: ReactNode;
}) => (
  <button
    type="button"
    className={styles.button}
    data-kind={kind}
    aria-label={label}
    aria-disabled={disabled || undefined}
    onClick={({ detail }) => !disabled && detail < 2 && onPress()}
  >
    {children}
  </button>
);

export const Actions = ({ children }: { readonly children: ReactNode }) => <p className={styles.actions}>{children}</p>;
