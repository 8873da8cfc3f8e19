import { isSame } from "../../domain/fraction";
import { meanRateOf, pullOf } from "../../domain/meanRate";
import { basisNames } from "../../domain/optionChoices";
import { decimalsOf, percentText } from "../../domain/percent";
import { sideOf } from "../../domain/sideOf";
import { lackText, missingText } from "../../domain/wording";
import type { Scene } from "../shared/scene";
import tables from "./Tables.module.css";

const reasons = {
  up: "全区完成率高于简单平均，说明任务较大的单位总体完成率较高",
  down: "全区完成率低于简单平均，说明任务较大的单位总体完成率较低",
  none: "",
} as const;

/** The district's rate, in which a unit weighs by its task, beside the mean in which all weigh alike. */
export const Rates = ({ board }: Scene) => {
  const { basis } = board.settings.options;
  const side = sideOf(board.district, basis);
  const { mean, units } = meanRateOf(board);
  const { rate, lack } = side.standing;
  const named = basisNames[side === board.district.printed ? "printed" : "computed"];
  const decimals = decimalsOf([rate, mean], board.measure.classes);
  const missing = missingText(board.district);
  return (
    <section className={tables.card}>
      <h3>{`${board.measure.name}：两种平均`}</h3>
      <dl className={tables.figures}>
        <div>
          <dt>{`全区完成率（按任务大小加权，${named}）`}</dt>
          <dd>{rate ? `${percentText(rate, decimals[0] ?? 1)}%` : "—"}</dd>
        </div>
        <div>
          <dt>{`简单平均（${units}个单位同等看待）`}</dt>
          <dd>{mean ? `${percentText(mean, decimals[1] ?? 1)}%` : "—"}</dd>
        </div>
      </dl>
      <p className={tables.note}>
        {[
          rate ? "" : `全区${missing || lackText(lack)}，没有完成率`,
          "简单平均里每个单位分量相同，全区完成率里任务大的单位分量大",
          rate && mean && isSame(rate, mean) ? "这里两者相同" : reasons[pullOf(board, rate)],
        ]
          .filter(Boolean)
          .join("；")}
        。
      </p>
    </section>
  );
};
