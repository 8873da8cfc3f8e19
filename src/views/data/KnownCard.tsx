import { useState } from "react";
import { choose } from "../../state/view";
import { dayLabel } from "../shared/format";
import { useRoot, useShell } from "../shared/shell";
import { Button } from "./Button";
import { Card } from "./Card";
import { futureSentence } from "./futureSentence";
import styles from "./LedgerCard.module.css";
import { useDesk } from "./useDesk";

/** The whole board as it was known on an earlier day. */
export const KnownCard = () => {
  const { go } = useRoot();
  const { today } = useDesk();
  const known = useShell(({ view }) => view.known);
  const [day, setDay] = useState(known ?? "");
  const trouble = futureSentence(day, today());
  return (
    <Card title="按日期查看" screenOnly>
      <p className={styles.about}>
        {known ? `各页现按${dayLabel(known)}当天所知显示。` : "看某一天当时已报的数：此后的更正和月报都不算在内。"}
      </p>
      <div className={styles.row}>
        <label>
          <span className="visually-hidden">日期</span>
          <input type="date" value={day} max={today()} onChange={({ target }) => setDay(target.value)} />
        </label>
        <Button disabled={day === "" || day === known || trouble !== ""} onPress={() => go(choose("known", day))}>
          按这一天查看
        </Button>
        {known && <Button onPress={() => go(choose("known", undefined))}>回到现行</Button>}
      </div>
      <p className={styles.about} role="status">
        {trouble}
      </p>
    </Card>
  );
};
