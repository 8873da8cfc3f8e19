import { type ReactNode, useState } from "react";
import { copyText } from "../shared/copyText";
import styles from "./Lists.module.css";

/** Puts a text on the clipboard and says so. */
export const CopyButton = ({
  label,
  text,
  children,
}: {
  /** When the words on it do not say enough by themselves. */
  readonly label?: string;
  readonly text: () => string;
  readonly children: ReactNode;
}) => {
  const [said, setSaid] = useState("");
  const copy = async () => setSaid((await copyText(text())) ? "已复制" : "复制不了，请选定文字后复制");
  return (
    <span className={styles.copy} data-screen-only>
      <span role="status">{said}</span>
      <button type="button" aria-label={label} onClick={copy} onBlur={() => setSaid("")}>
        {children}
      </button>
    </span>
  );
};
