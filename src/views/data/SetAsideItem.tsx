import { nameOf, type UndoneImport } from "../../state/kept";
import { acceptedText } from "./acceptedText";
import { Button } from "./Button";
import styles from "./DraftsCard.module.css";
import { focusOn } from "./focusOn";
import { useDesk } from "./useDesk";

/** A draft that was taken back; it can come back. */
export const SetAsideItem = ({ record }: { readonly record: UndoneImport }) => {
  const { restore } = useDesk();
  const { draft } = record;
  const back = async () => {
    await restore(record.id);
    focusOn("drafts");
  };
  return (
    <li className={styles.item}>
      <p>{draft.import.file || draft.import.note}</p>
      <p className={styles.about}>{acceptedText(draft)}</p>
      <p className={styles.tools}>
        <Button label={`恢复 ${nameOf(record)}`} onPress={() => void back()}>
          恢复为草稿
        </Button>
      </p>
    </li>
  );
};
