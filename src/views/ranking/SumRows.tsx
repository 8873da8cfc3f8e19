import { basisNames } from "../../domain/optionChoices";
import { percentText } from "../../domain/percent";
import { none, type Plan } from "../../domain/plan";
import type { Options } from "../../domain/policy";
import type { Scoreboard } from "../../domain/scoreboard";
import { sideOf } from "../../domain/sideOf";
import type { SumLine, SumSide } from "../../domain/sums";
import { sumsDiffer } from "../../domain/sums";
import { lackText, missingLabel } from "../../domain/wording";
import { countText, signedText } from "../shared/format";
import { Tip } from "../shared/Tip";
import type { Column } from "./columns";
import styles from "./Ranking.module.css";

/** The sums under the ranking: 全区 on the basis chosen and, where it differs, on the other; then the groups. */
export const SumRows = ({
  plan,
  board,
  columns,
  group,
}: {
  readonly plan: Plan;
  readonly board: Scoreboard;
  readonly columns: readonly Column[];
  readonly group: string | undefined;
}) => {
  const { basis } = board.settings.options;
  const groups = board.groups.filter(({ scope }) => group === undefined || scope === group);
  const nameOf = (scope: string) => plan.groups.find((candidate) => candidate.group === scope)?.name ?? scope;
  return (
    <>
      <DistrictRows line={board.district} basis={basis} columns={columns} />
      {(plan.groups.length > 1 ? groups : []).map((line) => (
        <SideRow
          key={line.scope}
          side={sideOf(line, basis)}
          name={nameOf(line.scope)}
          note={missingLabel(line)}
          aside={sumsDiffer(line) ? differenceOf(line) : ""}
          columns={columns}
          strong={false}
        />
      ))}
    </>
  );
};

const DistrictRows = ({
  line,
  basis,
  columns,
}: {
  readonly line: SumLine;
  readonly basis: Options["basis"];
  readonly columns: readonly Column[];
}) => {
  const chosen = sideOf(line, basis);
  const other = chosen === line.computed ? line.printed : line.computed;
  const nameOf = (side: SumSide) => `全区（${basisNames[side === line.printed ? "printed" : "computed"]}）`;
  return (
    <>
      <SideRow side={chosen} name={nameOf(chosen)} note={missingLabel(line)} aside="" columns={columns} strong />
      {other && sumsDiffer(line) && (
        <SideRow side={other} name={nameOf(other)} note="" aside="" columns={columns} strong={false} />
      )}
    </>
  );
};

const SideRow = ({
  side,
  name,
  note,
  aside,
  columns,
  strong,
}: {
  readonly side: SumSide;
  readonly name: string;
  readonly note: string;
  /** Explained behind a mark. */
  readonly aside: string;
  readonly columns: readonly Column[];
  readonly strong: boolean;
}) => (
  <tr className={strong ? styles.total : styles.sum}>
    <td className={styles.rank} />
    <td className={styles.movement} />
    <th scope="row" className={styles.unit} colSpan={2}>
      <span className={styles.name}>{name}</span>
      {note && <span className={styles.tag}>{note}</span>}
      {aside && (
        <span className={styles.tag}>
          <Tip note={aside}>分项不符</Tip>
        </span>
      )}
    </th>
    <td className={styles.rate}>
      {side.standing.rate ? `${percentText(side.standing.rate, side.decimals)}%` : sumLack(side)}
    </td>
    {columns.map(({ id, partsOf }) =>
      partsOf ? (
        <td key={id} className={styles[id]}>
          {partsOf(side.standing.parts, () => side.decimals)}
        </td>
      ) : null,
    )}
  </tr>
);

/** “附件印发312，分项加总311，相差+1”, for each indicator that differs. */
const differenceOf = ({ printed, computed }: SumLine): string =>
  (printed?.standing.parts ?? [])
    .map(({ target }, i) => [target, computed.standing.parts[i]?.target ?? none] as const)
    .filter(([target, rows]) => target !== rows)
    .map(
      ([target, rows]) => `附件印发${countText(target)}，分项加总${countText(rows)}，相差${signedText(target - rows)}`,
    )
    .join("；");

/** A sum that misses units has no rate; only when nothing at all is reported is it 未报. */
const sumLack = ({ standing }: SumSide): string => (standing.parts[0]?.actual === none ? lackText(standing.lack) : "—");
