import type { AnnexMark } from "../../domain/annex";
import type { Plan } from "../../domain/plan";
import { jumpTo } from "./jumpTo";
import styles from "./MismatchList.module.css";
import { markPlace } from "./markPlace";
import { plusText } from "./planText";

/** Every contradiction of the annex, the largest difference first, each the way to its cell. */
export const MismatchList = ({ plan, marks }: { readonly plan: Plan; readonly marks: readonly AnnexMark[] }) => (
  <aside className={styles.list} aria-label="分项不符" data-screen-only>
    <table>
      <caption>
        {`${marks.length}处分项不符`}
        <small>按相差大小，点位置看该格</small>
      </caption>
      <thead>
        <tr>
          {["注", "位置", "印发", "加总", "相差"].map((title) => (
            <th key={title} scope="col">
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {marks.map((mark) => (
          <tr key={mark.number} data-mismatch={mark.number}>
            <td>{mark.number}</td>
            <th scope="row">
              <button type="button" onClick={() => jumpTo(`[data-marks~="${mark.number}"]`)}>
                {markPlace(plan, mark, "shortName")}
              </button>
            </th>
            <td>{mark.printed}</td>
            <td>
              {mark.computed}
              {mark.basis === "groups" && <small>小计相加</small>}
            </td>
            <td>{plusText(mark.printed - mark.computed)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  </aside>
);
