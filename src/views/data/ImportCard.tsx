import { useShell } from "../shared/shell";
import { Button } from "./Button";
import { Card } from "./Card";
import { DropZone } from "./DropZone";
import styles from "./ImportCard.module.css";
import { OpenImports } from "./OpenImports";
import { TemplateForm } from "./TemplateForm";
import { Trouble } from "./Trouble";
import { useDesk } from "./useDesk";

/** Where a monthly report comes in. */
export const ImportCard = () => {
  const { takeBack } = useDesk();
  const news = useShell(({ desk }) => desk.news);
  const dropped = useShell(({ board, desk }) => (desk.dropped?.package === board?.name ? desk.dropped : undefined));
  return (
    <Card title="导入月报" mark="import" screenOnly>
      <div className={styles.ways}>
        <DropZone />
        <TemplateForm />
      </div>
      <p className={styles.news} role="status">
        {news}
      </p>
      {dropped && (
        <p>
          <Button label={`取回 ${dropped.file.name}`} onPress={() => void takeBack()}>
            取回刚放弃的文件
          </Button>
        </p>
      )}
      <Trouble />
      <OpenImports />
    </Card>
  );
};
