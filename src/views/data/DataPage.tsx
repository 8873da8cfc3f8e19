import { useEffect, useRef } from "react";
import { Caption } from "../shared/Caption";
import type { Scene } from "../shared/scene";
import styles from "./DataPage.module.css";
import { DraftsCard } from "./DraftsCard";
import { ExportCard } from "./ExportCard";
import { ImportCard } from "./ImportCard";
import { KnownCard } from "./KnownCard";
import { LedgerCard } from "./LedgerCard";
import { SettingsCard } from "./SettingsCard";
import { useDesk } from "./useDesk";
import { WorkCard } from "./WorkCard";

/** 数据: from the month's file to the published package, with the ledger and the settings beside it. */
export const DataPage = ({ data, board }: Scene) => {
  useDesk();
  const page = useRef<HTMLElement>(null);
  useEffect(() => page.current?.focus({ preventScroll: true }), []);
  return (
    <main ref={page} tabIndex={-1} aria-label="数据" className={styles.page}>
      <div className={styles.columns}>
        <div className={styles.column}>
          <ImportCard />
          <WorkCard />
          <DraftsCard />
          <LedgerCard />
        </div>
        <div className={styles.column}>
          <KnownCard />
          <ExportCard data={data} board={board} />
          <SettingsCard />
        </div>
      </div>
      <Caption data={data} board={board} />
    </main>
  );
};
