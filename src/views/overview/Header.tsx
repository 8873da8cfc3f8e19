import type { Board } from "../../domain/board";
import { themeOf } from "../../state/store";
import { choose, openData } from "../../state/view";
import { useRoot, useShell } from "../shared/shell";
import styles from "./Header.module.css";

/** Title, the document it stands on, whether the data is real, and the switches of the page itself. */
export const Header = ({ data: { policy } }: { readonly data: Board }) => {
  const { go } = useRoot();
  const data = useShell((shell) => shell.view.data);
  const system = useShell((shell) => shell.system);
  const theme = useShell(themeOf);
  const other = theme === "dark" ? "light" : "dark";
  return (
    <>
      <header className={styles.header}>
        <h1>{policy.title}</h1>
        <p className={styles.document}>{`依据 ${policy.document}`}</p>
        {policy.sample && <strong className={styles.sample}>{policy.sample}</strong>}
        <nav className={styles.tools} data-screen-only aria-label="页面">
          <button type="button" onClick={() => go(openData(data === "demo" ? undefined : "demo"))}>
            {data === "demo" ? "返回正式数据" : "看演示数据"}
          </button>
          <button type="button" onClick={() => go(choose("theme", other === system ? undefined : other), true)}>
            {theme === "dark" ? "浅色" : "深色"}
          </button>
          <button type="button" onClick={() => window.print()}>
            打印
          </button>
        </nav>
      </header>
      {policy.sample && <strong className={styles.strip}>{policy.sample}</strong>}
    </>
  );
};
