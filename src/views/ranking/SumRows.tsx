import { percentText } from "../../domain/percent";
import { none, type Plan } from "../../domain/plan";
import type { Scoreboard } from "../../domain/scoreboard";
import type { SumLine, SumSide } from "../../domain/sums";
import { countText, lackText, missingLabel, signedText } from "../shared/format";
import { sumsDiffer } from "../shared/sumsDiffer";
import { Tip } from "../shared/Tip";
import type { Column } from "./columns";
import styles from "./Ranking.module.css";

/** The sums under the ranking: 全区 as printed and, where it differs, as added up; then the groups. */
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
  const groups = board.groups.filter(({ scope }) => group === undefined || scope === group);
  const nameOf = (scope: string) => plan.groups.find((candidate) => candidate.group === scope)?.name ?? scope;
  return (
    <>
      <LineRows line={board.district} name="全区" columns={columns} strong />
      {(plan.groups.length > 1 ? groups : []).map((line) => (
        <LineRows key={line.scope} line={line} name={nameOf(line.scope)} columns={columns} strong={false} />
      ))}
    </>
  );
};

const LineRows = ({
  line,
  name,
  columns,
  strong,
}: {
  readonly line: SumLine;
  readonly name: string;
  readonly columns: readonly Column[];
  readonly strong: boolean;
}) => {
  const { printed, computed } = line;
  const differs = sumsDiffer(line);
  const note = missingLabel(line);
  return (
    <>
      {printed && (
        <SideRow
          side={printed}
          name={strong ? `${name}（附件合计）` : name}
          note={note}
          aside={differs && !strong ? differenceOf(line) : ""}
          columns={columns}
          strong={strong}
        />
      )}
      {(!printed || (differs && strong)) && (
        <SideRow
          side={computed}
          name={`${name}（分项加总）`}
          note={printed ? "" : note}
          aside=""
          columns={columns}
          strong={strong && !printed}
        />
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
      {name}
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
          {partsOf(side.standing.parts)}
        </td>
      ) : null,
    )}
  </tr>
);

/** “附件合计 312，分项加总 311，相差 +1”. */
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
