import { useState } from "react";
import { monthLabel, parseMonth } from "../../domain/month";
import { withDrafts } from "../../state/derive";
import { useShell } from "../shared/shell";
import { Button } from "./Button";
import styles from "./ImportCard.module.css";
import { monthChoices } from "./monthChoices";
import { useDesk } from "./useDesk";
import { useLateSave } from "./useLateSave";

/** The month's workbook to be filled in, with last month beside the empty cells. */
export const TemplateForm = () => {
  const { today, download } = useDesk();
  const board = useShell(({ board: published, desk }) => published && withDrafts(published, desk.kept));
  const { save, trouble } = useLateSave();
  const [chosen, setChosen] = useState<number>();
  if (!board) return null;
  const { months, usual } = monthChoices(board, parseMonth(today().slice(0, 7)));
  const month = chosen ?? usual;
  const onSave = () =>
    save(
      () => Promise.all([import("../../export/templateBytes"), import("../../export/fileNameOf")]),
      async ([{ templateBytes }, { fileNameOf }]) =>
        download(fileNameOf(board, [`${monthLabel(month)}月报`], "xlsx"), await templateBytes(board, month)),
    );
  return (
    <div className={styles.template}>
      <h3>空白模板</h3>
      <label>
        <span>月份</span>
        <select value={month} onChange={({ target }) => setChosen(Number(target.value))}>
          {months.map((each) => (
            <option key={each} value={each}>
              {monthLabel(each)}
            </option>
          ))}
        </select>
      </label>
      <Button onPress={() => void onSave()}>下载模板</Button>
      <p className={styles.hint} role="status">
        {trouble || "街镇已填好，旁边是上期数；有新数的全区目标填第二张表。填完放回左边即可。"}
      </p>
    </div>
  );
};
