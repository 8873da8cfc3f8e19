import type { Unit } from "../../domain/plan";
import styles from "./UnitName.module.css";

/** A unit in a table; on a phone by its short name, which does not break. */
export const UnitName = ({ name, shortName }: Pick<Unit, "name" | "shortName">) => (
  <>
    <span className={styles.full}>{name}</span>
    <span className={styles.short}>{shortName}</span>
  </>
);
