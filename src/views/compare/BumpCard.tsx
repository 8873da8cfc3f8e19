import { useMemo } from "react";
import { monthLabel } from "../../domain/month";
import { amongText } from "../../domain/peers";
import { type MonthPlaces, rankPaths } from "../../domain/rankPaths";
import type { Row, Scoreboard } from "../../domain/scoreboard";
import { placeText } from "../shared/format";
import { Scroll } from "../shared/Scroll";
import { TableHead } from "../shared/TableHead";
import { BumpChart } from "./BumpChart";
import { Card } from "./Card";
import styles from "./Charts.module.css";
import type { Compared } from "./compared";
import tables from "./Tables.module.css";

/** How places changed from month to month, of all units; each set of peers has a chart of its own. */
export const BumpCard = ({ data, board, rows }: Omit<Compared, "boards">) => {
  const { settings } = board;
  const history = useMemo(() => rankPaths(data, settings), [data, settings]);
  const title = `位次变化：${board.measure.name}`;
  const listed = rows.length > 0 ? rows : board.rows;
  const sets = [...new Set(listed.map(({ set }) => set))].sort((a, b) => a - b);
  const moved = history.length > 1;
  return (
    <Card name="places" title={title} note={noteOf(board)}>
      {moved ? (
        <div className={styles.bumps}>
          {sets.map((set) => (
            <OneSet key={set} board={board} set={set} title={title} history={history} chosen={rows} />
          ))}
        </div>
      ) : (
        <p>只有起点一个月，还没有位次变化。</p>
      )}
      <Numbers board={board} rows={listed} history={history} open={!moved} />
    </Card>
  );
};

const noteOf = ({ settings: { peers }, targetYear }: Scoreboard): string => {
  const among = {
    group: "；各组单独排名",
    kind: "；各类单独排名",
    size: `；各档单独排名，分档按${targetYear}年目标数`,
  };
  return `各月按当年目标计算位次，第1位在上，完成率相同的并列；某月没有位次则断开${peers ? among[peers] : ""}`;
};

interface OneSetProps {
  readonly board: Scoreboard;
  readonly set: number;
  readonly title: string;
  readonly history: readonly MonthPlaces[];
  readonly chosen: readonly Row[];
}

/** One chart among peers, under the name of their set; a set that nothing is asked of has no places. */
const OneSet = ({ board: { rows, peers, settings }, set, title, history, chosen }: OneSetProps) => {
  const members = rows.filter((row) => row.set === set);
  const name = amongText(peers, set);
  if (set === peers.unranked)
    return (
      <p className={styles.across} data-peers={set}>
        {`${members.map(({ unit }) => unit.shortName).join("、")}没有任务，不分档，没有位次。`}
      </p>
    );
  return (
    <div data-peers={set}>
      {settings.peers && <h3 className={styles.title}>{name}</h3>}
      <BumpChart title={`${title}（${name}）`} history={history} members={members} chosen={chosen} />
    </div>
  );
};

const Numbers = ({
  board,
  rows,
  history,
  open,
}: {
  readonly board: Scoreboard;
  readonly rows: readonly Row[];
  readonly history: readonly MonthPlaces[];
  readonly open: boolean;
}) => (
  <details className={tables.details} open={open}>
    <summary>查看数据表：各月位次</summary>
    <Scroll label="各月位次，数据表">
      <table className={tables.table} data-places={board.measure.measure}>
        <TableHead titles={["月份", ...rows.map(({ unit }) => unit.shortName)]} />
        <tbody>
          {[...history].reverse().map(({ month, places, isTied }) => (
            <tr key={month} data-month={month}>
              <th scope="row">{monthLabel(month)}</th>
              {rows.map(({ unit, index }) => (
                <td key={unit.code}>{placeText(places[index] ?? 0, isTied(index))}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  </details>
);
