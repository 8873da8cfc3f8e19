import { type RefObject, useEffect, useRef } from "react";
import type { Row } from "../../domain/scoreboard";
import { choose, openUnit } from "../../state/view";
import type { Scene } from "../shared/scene";
import { useRoot } from "../shared/shell";
import { neighbourInRank } from "./neighbourInRank";
import { Portrait } from "./Portrait";
import styles from "./UnitPanel.module.css";

interface UnitPanelProps extends Scene {
  readonly className: string;
  readonly unit: number;
}

/** The drill-down beside the map. Escape closes it and gives the focus back to where it came from. */
export const UnitPanel = ({ className, data, board, unit }: UnitPanelProps) => {
  const { go } = useRoot();
  const panel = useRef<HTMLElement>(null);
  useBorrowedFocus(panel);
  const row = board.rows[unit];
  if (!row) return null;
  const close = () => go(choose("unit", undefined));
  return (
    <section
      ref={panel}
      tabIndex={-1}
      className={`${className} ${styles.panel}`}
      aria-label={`${row.unit.name}，年度明细`}
      onKeyDown={({ key }) => key === "Escape" && close()}
    >
      <Tools rows={board.rows} row={row} onClose={close} />
      <div key={unit} className={styles.scroll}>
        <Portrait data={data} board={board} row={row} />
      </div>
    </section>
  );
};

/** Takes the focus when it appears, and hands it back when it goes. */
const useBorrowedFocus = (panel: RefObject<HTMLElement | null>): void =>
  useEffect(() => {
    const before = document.activeElement;
    panel.current?.focus({ preventScroll: true });
    return () => {
      if (before instanceof HTMLElement || before instanceof SVGElement) before.focus({ preventScroll: true });
    };
  }, [panel]);

const Tools = ({
  rows,
  row,
  onClose,
}: {
  readonly rows: readonly Row[];
  readonly row: Row;
  readonly onClose: () => void;
}) => {
  const { go } = useRoot();
  const before = neighbourInRank(rows, row.index, -1);
  const after = neighbourInRank(rows, row.index, 1);
  const show = (next: Row | undefined) => next && go(choose("unit", next.unit.code), true);
  return (
    <nav className={styles.tools} data-screen-only aria-label="街镇明细">
      <button type="button" onClick={() => show(before)} disabled={!before}>
        ← 前一位
      </button>
      <button type="button" onClick={() => show(after)} disabled={!after}>
        后一位 →
      </button>
      <button type="button" className={styles.wide} onClick={() => go(openUnit(row.unit.code))}>
        整页
      </button>
      <button type="button" onClick={onClose}>
        关闭
      </button>
    </nav>
  );
};
