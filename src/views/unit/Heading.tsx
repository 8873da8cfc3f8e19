import type { ReactNode } from "react";
import { percentText } from "../../domain/percent";
import { characterOf } from "../../domain/policy";
import type { Row } from "../../domain/scoreboard";
import { subjectOf } from "../../domain/subjectOf";
import { lackText } from "../../domain/wording";
import { counterOf } from "../shared/counter";
import { paintOf, smallBaseNote } from "../shared/format";
import { Swatch } from "../shared/Swatch";
import type { Scene } from "../shared/scene";
import styles from "./Heading.module.css";
import { headFigures } from "./headFigures";

/** Name and the figures that answer what is asked first. */
export const Heading = ({ data, board, row }: Scene & { readonly row: Row }) => {
  const { plan, policy } = data;
  const group = plan.groups.length > 1 && plan.groups.find((candidate) => candidate.group === row.unit.group)?.name;
  const { rate, lack } = row.standing;
  return (
    <header className={styles.heading}>
      <div className={styles.title}>
        <h2>{row.unit.name}</h2>
        <p>{[subjectOf(data, board), group].filter(Boolean).join(" · ")}</p>
      </div>
      <dl className={styles.figures}>
        <Figure
          name={board.measure.name}
          value={rate ? percentText(rate, row.decimals) : lackText(lack)}
          after={rate ? "%" : ""}
        >
          <ClassWord board={board} row={row} />
        </Figure>
        {headFigures({ data, board }, row).map(({ note, ...figure }) => (
          <Figure key={figure.name} {...figure}>
            {note}
          </Figure>
        ))}
      </dl>
      {row.smallBase && (
        <p className={styles.small}>小基数：{smallBaseNote(policy, counterOf(plan, board.settings))}。</p>
      )}
    </header>
  );
};

interface FigureProps {
  readonly name: string;
  readonly value: string;
  readonly after: string;
  readonly children: ReactNode;
}

const Figure = ({ name, value, after, children }: FigureProps) => (
  <div>
    <dt>{name}</dt>
    <dd className={styles.value}>
      <b>{value}</b>
      <small>{after}</small>
    </dd>
    <dd className={styles.note}>{children}</dd>
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
