import { nameOf, type PublishedImport, type UndoneImport } from "../../state/kept";
import { acceptedText } from "./acceptedText";
import { Button } from "./Button";
import styles from "./DraftsCard.module.css";
import { focusOn } from "./focusOn";
import { useDesk } from "./useDesk";

/** An import that was taken back, or published and is no longer there: it can come back. */
export const SetAsideItem = ({ record }: { readonly record: UndoneImport | PublishedImport }) => {
  const { restore, withdraw } = useDesk();
  const name = nameOf(record);
  const after = async (step: Promise<void>) => {
    await step;
    focusOn("drafts");
  };
  return (
    <li className={styles.item}>
      <p>{name}</p>
      <p className={styles.about}>{acceptedText(record.draft)}</p>
      <p className={styles.tools}>
        <Button label={`恢复 ${name}`} onPress={() => void after(restore(record.id))}>
          恢复为草稿
        </Button>
        {record.state === "published" && (
          <Button kind="quiet" label={`不再提示 ${name}`} onPress={() => void after(withdraw(record.id))}>
            不再提示
          </Button>
        )}
      </p>
    </li>
  );
};
