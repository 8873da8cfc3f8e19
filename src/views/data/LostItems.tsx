import type { PublishedImport } from "../../state/kept";
import styles from "./DraftsCard.module.css";
import { SetAsideItem } from "./SetAsideItem";

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
          <SetAsideItem key={record.id} record={record} />
        ))}
      </ul>
    </div>
  );
