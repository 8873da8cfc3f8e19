import { useShell } from "../shared/shell";
import { Card } from "./Card";
import { DropZone } from "./DropZone";
import styles from "./ImportCard.module.css";
import { OpenImports } from "./OpenImports";
import { TemplateForm } from "./TemplateForm";
import { Trouble } from "./Trouble";

/** Where a monthly report comes in. */
export const ImportCard = () => {
  const news = useShell(({ desk }) => desk.news);
  return (
    <Card title="导入月报" mark="import">
      <div className={styles.ways}>
        <DropZone />
        <TemplateForm />
      </div>
      <p className={styles.news} role="status">
        {news}
      </p>
      <Trouble />
      <OpenImports />
    </Card>
  );
};
