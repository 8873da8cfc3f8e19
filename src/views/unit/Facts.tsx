import type { Row } from "../../domain/scoreboard";
import type { Scene } from "../shared/scene";
import styles from "./Facts.module.css";
import { factsOf } from "./factsOf";

export const Facts = ({ row, ...scene }: Scene & { readonly row: Row }) => {
  const facts = factsOf(scene, row);
  return facts.length === 0 ? null : (
    <dl className={styles.facts}>
      {facts.map(({ name, text }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  );
};
