import type { Board } from "../../domain/board";
import { choose, mostUnits, toggleUnit } from "../../state/view";
import { DroppedUnits } from "../shared/DroppedUnits";
import { ScreenLink } from "../shared/ScreenLink";
import { useRoot } from "../shared/shell";
import styles from "./Choosing.module.css";

/** While units are chosen for comparison: which ones there are, how many may be, and the way on or back. */
export const Choosing = ({ data, units }: { readonly data: Board; readonly units: readonly number[] }) => {
  const { go } = useRoot();
  const { plan } = data;
  return (
    <section className={styles.choosing} data-screen-only aria-label="选择对比">
      <p role="status">{statusOf(units.length)}</p>
      <ul className={styles.chosen}>
        {units.map((index) => {
          const unit = plan.units[index];
          return unit ? (
            <li key={unit.code}>
              <button
                type="button"
                aria-label={`移出${unit.name}`}
                onClick={() => go(toggleUnit(unit.code), true)}
                data-chosen-unit={unit.code}
              >
                {unit.shortName}
                <span aria-hidden="true">×</span>
              </button>
            </li>
          ) : null;
        })}
      </ul>
      {units.length < 2 ? (
        <button type="button" className={styles.start} disabled>
          开始对比
        </button>
      ) : (
        <ScreenLink className={styles.start} to={choose("view", "compare")}>
          开始对比
        </ScreenLink>
      )}
      <button type="button" onClick={() => go(choose("units", undefined))}>
        取消
      </button>
      <DroppedUnits data={data} className={styles.dropped} />
    </section>
  );
};

const statusOf = (count: number): string => {
  if (count === 0) return `在地图或位次表上点选2至${mostUnits}个街镇`;
  if (count === 1) return `已选1个，至少2个，最多${mostUnits}个`;
  return count < mostUnits ? `已选${count}个，最多${mostUnits}个` : `已选${count}个，已到上限`;
};
