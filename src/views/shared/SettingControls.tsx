import type { ReactNode } from "react";
import type { Board } from "../../domain/board";
import type { Settings } from "../../domain/settings";
import { choose, combined } from "../../state/view";
import styles from "./Controls.module.css";
import { OptionsDialog } from "./OptionsDialog";
import { Segmented } from "./Segmented";
import { useRoot } from "./shell";

interface SettingControlsProps {
  readonly data: Board;
  readonly settings: Settings;
  /** What only one screen asks, after what all of them ask. */
  readonly children?: ReactNode;
}

/** What is looked at: indicator, measure, target year, and the options that change numbers. */
export const SettingControls = ({ data, settings, children }: SettingControlsProps) => {
  const { go } = useRoot();
  const { plan, policy } = data;
  const { indicator, measure } = settings;
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
      {children}
      <TargetYear data={data} target={settings.target} />
      <OptionsDialog data={data} options={settings.options} />
    </div>
  );
};

const TargetYear = ({
  data: { plan },
  target: chosen,
}: Pick<SettingControlsProps, "data"> & Pick<Settings, "target">) => {
  const { go } = useRoot();
  const years = Array.from({ length: plan.lastYear - plan.baseYear }, (_, k) => plan.baseYear + 1 + k);
  return (
    <label className={styles.year}>
      <span>目标年</span>
      <select
        value={chosen ?? ""}
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
