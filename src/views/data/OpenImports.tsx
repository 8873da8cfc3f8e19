import type { OpenImport } from "../../state/kept";
import { timeLabel } from "../shared/format";
import { useShell } from "../shared/shell";
import { Button } from "./Button";
import { focusOn } from "./focusOn";
import styles from "./ImportCard.module.css";
import { useDesk } from "./useDesk";

/** Imports that were begun and neither accepted nor given up, of this package. */
export const OpenImports = () => {
  const kept = useShell(({ desk }) => desk.kept);
  const name = useShell(({ board }) => board?.name);
  const onDesk = useShell(({ desk: { work } }) => (work.kind === "idle" ? undefined : work.id));
  const others = kept.filter(
    (record): record is OpenImport => record.state === "open" && record.package === name && record.id !== onDesk,
  );
  if (others.length === 0) return null;
  return (
    <ul className={styles.open} aria-label="未完成的导入">
      {others.map((record) => (
        <OpenItem key={record.id} record={record} />
      ))}
    </ul>
  );
};

const OpenItem = ({ record: { id, file, addedAt } }: { readonly record: OpenImport }) => {
  const { resume, abandon } = useDesk();
  const drop = async () => {
    await abandon(id);
    focusOn("import");
  };
  return (
    <li>
      <span>
        未完成的导入：<b>{file.name}</b>（{timeLabel(addedAt)} 放入）
      </span>
      <Button label={`继续导入 ${file.name}`} onPress={() => resume(id)}>
        继续
      </Button>
      <Button kind="quiet" label={`放弃导入 ${file.name}`} onPress={() => void drop()}>
        放弃
      </Button>
    </li>
  );
};
