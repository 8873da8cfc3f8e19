import type { Plan } from "../../domain/plan";
import type { Policy } from "../../domain/policy";
import type { Scoreboard } from "../../domain/scoreboard";
import type { Sort, SortColumn } from "../../state/view";
import { counterOf } from "../shared/counter";
import { columnsOf } from "./columns";
import { ordered } from "./order";
import styles from "./Ranking.module.css";
import { SumRows } from "./SumRows";
import { UnitRow } from "./UnitRow";

export interface RankingProps {
  readonly plan: Plan;
  readonly policy: Policy;
  readonly board: Scoreboard;
  readonly sort: Sort;
  readonly group: string | undefined;
  readonly chosen: number | undefined;
  readonly hot: number | undefined;
  readonly lit: ReadonlySet<number> | undefined;
  readonly onHot: (unit: string | undefined) => void;
  readonly onOpen: (unit: string) => void;
  readonly onSort: (column: SortColumn) => void;
}

/** The ranking: every unit's line with its place of the whole district, the sums below, never ranked. */
export const Ranking = (props: RankingProps) => {
  const { plan, policy, board, sort, group, chosen, hot, lit, onHot, onOpen, onSort } = props;
  const columns = columnsOf(plan, board);
  const rows = ordered(board.rows, sort).filter(({ unit }) => group === undefined || unit.group === group);
  return (
    <table className={styles.table} onMouseLeave={() => onHot(undefined)}>
      <caption className="visually-hidden">{`位次表：${board.measure.name}，${board.targetYear}年目标`}</caption>
      <thead>
        <tr>
          {columns.map(({ id, title, sorts }) => (
            <th key={id} scope="col" className={styles[id]} aria-sort={ariaSort(sort, sorts)}>
              {sorts ? (
                <button type="button" className={styles.sort} onClick={() => onSort(sorts)}>
                  {title}
                  {sort.column === sorts && <span aria-hidden="true">{sort.reversed ? "▴" : "▾"}</span>}
                </button>
              ) : (
                title
              )}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <UnitRow
            key={row.unit.code}
            row={row}
            columns={columns}
            board={board}
            policy={policy}
            counter={counterOf(plan, board.settings)}
            chosen={row.index === chosen}
            hot={row.index === hot}
            dimmed={lit !== undefined && !lit.has(row.index)}
            onHot={onHot}
            onOpen={onOpen}
          />
        ))}
      </tbody>
      <tbody className={styles.sums}>
        <SumRows plan={plan} board={board} columns={columns} group={group} />
      </tbody>
    </table>
  );
};

const ariaSort = (sort: Sort, column: SortColumn | undefined): "ascending" | "descending" | undefined => {
  if (column === undefined || sort.column !== column) return undefined;
  return sort.reversed ? "descending" : "ascending";
};
