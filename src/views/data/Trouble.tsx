import { useShell } from "../shared/shell";
import { Button } from "./Button";
import styles from "./ImportCard.module.css";
import { useDesk } from "./useDesk";

/** The browser does not keep what is on screen: why, and what to do. */
export const Trouble = () => {
  const { saveAgain } = useDesk();
  const trouble = useShell(({ desk }) => desk.trouble);
  const unsaved = useShell(({ desk }) => desk.unsaved.length);
  if (!trouble) return null;
  return (
    <div className={styles.trouble} role="alert">
      <p>
        <b>{trouble.problem}</b>
        {unsaved > 0 && `，有 ${unsaved} 项没有保存`}。{trouble.remedy}。
      </p>
      {unsaved > 0 && <Button onPress={() => void saveAgain()}>再保存一次</Button>}
    </div>
  );
};
