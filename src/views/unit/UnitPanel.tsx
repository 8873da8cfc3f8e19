import { useEffect, useRef } from "react";
import type { Board } from "../../domain/board";
import type { Scoreboard } from "../../domain/scoreboard";
import { choose, openUnit } from "../../state/view";
import { useRoot } from "../shared/shell";
import { neighbourInRank } from "./neighbourInRank";
import { Portrait } from "./Portrait";
import styles from "./UnitPanel.module.css";

/** The drill-down beside the map. Escape closes it and gives the focus back to where it came from. */
export const UnitPanel = ({
  className,
  data,
  board,
  unit,
}: {
  readonly className: string;
  readonly data: Board;
  readonly board: Scoreboard;
  readonly unit: number;
}) => {
  const { go } = useRoot();
  const panel = useRef<HTMLElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    panel.current?.focus({ preventScroll: true });
    return () => {
      if (before instanceof HTMLElement || before instanceof SVGElement) before.focus({ preventScroll: true });
    };
  }, []);
  useEffect(() => panel.current?.querySelector(`.${styles.scroll}`)?.scrollTo(0, 0), []);
  const row = board.rows[unit];
  if (!row) return null;
  const close = () => go(choose("unit", undefined));
  const step = (by: number) => {
    const next = neighbourInRank(board.rows, unit, by);
    if (next) go(choose("unit", next.unit.code), true);
  };
  return (
    <section
      ref={panel}
      tabIndex={-1}
      className={`${className} ${styles.panel}`}
      aria-label={`${row.unit.name}，年度明细`}
      onKeyDown={({ key }) => key === "Escape" && close()}
    >
      <nav className={styles.tools} data-screen-only aria-label="街镇明细">
        <button type="button" onClick={() => step(-1)} disabled={!neighbourInRank(board.rows, unit, -1)}>
          ← 前一位
        </button>
        <button type="button" onClick={() => step(1)} disabled={!neighbourInRank(board.rows, unit, 1)}>
          后一位 →
        </button>
        <button type="button" className={styles.wide} onClick={() => go(openUnit(row.unit.code))}>
          整页
        </button>
        <button type="button" onClick={close}>
          关闭
        </button>
      </nav>
      <div className={styles.scroll}>
        <Portrait data={data} board={board} row={row} />
      </div>
    </section>
  );
};
