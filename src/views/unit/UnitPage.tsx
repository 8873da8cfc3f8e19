import type { Board } from "../../domain/board";
import type { Scoreboard } from "../../domain/scoreboard";
import { leaveUnit, openUnit } from "../../state/view";
import { useRoot } from "../shared/shell";
import { neighbourInRank } from "./neighbourInRank";
import { Portrait } from "./Portrait";
import styles from "./UnitPage.module.css";

/** 街镇: the annual drill-down as a page of its own. */
export const UnitPage = ({
  data,
  board,
  unit,
}: {
  readonly data: Board;
  readonly board: Scoreboard;
  readonly unit: number;
}) => {
  const { go } = useRoot();
  const row = board.rows[unit];
  if (!row) return null;
  const before = neighbourInRank(board.rows, unit, -1);
  const after = neighbourInRank(board.rows, unit, 1);
  return (
    <main className={styles.page}>
      <nav className={styles.tools} data-screen-only aria-label="街镇">
        <button type="button" onClick={() => go(leaveUnit)}>
          ← 返回总览
        </button>
        <label>
          街镇
          <select value={row.unit.code} onChange={(event) => go(openUnit(event.target.value))}>
            {data.plan.units.map(({ code, name }) => (
              <option key={code} value={code}>
                {name}
              </option>
            ))}
          </select>
        </label>
        <span className={styles.steps}>
          <button type="button" disabled={!before} onClick={() => before && go(openUnit(before.unit.code))}>
            前一位
          </button>
          <button type="button" disabled={!after} onClick={() => after && go(openUnit(after.unit.code))}>
            后一位
          </button>
        </span>
      </nav>
      <div className={styles.body}>
        <Portrait data={data} board={board} row={row} />
      </div>
    </main>
  );
};
