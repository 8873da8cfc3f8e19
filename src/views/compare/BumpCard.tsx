import { useMemo } from "react";
import { monthLabel } from "../../domain/month";
import { type MonthPlaces, rankPaths } from "../../domain/rankPaths";
import type { Row, Scoreboard } from "../../domain/scoreboard";
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
  const peers = board.settings.peers ? "；各组单独排名，按当月所在的组计" : "";
  return (
    <Card name="places" title={title} note={`各月按当年目标计算位次，第1位在上；某月没有位次则断开${peers}`}>
      {moved ? (
        <div className={styles.bumps}>
          {sets.map((set) => (
            <BumpChart
              key={set}
              title={`${board.peers.names[set] ?? ""}${title}`}
              history={history}
              members={board.rows.filter((row) => row.set === set)}
              chosen={rows}
            />
          ))}
        </div>
      ) : (
        <p>只有起点一个月，还没有位次变化。</p>
      )}
      <Numbers board={board} rows={listed} history={history} open={!moved} />
    </Card>
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
          {[...history].reverse().map(({ month, places }) => (
            <tr key={month} data-month={month}>
              <th scope="row">{monthLabel(month)}</th>
              {rows.map(({ unit, index }) => (
                <td key={unit.code}>{placeText(places, index)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  </details>
);

const placeText = (places: Int32Array, index: number): string => {
  const place = places[index] ?? 0;
  return place === 0 ? "—" : `第${place}位`;
};
