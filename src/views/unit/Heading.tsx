import type { ReactNode } from "react";
import { characterOf } from "../../domain/policy";
import type { Row } from "../../domain/scoreboard";
import { subjectOf } from "../../domain/subjectOf";
import { counterOf } from "../shared/counter";
import { countText, gapText, movementLabel, paintOf, rankLabel, rateLabel, smallBaseNote } from "../shared/format";
import { Swatch } from "../shared/Swatch";
import type { Scene } from "../shared/scene";
import styles from "./Heading.module.css";

/** Name, place and the number that decides, with what it is made of. */
export const Heading = ({ data, board, row }: Scene & { readonly row: Row }) => {
  const { plan, policy } = data;
  const group = plan.groups.length > 1 && plan.groups.find((candidate) => candidate.group === row.unit.group)?.name;
  const [part] = row.standing.parts;
  const counter = counterOf(plan, board.settings);
  const paced = board.measure.measure === "pace";
  return (
    <header className={styles.heading}>
      <h2>{row.unit.name}</h2>
      <p className={styles.context}>{[subjectOf(data, board), group].filter(Boolean).join(" · ")}</p>
      <dl className={styles.figures}>
        <Figure name={board.measure.name} value={rateLabel(row)}>
          <ClassWord board={board} row={row} />
        </Figure>
        <Figure name="位次" value={rankLabel(row)}>
          {row.rank === undefined ? "" : movementLabel(row.movement)}
        </Figure>
        {board.settings.indicator !== "combined" && part && (
          <Figure name={paced ? "实际 / 应达 / 目标" : "实际 / 目标"} value={countText(part.actual)}>
            {`/ ${paced ? `${countText(part.due)} / ` : ""}${countText(part.target)} ${counter}，${gapText(row.gap, counter)}`}
          </Figure>
        )}
      </dl>
      {row.smallBase && <p className={styles.small}>小基数：{smallBaseNote(policy, counter)}。</p>}
    </header>
  );
};

const Figure = ({
  name,
  value,
  children,
}: {
  readonly name: string;
  readonly value: string;
  readonly children: ReactNode;
}) => (
  <div>
    <dt>{name}</dt>
    <dd>
      <b>{value}</b>
      <small>{children}</small>
    </dd>
  </div>
);

const ClassWord = ({ board: { classes }, row }: Pick<Scene, "board"> & { readonly row: Row }) => {
  const bound = row.classIndex === undefined ? undefined : classes[row.classIndex];
  return bound ? (
    <>
      <Swatch paint={paintOf(row, classes)} text={characterOf[bound.colour]} /> {bound.name}
    </>
  ) : null;
};
