import { useRef, useState } from "react";
import { Actions, Button } from "./Button";
import styles from "./ImportCard.module.css";
import { useIntake } from "./useIntake";

/** Drop, choose or paste: all three lead to the same check. */
export const DropZone = () => {
  const { takeFiles, takeText, hovering, refusal } = useIntake();
  const field = useRef<HTMLInputElement>(null);
  return (
    <div className={styles.zone} data-hot={hovering || undefined}>
      <p className={styles.invitation}>把月报文件拖到这里，或在表格中复制后按 Ctrl+V 粘贴</p>
      <label className={styles.file}>
        <input
          ref={field}
          type="file"
          className="visually-hidden"
          accept=".xlsx,.xlsm,.xls,.et,.csv,.txt"
          onChange={({ target: { files } }) => {
            takeFiles(files ?? []);
            if (field.current) field.current.value = "";
          }}
        />
        <span>选择文件</span>
      </label>
      <p className={styles.hint}>xlsx 或 csv，20 MB 以内。先核对、再预览，采纳前台账不会有任何变化。</p>
      <PasteBox onText={takeText} />
      <p role="alert" className={styles.refusal}>
        {refusal}
      </p>
    </div>
  );
};

/** The same as pasting anywhere, for who cannot or would rather see it first. */
const PasteBox = ({ onText }: { readonly onText: (text: string) => void }) => {
  const [text, setText] = useState("");
  return (
    <details className={styles.paste}>
      <summary>在文本框中粘贴</summary>
      <label>
        <span className="visually-hidden">粘贴表格内容，连同表头</span>
        <textarea
          rows={5}
          value={text}
          placeholder="连同表头一起粘贴"
          spellCheck={false}
          onChange={({ target }) => setText(target.value)}
        />
      </label>
      <Actions>
        <Button
          disabled={text.trim() === ""}
          onPress={() => {
            onText(text);
            setText("");
          }}
        >
          核对粘贴的内容
        </Button>
      </Actions>
    </details>
  );
};
