import type { Row } from "../../domain/scoreboard";
import { classLabel, classSign, movementText } from "../../domain/wording";
import { counterOf } from "../shared/counter";
import { movementLabel, numberText, paintOf, rateLabel, smallBaseNote } from "../shared/format";
import { Swatch } from "../shared/Swatch";
import type { Scene } from "../shared/scene";
import { Bar } from "./Bar";
import type { Column } from "./columns";
import styles from "./Ranking.module.css";

interface UnitRowProps extends Scene {
  readonly row: Row;
  readonly columns: readonly Column[];
  /** Of the parts' rates, by part and row. */
  readonly decimals: readonly Uint8Array[];
  readonly chosen: boolean;
  /** Its number among those chosen for comparison, 0 outside of them; undefined while nobody is choosing. */
  readonly pick: number | undefined;
  readonly hot: boolean;
  readonly dimmed: boolean;
  readonly onHot: (unit: string | undefined) => void;
  readonly onOpen: (unit: string) => void;
}

export const UnitRow = (props: UnitRowProps) => {
  const { row, columns, decimals, board, chosen, pick, hot, dimmed, onHot, onOpen } = props;
  const { unit, standing } = row;
  return (
    <tr
      className={styles.row}
      data-unit-row={unit.code}
      data-chosen={chosen || undefined}
      data-picked={pick || undefined}
      data-hot={hot || undefined}
      data-dim={dimmed || undefined}
      onMouseEnter={() => onHot(unit.code)}
      onFocus={() => onHot(unit.code)}
      onBlur={() => onHot(undefined)}
      onClick={() => onOpen(unit.code)}
    >
      <td className={styles.rank}>
        {row.tied && <small>并列</small>}
        {row.rank ?? "—"}
      </td>
      <td className={styles.movement} title={movementLabel(row.movement)}>
        {movementText(row.movement)}
      </td>
      <NameCell {...props} />
      <td className={styles.bar}>
        <Bar rate={standing.rate} paint={paintOf(row, board.classes)} />
      </td>
      <RateCell {...props} />
      {columns.map(({ id, partsOf }) =>
        partsOf ? (
          <td key={id} className={styles[id]}>
            {partsOf(standing.parts, (part) => decimals[part]?.[row.index] ?? 1)}
          </td>
        ) : null,
      )}
    </tr>
  );
};

const NameCell = ({ row, data, board, chosen, pick, onOpen }: UnitRowProps) => {
  return (
    <th scope="row" className={styles.unit}>
      <button
        type="button"
        className={styles.open}
        aria-expanded={pick === undefined ? chosen : undefined}
        aria-pressed={pick === undefined ? undefined : pick > 0}
        onClick={(event) => {
          event.stopPropagation();
          onOpen(row.unit.code);
        }}
      >
        <span aria-hidden="true">
          <Swatch paint={paintOf(row, board.classes)} text={classSign(row, board.classes)} />
        </span>
        <span className="visually-hidden">{`${classLabel(row, board.classes)}，`}</span>
        {row.unit.name}
      </button>
      {pick ? <span className={styles.pick}>{`对比${pick}`}</span> : null}
      {row.smallBase && (
        <span className={styles.tag} title={smallBaseNote(data.policy, counterOf(data.plan, board.settings))}>
          小基数
        </span>
      )}
    </th>
  );
};

/** “1/2家” stands before the rate of a small base: what the rate is made of. */
const RateCell = ({ row, data, board }: UnitRowProps) => {
  const [only, another] = row.standing.parts;
  const completion = another ? undefined : only?.completion;
  const counter = counterOf(data.plan, board.settings);
  return (
    <td className={styles.rate}>
      {row.smallBase && completion?.kind === "measured" && (
        <small>{`${numberText(completion.actual)}/${numberText(completion.goal)}${counter} `}</small>
      )}
      {row.standing.rate ? rateLabel(row) : <span className={styles.lack}>{rateLabel(row)}</span>}
    </td>
  );
};
