import { type RefObject, useEffect, useRef } from "react";
import type { Row } from "../../domain/scoreboard";
import { choose, compareUnit, openUnit } from "../../state/view";
import { ScreenLink } from "../shared/ScreenLink";
import type { Scene } from "../shared/scene";
import { useRoot } from "../shared/shell";
import { neighbourInRank, neighbourLabel } from "./neighbourInRank";
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
  const row = board.rows[unit];
  useBorrowedFocus(panel, row?.unit.code ?? "");
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
        <Portrait data={data} board={board} row={row} beside />
      </div>
    </section>
  );
};

/** Takes the focus when it appears, and hands it back when it goes: a row that the panel hid has lost it, and is asked for anew. */
const useBorrowedFocus = (panel: RefObject<HTMLElement | null>, unit: string): void => {
  const opened = useRef(unit);
  useEffect(() => {
    const before = document.activeElement;
    panel.current?.focus({ preventScroll: true });
    return () => {
      const row = document.querySelector(`[data-unit-row="${opened.current}"] button`);
      const opener = before === document.body ? row : before;
      if (opener instanceof HTMLElement || opener instanceof SVGElement) opener.focus({ preventScroll: true });
    };
  }, [panel]);
};

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
  const show = (next: Row | undefined) => next && go(choose("unit", next.unit.code));
  return (
    <nav className={styles.tools} data-screen-only aria-label="街镇明细">
      <button type="button" onClick={() => show(before)} disabled={!before}>
        {`← ${neighbourLabel(row, -1)}`}
      </button>
      <button type="button" onClick={() => show(after)} disabled={!after}>
        {`${neighbourLabel(row, 1)} →`}
      </button>
      <button type="button" className={styles.wide} onClick={() => go(openUnit(row.unit.code))}>
        整页
      </button>
      <ScreenLink to={compareUnit(row.unit.code)}>加入对比</ScreenLink>
      <button type="button" onClick={onClose}>
        关闭
      </button>
    </nav>
  );
};
