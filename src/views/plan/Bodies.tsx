import { type BodyLine, bodyLines } from "../../domain/bodies";
import { percentText } from "../../domain/percent";
import { none } from "../../domain/plan";
import { characterOf } from "../../domain/policy";
import type { SumLine } from "../../domain/sums";
import { lackText, missingLabel } from "../../domain/wording";
import { countText, gapText } from "../shared/format";
import { Scroll } from "../shared/Scroll";
import { Swatch } from "../shared/Swatch";
import type { Scene } from "../shared/scene";
import styles from "./Bodies.module.css";

/** The co-assessed bodies: what their units reach together, or what is missing to say so. */
export const Bodies = ({ data, board }: Scene) => {
  const lines = bodyLines(data, board.settings);
  if (lines.length === 0) return null;
  const open = lines.filter(({ units }) => units.length === 0).map(({ body }) => body);
  return (
    <section className={styles.bodies} aria-labelledby="plan-bodies">
      <h2 id="plan-bodies" tabIndex={-1}>
        一并考核单位
        <small>{`${lines.length}个`}</small>
      </h2>
      {open.length < lines.length && <BodyTable data={data} board={board} lines={lines} />}
      {open.length > 0 && <Missing names={open} note={data.policy.annex?.bodiesNote ?? ""} />}
    </section>
  );
};

const Missing = ({ names, note }: { readonly names: readonly string[]; readonly note: string }) => (
  <div className={styles.missing}>
    <p>{`${names.join("、")}：没有对应的街镇，不能计算完成率。`}</p>
    <p>{`${note}对应关系本系统不自行认定。`}</p>
    <p>
      由主管部门确定后，填数据文件夹里的 <code>bodies.csv</code>：两列 <code>body,unit</code>，一行一对；
      <code>body</code> 写单位名称，<code>unit</code> 写 <code>units.csv</code>{" "}
      中街镇的代码，一个单位对应几个街镇就写几行。填好后运行 <code>npm run package-data</code>
      。完成率按所含街镇合计的实际数与目标数计算。
    </p>
  </div>
);

const BodyTable = ({ data, board, lines }: Scene & { readonly lines: readonly BodyLine[] }) => (
  <Scroll label="一并考核单位（表）">
    <table className={styles.table}>
      <caption className="visually-hidden">一并考核单位</caption>
      <thead>
        <tr>
          {["单位", "所含街镇", "指标", "目标（分项加总）", "实际", "差额", board.measure.name].map((title) => (
            <th key={title} scope="col">
              {title}
            </th>
          ))}
        </tr>
      </thead>
      {lines.map((line) => (
        <tbody key={line.body}>
          <BodyRows data={data} board={board} line={line} />
        </tbody>
      ))}
    </table>
  </Scroll>
);

const BodyRows = ({ data, board, line }: Scene & { readonly line: BodyLine }) => {
  const { plan } = data;
  const [first] = line.lines;
  if (!first)
    return (
      <tr>
        <th scope="row">{line.body}</th>
        <td className={styles.names}>未填</td>
        <td colSpan={5}>—</td>
      </tr>
    );
  return line.lines.map((sum, i) => (
    <tr key={plan.indicators[i]?.indicator}>
      {i === 0 && (
        <>
          <th scope="rowgroup" rowSpan={line.lines.length}>
            {line.body}
          </th>
          <td rowSpan={line.lines.length} className={styles.names}>
            {line.units.map((u) => plan.units[u]?.name).join("、")}
          </td>
        </>
      )}
      <td>{plan.indicators[i]?.name}</td>
      <Figures sum={sum} unit={plan.indicators[i]?.unit ?? ""} board={board} />
    </tr>
  ));
};

const Figures = ({
  sum,
  unit,
  board,
}: {
  readonly sum: SumLine;
  readonly unit: string;
  readonly board: Scene["board"];
}) => {
  const { standing, classIndex, gap, decimals } = sum.computed;
  const bound = classIndex === undefined ? undefined : board.classes[classIndex];
  return (
    <>
      <td>{countText(standing.parts[0]?.target ?? none)}</td>
      <td>
        {sum.actual === none ? lackText(standing.lack) : countText(sum.actual)} <small>{missingLabel(sum)}</small>
      </td>
      <td>{gapText(gap, unit)}</td>
      <td>
        {bound && <Swatch paint={bound.colour} text={characterOf[bound.colour]} />}{" "}
        {standing.rate ? `${percentText(standing.rate, decimals)}%` : lackText(standing.lack)}
      </td>
    </>
  );
};
