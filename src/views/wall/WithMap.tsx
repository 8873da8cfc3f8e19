import type { ReactNode } from "react";
import { WallMap, type WallMapProps } from "./WallMap";
import styles from "./WithMap.module.css";

/** The map, and beside it what the scene says of it. */
export const WithMap = ({ children, ...map }: WallMapProps & { readonly children: ReactNode }) => (
  <div className={styles.body}>
    <WallMap {...map} />
    {children}
  </div>
);
