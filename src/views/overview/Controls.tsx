import type { Board } from "../../domain/board";
import type { Place } from "../../state/place";
import { choose, combined } from "../../state/view";
import { Segmented } from "../shared/Segmented";
import { useRoot } from "../shared/shell";
import styles from "./Controls.module.css";
import { OptionsDialog } from "./OptionsDialog";

/** What is looked at: indicator, measure, layout, target year, and the options that change numbers. */
export const Controls = ({ data, place }: { readonly data: Board; readonly place: Place }) => {
  const { go } = useRoot();
  const { plan, policy, layouts } = data;
  const { indicator, measure } = place.settings;
  const indicators = plan.indicators.map(({ indicator: value, name: label }) => ({ value, label }));
  const chosen = indicator === "combined" ? combined : (plan.indicators[indicator]?.indicator ?? "");
  const several = plan.indicators.length > 1 ? [{ value: combined, label: policy.combined.name }] : [];
  return (
    <div className={styles.controls} data-screen-only>
      <Segmented
        label="指标"
        choices={[...indicators, ...several]}
        value={chosen}
        onChoose={(value) => go(choose("indicator", value))}
      />
      <Segmented
        label="口径"
        choices={policy.measures.map(({ measure: value, name: label }) => ({ value, label }))}
        value={measure}
        onChoose={(value) => go(choose("measure", value))}
      />
      <Segmented
        label="地图"
        choices={layouts.map(({ map: value, name: label }) => ({ value, label }))}
        value={place.layout?.map ?? ""}
        onChoose={(value) => go(choose("map", value))}
      />
      <TargetYear data={data} place={place} />
      <OptionsDialog data={data} options={place.settings.options} />
    </div>
  );
};

const TargetYear = ({ data: { plan }, place }: { readonly data: Board; readonly place: Place }) => {
  const { go } = useRoot();
  const years = Array.from({ length: plan.lastYear - plan.baseYear }, (_, k) => plan.baseYear + 1 + k);
  return (
    <label className={styles.year}>
      <span>目标年</span>
      <select
        value={place.settings.target ?? ""}
        onChange={({ target: { value } }) => go(choose("target", value === "" ? undefined : Number(value)))}
      >
        <option value="">随月份</option>
        {years.map((year) => (
          <option key={year} value={year}>
            {year}
          </option>
        ))}
      </select>
    </label>
  );
};
