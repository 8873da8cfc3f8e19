import type { Work } from "../../state/deskState";
import type { OpenImport } from "../../state/kept";
import { type DeskReadiness, deskReadiness } from "../../state/readiness";
import { Button } from "./Button";
import { focusOn } from "./focusOn";
import { useDesk } from "./useDesk";
import styles from "./WorkCard.module.css";

/** The last step, with what still stands in its way. */
export const AcceptBar = ({ work, record }: { readonly work: Work; readonly record: OpenImport }) => {
  const { accept, abandon } = useDesk();
  const readiness = deskReadiness(work, record);
  const take = async () => {
    await accept();
    focusOn("drafts");
  };
  const drop = async () => {
    await abandon(record.id);
    focusOn("import");
  };
  return (
    <div className={styles.accept}>
      <Button kind="main" disabled={readiness.kind !== "ready"} onPress={() => void take()}>
        采纳为草稿
      </Button>
      <Button kind="quiet" onPress={() => void drop()}>
        放弃
      </Button>
      <p className={styles.hint}>{obstacle(readiness)}</p>
    </div>
  );
};

const nothing: Readonly<Record<Extract<DeskReadiness, { kind: "nothing" }>["file"], string>> = {
  same: "文件中的数与台账相同，不需要导入",
  blanks: "填了的数与台账相同，留空的保留台账原数，不需要导入",
  empty: "文件里一个数都没有填，没有可导入的",
};

const obstacle = (readiness: DeskReadiness): string => {
  switch (readiness.kind) {
    case "reading":
      return "";
    case "errors":
      return "有错误，不能采纳";
    case "month":
      return "确认月份后可看到变化";
    case "nothing":
      return nothing[readiness.file];
    case "questions":
      return `还有 ${readiness.count} 项未确认`;
    case "ready":
      return "草稿只在本浏览器可见，发布前可随时撤回";
  }
};
