import type { Policy } from "../../domain/policy";
import type { Row, Scoreboard } from "../../domain/scoreboard";
import {
  characterOf,
  classLabel,
  countText,
  movementLabel,
  movementText,
  paintOf,
  rateLabel,
  smallBaseNote,
} from "../shared/format";
import { Swatch } from "../shared/Swatch";
import { Bar } from "./Bar";
import type { Column } from "./columns";
import styles from "./Ranking.module.css";

interface UnitRowProps {
  readonly row: Row;
  readonly columns: readonly Column[];
  readonly board: Scoreboard;
  readonly policy: Policy;
  readonly counter: string;
  readonly chosen: boolean;
  readonly hot: boolean;
  readonly dimmed: boolean;
  readonly onHot: (unit: string | undefined) => void;
  readonly onOpen: (unit: string) => void;
}

export const UnitRow = ({ row, columns, board, policy, counter, chosen, hot, dimmed, onHot, onOpen }: UnitRowProps) => {
  const { unit, standing } = row;
  const paint = paintOf(row, board.classes);
  const bound = row.classIndex === undefined ? undefined : board.classes[row.classIndex];
  return (
    <tr
      className={styles.row}
      data-unit-row={unit.code}
      data-chosen={chosen || undefined}
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
      <th scope="row" className={styles.unit}>
        <button
          type="button"
          className={styles.open}
          aria-expanded={chosen}
          onClick={(event) => {
            event.stopPropagation();
            onOpen(unit.code);
          }}
        >
          <Swatch
            paint={paint}
            text={bound ? characterOf[bound.colour] : standing.lack?.kind === "untasked" ? "—" : "灰"}
          />
          <span className="visually-hidden">{classLabel(row, board.classes)}</span>
          {unit.name}
        </button>
        {row.smallBase && (
          <span className={styles.tag} title={smallBaseNote(policy)}>
            小基数
          </span>
        )}
      </th>
      <td className={styles.bar}>
        <Bar rate={standing.rate} paint={paint} />
      </td>
      <td className={styles.rate}>
        {row.smallBase && standing.rate && <SmallCount row={row} counter={counter} />}
        {standing.rate ? rateLabel(row) : <span className={styles.lack}>{rateLabel(row)}</span>}
      </td>
      {columns.map(({ id, partsOf }) =>
        partsOf ? (
          <td key={id} className={styles[id]}>
            {partsOf(standing.parts)}
          </td>
        ) : null,
      )}
    </tr>
  );
};

/** “1/2家” before the rate of a small base: what the rate is made of. */
const SmallCount = ({ row, counter }: { readonly row: Row; readonly counter: string }) => {
  const completion = row.standing.parts[0]?.completion;
  return completion?.kind === "measured" ? (
    <small>{`${countText(completion.actual)}/${countText(completion.goal)}${counter} `}</small>
  ) : null;
};
