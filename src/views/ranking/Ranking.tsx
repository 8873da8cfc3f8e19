import { Fragment, useMemo } from "react";
import { partDecimalsOf, type Row, type Scoreboard } from "../../domain/scoreboard";
import type { Sort, SortColumn } from "../../state/view";
import type { Scene } from "../shared/scene";
import { type Column, columnsOf, type Head } from "./columns";
import { directionOf, ordered } from "./order";
import styles from "./Ranking.module.css";
import { SumRows } from "./SumRows";
import { UnitRow } from "./UnitRow";

export interface RankingProps extends Scene {
  readonly sort: Sort;
  /** Only this group's rows are listed. */
  readonly group: string | undefined;
  readonly chosen: number | undefined;
  /** Units chosen for comparison, in the order chosen, while somebody is choosing. */
  readonly picked?: readonly number[] | undefined;
  readonly hot: number | undefined;
  /** Rows outside of it are dimmed; undefined dims none. */
  readonly lit: ReadonlySet<number> | undefined;
  readonly onHot: (unit: string | undefined) => void;
  readonly onOpen: (unit: string) => void;
  readonly onSort: (column: SortColumn) => void;
}

/** A shorter list keeps its natural height instead of filling the card; headings of peers make a list longer. */
const fullTable = 9;

const linesOf = ({ peers }: Scoreboard, rows: readonly Row[]): "few" | "many" | undefined => {
  if (rows.length < fullTable) return "few";
  return peers.names.length > 1 ? "many" : undefined;
};

/** The ranking: every unit's line with its place among its peers, the sums below, never ranked. */
export const Ranking = (props: RankingProps) => {
  const { data, board, sort, group, chosen, picked, hot, lit, onHot, onOpen, onSort } = props;
  const columns = columnsOf(data, board);
  const decimals = useMemo(() => partDecimalsOf(board), [board]);
  const rows = ordered(board.rows, sort).filter(({ unit }) => group === undefined || unit.group === group);
  return (
    <table className={styles.table} data-lines={linesOf(board, rows)} onMouseLeave={() => onHot(undefined)}>
      <caption className="visually-hidden">{`位次表：${board.measure.name}，${board.targetYear}年目标`}</caption>
      <Heads columns={columns} sort={sort} onSort={onSort} />
      {setsOf(board.peers, rows).map(({ name, members }) => (
        <tbody key={name}>
          {name && <SetHead name={name} span={columns.length} />}
          {members.map((row) => (
            <UnitRow
              key={row.unit.code}
              row={row}
              columns={columns}
              decimals={decimals}
              data={data}
              board={board}
              chosen={row.index === chosen}
              pick={picked && picked.indexOf(row.index) + 1}
              hot={row.index === hot}
              dimmed={lit !== undefined && !lit.has(row.index)}
              onHot={onHot}
              onOpen={onOpen}
            />
          ))}
        </tbody>
      ))}
      <tbody>
        <SumRows plan={data.plan} board={board} columns={columns} group={group} />
      </tbody>
    </table>
  );
};

/** Rows that are ranked among each other stand together; a set that lists none has no heading. */
const setsOf = ({ names }: Scoreboard["peers"], rows: readonly Row[]) =>
  names
    .map((name, set) => ({ name, members: rows.filter((row) => row.set === set) }))
    .filter(({ members }) => members.length > 0);

const SetHead = ({ name, span }: { readonly name: string; readonly span: number }) => (
  <tr className={styles.set}>
    <th scope="rowgroup" colSpan={span}>
      {name}
    </th>
  </tr>
);

const Heads = ({
  columns,
  sort,
  onSort,
}: Pick<RankingProps, "sort" | "onSort"> & { readonly columns: readonly Column[] }) => (
  <thead>
    <tr>
      {columns.map(({ id, heads }) => (
        <th key={id} scope="col" className={styles[id]} aria-sort={ariaSort(sort, heads)}>
          {heads.map((head, i) => (
            <Fragment key={head.title}>
              {i > 0 && " / "}
              <HeadButton id={id} head={head} sort={sort} onSort={onSort} />
            </Fragment>
          ))}
        </th>
      ))}
    </tr>
  </thead>
);

const HeadButton = ({
  id,
  head: { title, sorts },
  sort,
  onSort,
}: Pick<RankingProps, "sort" | "onSort"> & Pick<Column, "id"> & { readonly head: Head }) =>
  sorts ? (
    <button type="button" className={styles.sort} onClick={() => onSort(sorts)}>
      {title}
      {sort.column === sorts && <span aria-hidden="true">{directionOf(sort) === "ascending" ? "▴" : "▾"}</span>}
    </button>
  ) : (
    <span className={id === "bar" ? "visually-hidden" : undefined}>{title}</span>
  );

const ariaSort = (sort: Sort, heads: readonly Head[]): "ascending" | "descending" | undefined => {
  if (!heads.some(({ sorts }) => sorts === sort.column)) return undefined;
  return directionOf(sort);
};
