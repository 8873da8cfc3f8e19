import { useMemo } from "react";
import { boardsOf } from "../../domain/comparison";
import { Caption } from "../shared/Caption";
import { MonthSelect } from "../shared/MonthSelect";
import { Page } from "../shared/Page";
import { PeersSelect } from "../shared/PeersSelect";
import { SettingControls } from "../shared/SettingControls";
import { StatusLine } from "../shared/StatusLine";
import type { Scene } from "../shared/scene";
import { BumpCard } from "./BumpCard";
import styles from "./ComparePage.module.css";
import type { Compared } from "./compared";
import { DifferenceCard } from "./DifferenceCard";
import { FigureTable } from "./FigureTable";
import { PathsCard } from "./PathsCard";
import { Picker } from "./Picker";
import { SpreadCard } from "./SpreadCard";
import { TooFew } from "./TooFew";

/** 对比: two to six units side by side; without two of them, how to choose. */
export const ComparePage = ({ data, board, units }: Scene & { readonly units: readonly number[] }) => {
  const rows = units.flatMap((index) => board.rows[index] ?? []);
  return (
    <Page label="对比">
      <div className={styles.bar}>
        <SettingControls data={data} settings={board.settings}>
          <MonthSelect data={data} month={board.settings.month} />
          <PeersSelect data={data} peers={board.settings.peers} />
        </SettingControls>
        <p className={`print-only ${styles.title}`}>{`${rows.map(({ unit }) => unit.shortName).join("、")}对比`}</p>
        <Picker data={data} units={units} />
        <StatusLine data={data} board={board} />
      </div>
      {rows.length < 2 ? (
        <Beginning data={data} board={board} rows={rows} />
      ) : (
        <Comparison data={data} board={board} rows={rows} />
      )}
      <Caption data={data} board={board} />
    </Page>
  );
};

/** What all units look like, until there are two to set beside each other. */
const Beginning = ({ data, board, rows }: Omit<Compared, "boards">) => {
  const boards = useMemo(() => boardsOf(data, board), [data, board]);
  return (
    <div className={styles.cards}>
      <TooFew data={data} board={board} units={rows.map(({ index }) => index)} />
      <SpreadCard data={data} board={board} rows={rows} boards={boards} />
      <BumpCard data={data} board={board} rows={rows} />
    </div>
  );
};

const Comparison = ({ data, board, rows }: Omit<Compared, "boards">) => {
  const boards = useMemo(() => boardsOf(data, board), [data, board]);
  const all = { data, board, rows, boards };
  return (
    <div className={styles.cards}>
      <div
        className={styles.top}
        data-few={rows.length <= 3 || undefined}
        data-several={boards.length > 1 || undefined}
      >
        <FigureTable {...all} />
        <div className={styles.beside} data-several={boards.length > 1 ? boards.length : undefined}>
          <DifferenceCard {...all} />
          <SpreadCard {...all} />
        </div>
      </div>
      <PathsCard {...all} />
      <BumpCard {...all} />
    </div>
  );
};
