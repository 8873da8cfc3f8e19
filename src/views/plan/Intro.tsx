import type { AnnexMark, AnnexTable } from "../../domain/annex";
import type { Board } from "../../domain/board";
import { jumpTo } from "./jumpTo";
import { markPlace } from "./markPlace";
import styles from "./PlanPage.module.css";
import { markText } from "./planText";

interface IntroProps {
  readonly data: Board;
  readonly tables: readonly AnnexTable[];
  /** The largest difference first. */
  readonly marks: readonly AnnexMark[];
}

/** How many sums do not add up, the worst of them at once, and the way down the page. */
export const Intro = ({ data, tables, marks }: IntroProps) => (
  <div className={styles.intro}>
    <p>
      {auditSentence(tables, marks.length)}
      {marks[0] && <Worst data={data} mark={marks[0]} />}
    </p>
    <nav className={styles.jumps} aria-label="本页" data-screen-only>
      {data.goals.length > 0 && (
        <button type="button" onClick={() => jumpTo("#plan-goals")}>{`全区目标${data.goals.length}项`}</button>
      )}
      {data.bodies.length > 0 && (
        <button type="button" onClick={() => jumpTo("#plan-bodies")}>
          一并考核单位
        </button>
      )}
      <button type="button" onClick={() => jumpTo("#plan-sources")}>
        口径与来源
      </button>
    </nav>
  </div>
);

const Worst = ({ data, mark }: { readonly data: Board; readonly mark: AnnexMark }) => (
  <>
    相差最大的一处：
    <button type="button" className={styles.worst} onClick={() => jumpTo(`[data-marks~="${mark.number}"]`)}>
      {`${markPlace(data.plan, mark, "name")} ${markText(mark)}`}
    </button>
  </>
);

const auditSentence = (tables: readonly AnnexTable[], marks: number): string => {
  if (marks > 0) return `各表共${marks}处印发数与分项加总不符，照印发数列出并加注，不作更正。`;
  const hasSums = tables.some(({ rows }) => rows.some(({ kind }) => kind === "group" || kind === "district"));
  return hasSums ? "各表印发的小计、合计与分项加总一致。" : "这套数据没有印发的小计、合计，没有可与分项加总核对的数。";
};
