import { useEffect, useRef } from "react";
import type { Row } from "../../domain/scoreboard";
import { compareUnit, leaveUnit, openUnit } from "../../state/view";
import { Caption } from "../shared/Caption";
import { MonthSelect } from "../shared/MonthSelect";
import { mediaQuery } from "../shared/mediaQuery";
import { ScreenLink } from "../shared/ScreenLink";
import { SettingControls } from "../shared/SettingControls";
import { StatusLine } from "../shared/StatusLine";
import type { Scene } from "../shared/scene";
import { useRoot } from "../shared/shell";
import { neighbourInRank, neighbourLabel } from "./neighbourInRank";
import { Portrait } from "./Portrait";
import styles from "./UnitPage.module.css";

/** 街镇: the annual drill-down as a page of its own. */
export const UnitPage = ({ data, board, unit }: Scene & { readonly unit: number }) => {
  const page = useRef<HTMLElement>(null);
  useEffect(() => page.current?.focus({ preventScroll: true }), []);
  const row = board.rows[unit];
  if (!row) return null;
  return (
    <main ref={page} tabIndex={-1} aria-label={`${row.unit.name}，年度明细`} className={styles.page}>
      <Tools data={data} board={board} row={row} />
      <Asked data={data} board={board} />
      <div className="print-only">
        <Caption data={data} board={board} />
      </div>
      <Portrait data={data} board={board} row={row} />
      <Caption data={data} board={board} />
    </main>
  );
};

/** What is asked of the unit, folded where the screen is narrow. */
const Asked = ({ data, board }: Scene) => (
  <details className={styles.asked} data-screen-only open={!mediaQuery(narrow).matches}>
    <summary>换指标、口径、月份</summary>
    <div className={styles.settings}>
      <SettingControls data={data} settings={board.settings}>
        <MonthSelect data={data} month={board.settings.month} />
      </SettingControls>
      <StatusLine data={data} board={board} />
    </div>
  </details>
);

const narrow = "(max-width: 640px)";

const Tools = ({ data, board, row }: Scene & { readonly row: Row }) => {
  const { go } = useRoot();
  const before = neighbourInRank(board.rows, row.index, -1);
  const after = neighbourInRank(board.rows, row.index, 1);
  return (
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
      <ScreenLink to={compareUnit(row.unit.code)}>加入对比</ScreenLink>
      <span className={styles.steps}>
        <button type="button" disabled={!before} onClick={() => before && go(openUnit(before.unit.code))}>
          {neighbourLabel(row, -1)}
        </button>
        <button type="button" disabled={!after} onClick={() => after && go(openUnit(after.unit.code))}>
          {neighbourLabel(row, 1)}
        </button>
      </span>
    </nav>
  );
};
