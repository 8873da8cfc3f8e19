import { suggestionsOf } from "../../domain/suggestions";
import { mostUnits } from "../../state/view";
import type { Scene } from "../shared/scene";
import { useRoot } from "../shared/shell";
import { Card } from "./Card";
import styles from "./ComparePage.module.css";
import { takeUnits } from "./takeUnits";

/** What to do before there is anything to compare, and choices that follow from the places on screen alone. */
export const TooFew = ({ data, board, units }: Scene & { readonly units: readonly number[] }) => {
  const { go } = useRoot();
  const [only] = units;
  const suggestions = suggestionsOf(board, units, mostUnits);
  const codesOf = (chosen: readonly number[]) => chosen.flatMap((index) => data.plan.units[index]?.code ?? []);
  return (
    <Card name="few" title={only === undefined ? "请选择要对比的街镇" : "再选一个即可对比"}>
      <p>{`在上面按名称选2至${mostUnits}个街镇，所选次序就是列的次序；也可在总览的地图或位次表上用“选择对比”点选。`}</p>
      {suggestions.length > 0 && (
        <div className={styles.suggestions}>
          <span>按当前位次：</span>
          {suggestions.map(({ name, units: those }) => (
            <button key={name} type="button" onClick={() => takeUnits(go, codesOf(those))}>
              {name}
              <small>{those.map((index) => data.plan.units[index]?.shortName).join("、")}</small>
            </button>
          ))}
        </div>
      )}
    </Card>
  );
};
