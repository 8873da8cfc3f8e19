import type { Fault } from "../../domain/fault";
import styles from "./DraftsCard.module.css";

/** What is odd about the folder that the server has. */
export const Notices = ({ notices }: { readonly notices: readonly Fault[] }) =>
  notices.length === 0 ? null : (
    <ul className={styles.notices}>
      {notices.map(({ file, found, problem, remedy }) => (
        <li key={`${file} ${found ?? ""} ${problem}`}>
          <b>{file}</b>
          {`：${problem}${found === undefined ? "" : `（${found}）`}。${remedy}。`}
        </li>
      ))}
    </ul>
  );
