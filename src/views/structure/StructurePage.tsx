import { useMemo } from "react";
import { ladderOf } from "../../domain/ladder";
import { scoreboard } from "../../domain/scoreboard";
import { indicatorsOf } from "../../domain/standing";
import { type Structure as Of, structureOf } from "../../domain/structure";
import { subjectOf } from "../../domain/subjectOf";
import { Caption } from "../shared/Caption";
import { MonthSelect } from "../shared/MonthSelect";
import { Page } from "../shared/Page";
import { SettingControls } from "../shared/SettingControls";
import { StatusLine } from "../shared/StatusLine";
import type { Scene } from "../shared/scene";
import { Attribution } from "./Attribution";
import { Composition } from "./Composition";
import { Concentration } from "./Concentration";
import { Conversions } from "./Conversions";
import { Lists } from "./Lists";
import { PortionTable } from "./PortionTable";
import { Rates } from "./Rates";
import { Steps } from "./Steps";
import styles from "./Structure.module.css";

/** 结构: what the district is made of, and the lists of 激励与督办. */
export const StructurePage = ({ data, board }: Scene) => (
  <Page label="结构">
    <div className={styles.top}>
      <SettingControls data={data} settings={board.settings}>
        <MonthSelect data={data} month={board.settings.month} />
      </SettingControls>
      <div className={styles.status} data-screen-only>
        <StatusLine data={data} board={board} />
        <button type="button" data-screen-only onClick={toLists}>
          激励与督办 ↓
        </button>
      </div>
    </div>
    <div className="print-only">
      <Caption data={data} board={board} />
    </div>
    <Structure data={data} board={board} />
    <Lists data={data} board={board} id={listsId} />
    <Caption data={data} board={board} />
  </Page>
);

const listsId = "lists";

const toLists = (): void => {
  const heading = document.getElementById(listsId);
  heading?.scrollIntoView();
  heading?.focus({ preventScroll: true });
};

const Structure = ({ data, board }: Scene) => {
  const { settings } = board;
  const indicators = indicatorsOf(data.plan, settings);
  const structures = useMemo(
    () => data.plan.indicators.map((_, indicator) => structureOf(data, settings, indicator)),
    [data, settings],
  );
  const boards = useMemo(
    () => indicatorsOf(data.plan, settings).map((indicator) => scoreboard(data, { ...settings, indicator })),
    [data, settings],
  );
  return (
    <section className={styles.section} aria-labelledby="structure">
      <div className={styles.title}>
        <h2 id="structure">结构分析</h2>
        <p>{subjectOf(data, board)}</p>
        <p className="print-only">{`${board.reported.units}/${board.reported.of} 已报`}</p>
      </div>
      <Composition data={data} structures={structures} />
      {indicators.map((indicator, k) => {
        const [structure, own] = [structures[indicator], boards[k]];
        return structure && own ? (
          <div key={indicator} className={styles.pair}>
            <PortionTable data={data} board={own} structure={structure} />
            <Attribution data={data} board={own} indicator={indicator} />
          </div>
        ) : null;
      })}
      <Whole data={data} board={board} structures={indicators.flatMap((indicator) => structures[indicator] ?? [])} />
    </section>
  );
};

/** What is said of the whole: concentration, the two means, the ladder; of several indicators the ladder heads the shorter column. */
const Whole = ({ data, board, structures }: Scene & { readonly structures: readonly Of[] }) => {
  const { settings } = board;
  const ladder = useMemo(() => ladderOf(data, settings), [data, settings]);
  const several = structures.length > 1;
  const hasPairs = ladder !== undefined && ladder.pairs.length > 0;
  return (
    <div className={styles.pair}>
      <div className={styles.stack}>
        {structures.map((structure) => (
          <Concentration key={structure.indicator} data={data} structure={structure} />
        ))}
        <Rates data={data} board={board} />
        {ladder && !(several && hasPairs) && <Steps ladder={ladder} />}
      </div>
      {ladder && hasPairs && (
        <div className={styles.beside}>
          {several && <Steps ladder={ladder} />}
          <Conversions data={data} board={board} ladder={ladder} />
        </div>
      )}
    </div>
  );
};
