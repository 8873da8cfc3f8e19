import { nameOf, type PublishedImport } from "../../state/kept";
import { acceptedText } from "./acceptedText";
import { Button } from "./Button";
import styles from "./DraftsCard.module.css";
import { focusOn } from "./focusOn";
import { useDesk } from "./useDesk";

/** What was published from this browser and is not in the package that the server has now. */
export const LostItems = ({ records }: { readonly records: readonly PublishedImport[] }) =>
  records.length === 0 ? null : (
    <div role="alert" className={styles.notices}>
      <p>
        <b>{`从本浏览器发布过的 ${records.length} 次导入，现在的数据里没有。`}</b>
        可能是旧的发布包或备份覆盖了新的数据。恢复为草稿，重新核对后再发布。
      </p>
      <ul className={styles.list} aria-label="现在的数据里没有的导入">
        {records.map((record) => (
          <LostItem key={record.id} record={record} />
        ))}
      </ul>
    </div>
  );

const LostItem = ({ record }: { readonly record: PublishedImport }) => {
  const { restore, withdraw } = useDesk();
  const { draft } = record;
  const name = nameOf(record);
  const after = async (step: Promise<void>) => {
    await step;
    focusOn("drafts");
  };
  return (
    <li className={styles.item}>
      <p>{draft.import.file || draft.import.note}</p>
      <p className={styles.about}>{acceptedText(draft)}</p>
      <p className={styles.tools}>
        <Button label={`恢复 ${name}`} onPress={() => void after(restore(record.id))}>
          恢复为草稿
        </Button>
        <Button kind="quiet" label={`不再提示 ${name}`} onPress={() => void after(withdraw(record.id))}>
          不再提示
        </Button>
      </p>
    </li>
  );
};
