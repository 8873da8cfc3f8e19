import { annexOf, marksByDifference } from "../../domain/annex";
import { Caption } from "../shared/Caption";
import { Page } from "../shared/Page";
import type { Scene } from "../shared/scene";
import { AnnexTable } from "./AnnexTable";
import { Bodies } from "./Bodies";
import { Goals } from "./Goals";
import { Intro } from "./Intro";
import { MismatchList } from "./MismatchList";
import styles from "./PlanPage.module.css";
import { Sources } from "./Sources";

/** 目标: the annex tables as printed, the goals of the district, the co-assessed bodies. */
export const PlanPage = ({ data, board }: Scene) => {
  const tables = annexOf(data.plan, data.policy.annex);
  const marks = marksByDifference(tables);
  return (
    <Page label="目标">
      <div className="print-only">
        <Caption data={data} board={board} />
      </div>
      <Intro data={data} tables={tables} marks={marks} />
      <div className={styles.annex} data-alone={marks.length === 0 || undefined}>
        <section className={styles.tables} aria-label="目标分解表">
          {tables.map((table) => (
            <AnnexTable key={table.indicator} data={data} board={board} table={table} />
          ))}
        </section>
        {marks.length > 0 && <MismatchList plan={data.plan} marks={marks} />}
      </div>
      <Goals data={data} board={board} />
      <Bodies data={data} board={board} />
      <Sources data={data} tables={tables} />
      <Caption data={data} board={board} />
    </Page>
  );
};
