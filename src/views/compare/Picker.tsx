import type { Board } from "../../domain/board";
import { mostUnits, toggleUnit } from "../../state/view";
import { DroppedUnits } from "../shared/DroppedUnits";
import { useRoot } from "../shared/shell";
import styles from "./Picker.module.css";
import { takeUnits } from "./takeUnits";

/** All units by name; those chosen carry their number, which is the order of the columns. */
export const Picker = ({ data, units }: { readonly data: Board; readonly units: readonly number[] }) => {
  const { go } = useRoot();
  const { plan } = data;
  const full = units.length === mostUnits;
  return (
    <fieldset className={styles.picker} data-screen-only>
      <legend className="visually-hidden">{`选择2至${mostUnits}个街镇`}</legend>
      {plan.units.map(({ code, name, shortName }, index) => {
        const number = units.indexOf(index) + 1;
        return (
          <button
            key={code}
            type="button"
            className={styles.chip}
            aria-pressed={number > 0}
            title={name}
            disabled={full && number === 0}
            data-pick={code}
            onClick={() => go(toggleUnit(code))}
          >
            {number > 0 && <b>{number}</b>}
            {shortName}
          </button>
        );
      })}
      {units.length > 0 && (
        <button type="button" className={styles.clear} onClick={() => takeUnits(go, [])}>
          清空
        </button>
      )}
      <p className={styles.count} role="status">
        {countOf(units.length)}
      </p>
      <DroppedUnits data={data} className={styles.count} />
    </fieldset>
  );
};

const countOf = (count: number): string =>
  count === mostUnits ? `已选${count}个，已到上限` : `已选${count}个，最多${mostUnits}个`;
