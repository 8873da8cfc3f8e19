import type { ReactNode } from "react";
import styles from "./Button.module.css";

/** `main` is the one step that the card leads to. Disabled ones keep the focus. */
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
    onClick={() => !disabled && onPress()}
  >
    {children}
  </button>
);

export const Actions = ({ children }: { readonly children: ReactNode }) => <p className={styles.actions}>{children}</p>;
